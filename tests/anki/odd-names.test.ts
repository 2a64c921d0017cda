import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { cli } from "../cli/cli.ts";
import { ankiPython } from "./python.ts";

interface Report {
  imports: { new: number; conflicting: number }[];
  notes: { fields: Record<string, string> }[];
  cards: { key: string; template: string; back: string }[];
  problems: string[];
  media: string[];
  missingMedia: string[];
}

const long = "a".repeat(300);
/** 250 bytes of UTF-8, of which a cut at a fixed length would leave half a letter. */
const longName = `${"ü".repeat(123)}.svg`;
const reserved = ["CON.svg", "aux.svg", "Com1.svg"];
const NOTE = `# Physics

## Movement

### Momentum

![](${encodeURI(longName)})

Momentum is $p = m \\cdot v$ of a body, and \\\\(not this\\\\), see [another place](https://example.org/${long}) and [a note](${long}.md).

$$
\\frac{1}{{2}} \\sum_{i=1}^{n} x_i
$$

![A picture of nothing](${long}.png)

${reserved.map((name) => `![](${name})`).join("\n\n")}

### Force

Force is mass times acceleration, or \`\\(in code\\)\` of $a\\)b$ and std::vec.
`;

let report: Report;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "notewright-odd-names-"));
  try {
    writeFileSync(join(folder, "notewright.config.json"), '{ "profile": "reference-notes" }');
    writeFileSync(join(folder, `${"n".repeat(247)}.md`), NOTE);
    for (const [index, name] of [longName, ...reserved].entries())
      writeFileSync(join(folder, name), `<svg xmlns="http://www.w3.org/2000/svg"><circle r="${index + 1}"/></svg>`);
    const { code, stderr } = await cli(["export", "anki", "--out", "deck.apkg", "--include-flagged"], { cwd: folder });
    expect(code, stderr).toBe(0);
    const script = join(import.meta.dirname, "import_deck.py");
    report = JSON.parse(execFileSync(ankiPython(), [script, join(folder, "deck.apkg")], { encoding: "utf8" }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 300_000);

test("Anki takes a deck of long and reserved names whole", () => {
  expect(report.imports).toEqual([expect.objectContaining({ new: report.notes.length, conflicting: 0 })]);
  expect(report).toMatchObject({ problems: [], missingMedia: [] });
  expect(report.media).toHaveLength(1 + reserved.length);
  for (const name of report.media) {
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120);
    expect(name).not.toMatch(/^(?:con|aux|com1)\b/i);
  }
});

test("maths of the note is maths of the card, and text that looks like it is text", () => {
  const back = backOf("Momentum");
  expect(back).toContain("Momentum is \\(p = m \\cdot v\\) of a body");
  expect(back).toContain("\\[\\frac{1}&#123;&#123;2&#125;&#125; \\sum_{i=1}^{n} x_i\\]");
  expect(back).toContain('<span class="tex2jax_ignore">\\(</span>not this<span class="tex2jax_ignore">\\)</span>');
  const code = backOf("Force");
  expect(code).toContain("<code>\\(in code\\)</code>");
  expect(code).toContain('<code class="language-math math-inline">a\\)b</code>');
});

test("links keep their whole address, and what is missing is named", () => {
  const back = backOf("Momentum");
  expect(back).toContain(`href="https://example.org/${long}"`);
  expect(back).toContain("see <a");
  expect(back).toContain("and a note");
  expect(back).toContain("[missing image: A picture of nothing]");
});

function backOf(name: string): string {
  const card = report.cards.find(({ back, template }) => template === "Name → Description" && back.includes(name));
  if (card === undefined) throw new Error(`No card describes ${name}`);
  return card.back;
}
