import { falseFindings } from "./clean.ts";
import { table } from "./markdown-table.ts";
import type { NoteMeasure } from "./measure.ts";
import type { OtherTexts } from "./other-texts.ts";
import type { AccuracyInput } from "./page.ts";
import { noteCounts, percent, perThousand } from "./print.ts";
import type { Recall, RecallReport } from "./recall.ts";

/** What each tool finds in the same texts. */
export function toolsTable({ clean, note, others, peers, typos }: AccuracyInput): string {
  const words = clean.words;
  const prose = others.filter(({ corpus }) => corpus !== "typos-dev");
  const tools = [
    {
      name: "notewright",
      note,
      kinds: typos.together.kinds,
      wrong: falseFindings(clean.checked).length,
      counts: new Map(prose.map(({ corpus, findings }) => [corpus as string, findings.filter(isSpelling).length])),
    },
    ...peers.map((peer) => ({
      name: `${peer.name} ${peer.version}`,
      note: peer.note as NoteMeasure,
      kinds: (peer.typos as RecallReport).kinds,
      wrong: peer.clean as number,
      counts: peer.others,
    })),
  ];
  const kind = (kinds: Map<string, Recall>, name: string): Recall => kinds.get(name) ?? { all: 0, found: 0, first: 0 };
  const row = (label: string, value: (tool: (typeof tools)[number]) => string): string[] => [label, ...tools.map(value)];
  const share = (name: string) => (tool: (typeof tools)[number]) => {
    const { all, found } = kind(tool.kinds, name);
    return percent(found, all);
  };
  const size = (name: string): number => kind(typos.together.kinds, name).all;
  const { sure } = noteCounts(note);
  return table(
    ["", ...tools.map(({ name }) => name)],
    [
      row(`certain mistakes of the given note found, of ${sure}`, (tool) => String(noteCounts(tool.note).found)),
      row("of those, first suggestion right", (tool) => String(noteCounts(tool.note).first)),
      row("findings there that are no mistake", (tool) => String(tool.note.others.length)),
      row(`misspellings that people corrected found, of ${size("spelling-nonword gold")}`, share("spelling-nonword gold")),
      row("of those, first suggestion as corrected", ({ kinds }) => {
        const { first, found } = kind(kinds, "spelling-nonword gold");
        return percent(first, found);
      }),
      row(`doubled words found, of ${size("doubled-word gold")}`, share("doubled-word gold")),
      row(`real words in the wrong place found, of ${size("spelling-realword silver")}`, share("spelling-realword silver")),
      row("false findings in 1,000 words of clean text", ({ wrong }) => perThousand(wrong, words)),
      ...prose.map(({ corpus, words: size }) =>
        row(
          `words reported in 1,000 of ${corpus === "vaults-dev" ? "the six vaults" : "package documentation"}, right or wrong`,
          ({ counts }) => perThousand(counts.get(corpus) ?? 0, size),
        ),
      ),
    ],
  );
}

function isSpelling({ finding }: OtherTexts["findings"][number]): boolean {
  return finding.category === "spelling";
}
