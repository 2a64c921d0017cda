import { env } from "node:process";
import { buildCatalogue, type ParsedNote, parseNote, type RecordMemory, type ResolveAsset } from "@notewright/parser";
import { builtInProfiles, builtInSettings, type Profile, resolveProfile } from "@notewright/profile";
import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardNote } from "./awkward-notes.ts";

const runs = {
  numRuns: Number(env["LAWS_RUNS"] ?? 60),
  ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }),
};

/** Notes that share categories, names, pins and pictures, and lead to each other. */
const block = fc.constantFrom(
  "# Kitchen",
  "# Garden",
  "# Kitchen\n\n## Oven (Open Vent)\n\n![](oven.png)",
  "# Kitchen\n\n## Oven (Dutch)\n\n![](oven.png)",
  "## Kettle\n\n![a kettle](img/kettle.png) ![](oven.png)",
  "## Ovens, gas ^oven-1\n\n![](oven.png)",
  "## Kettle vs Oven\n\nThe Kettle boils. The Oven bakes.",
  "## Tools\n\n- **Whisk**: up to 3 speeds, see [the oven](b.md#oven-open-vent).\n- **Spade (SP)**: digs.",
  "### Limits\n\nUp to 5 kettles. Key:: value #hot",
  "The Kettle stands beside the Oven, and the Whisk (WH) nowhere. See [[b#Kettle]], [[Stove]] and ![[c]].",
  "[Kettle][k]\n\n[k]: a.md#kettle",
  "> **Spade**: a note\n\n| Name | Use |\n| --- | --- |\n| Spade | digs |\n| Kettle | boils |",
);
const head = fc.constantFrom(
  "",
  "---\naliases: [Stove]\ntags: x\n---\n\n",
  "---\nid: cooker\n---\n\n",
  "---\nids:\n  Kettle: kitchen/oven\n---\n\n",
  "---\ncategory: Kitchen\n---\n\n",
);
const relatedNote = fc.tuple(head, fc.array(block, { maxLength: 7 })).map(([first, blocks]) => first + blocks.join("\n\n"));
const text = fc.oneof({ weight: 4, arbitrary: relatedNote }, { weight: 1, arbitrary: awkwardNote });
const path = fc.constantFrom("a.md", "b.md", "c.md", "1 Tools/1.1 d.md", "1 Tools/1 Tools.md");

/** What happens to the vault before it is looked at again. */
const change = fc.oneof(
  { weight: 4, arbitrary: fc.record({ path, text }) },
  { weight: 2, arbitrary: fc.record({ path, added: fc.oneof(block, fc.constant("\n")) }) },
  { weight: 1, arbitrary: fc.record({ path, text: fc.constant(null) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      path,
      swapped: fc.constantFrom(
        ["^oven-1", "^oven-2"],
        ["Kettle: ", "Tools: "],
        ["## Kettle\n", "### Kettle\n"],
        ["id: c", "id: b"],
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ picture: fc.constantFrom("oven.png", "img/kettle.png") }) },
);

/** All that a catalogue gives, with the content of each record. */
function given(notes: readonly ParsedNote[], pictures: ReadonlySet<string>, memory: RecordMemory | null): unknown {
  const resolveAsset: ResolveAsset = (_, url, category) =>
    pictures.has(url)
      ? { from: "vault", file: `${url} of ${category}`, sha256: url }
      : { from: "none", file: null, sha256: null };
  const { assetFiles, catalogue, content } = buildCatalogue(notes, { memory, resolveAsset });
  const { categories, comparisons, entries } = catalogue;
  const ids = [
    ...notes.flatMap(({ id, path: own }) => [id, own]),
    ...[...categories, ...comparisons, ...entries].map(({ id }) => id),
  ];
  return JSON.stringify({ catalogue, files: [...assetFiles], content: ids.map((id) => content(id)) });
}

const everySource: Profile = resolveProfile(
  {
    id: "every-source",
    extends: "reference-notes",
    category: { frontmatter: "category" },
    entry: [
      { heading: 2, kind: "a" },
      { listItem: "bold", kind: "b" },
      { tableRow: 1, kind: "c" },
      { blockquote: true, kind: "d" },
    ],
  },
  builtInSettings,
);

test.each<[string, Profile]>([...builtInProfiles, ["every-source", everySource]])(
  "%s: what is remembered from earlier catalogues changes nothing in the next",
  (_, profile) => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ path, text }), { maxLength: 5 }),
        fc.array(change, { maxLength: 6 }),
        (first, changes) => {
          const memory: RecordMemory = new WeakMap();
          const texts = new Map(first.map((each) => [each.path, each.text]));
          const pictures = new Set<string>();
          const parsed = (): Map<string, ParsedNote> =>
            new Map(
              Array.from(texts, ([own, note]) => [own, parseNote(note, { path: own, profile, paths: [...texts.keys()] })]),
            );
          let notes = parsed();
          for (const each of [null, ...changes]) {
            if (each !== null && "picture" in each) {
              if (!pictures.delete(each.picture)) pictures.add(each.picture);
            } else if (each !== null && "added" in each) {
              texts.set(each.path, `${texts.get(each.path) ?? ""}\n\n${each.added}`);
            } else if (each !== null && "swapped" in each) {
              const [from = "", to = ""] = each.swapped;
              texts.set(each.path, (texts.get(each.path) ?? "").replaceAll(from, to));
            } else if (each !== null && each.text !== null) texts.set(each.path, each.text);
            else if (each !== null) texts.delete(each.path);
            const anew = parsed();
            notes = new Map(
              Array.from(anew, ([own, note]) => [own, isKept(notes.get(own), note) ? (notes.get(own) as ParsedNote) : note]),
            );
            expect(given([...notes.values()], pictures, memory)).toBe(given([...parsed().values()], pictures, null));
          }
        },
      ),
      runs,
    );
  },
);

/** A note stays as it was while its text does; where chapters name categories, also while the notes beside it do. */
function isKept(old: ParsedNote | undefined, note: ParsedNote): boolean {
  return old !== undefined && old.sha256 === note.sha256 && JSON.stringify(names(old)) === JSON.stringify(names(note));
}

function names({ outline }: ParsedNote): string[] {
  return outline.parts.map(({ title }) => title);
}
