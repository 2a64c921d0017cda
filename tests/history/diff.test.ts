import { diffCatalogues, diffMarkdown, diffText, isEmptyDiff } from "@notewright/history";
import { type Diff, schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { catalogueOf, type Vault } from "./catalogue-of.ts";

const STRINGS = `# Bowed

### Viola

A little larger than a violin, and tuned a fifth lower.

#### Range

Three octaves.

### Gamba

Held between the knees, with frets of gut.

- six strings
- seven strings

# Plucked

### Lute

Its back is round and its neck bent.
`;

async function diffOf(before: string, after: string): Promise<Diff> {
  const diff = diffCatalogues(catalogueOf({ "strings.md": before }), catalogueOf({ "strings.md": after }));
  expect(await schemaMistakes("diff", diff)).toEqual([]);
  return diff;
}

const text = (diff: Diff): string[] =>
  diffText(diff, { colour: false, visible: (each) => each })
    .split("\n")
    .filter((line) => line !== "" && !line.includes("note strings"));

describe("diffCatalogues", () => {
  test("nothing differs between equal catalogues", async () => {
    const diff = await diffOf(STRINGS, STRINGS);
    expect([isEmptyDiff(diff), diffText(diff, { colour: true, visible: String })]).toEqual([true, ""]);
  });

  test("line endings and markup change the note alone", async () => {
    const after = STRINGS.replace("larger", "*larger*").replaceAll("\n", "\r\n");
    expect((await diffOf(STRINGS, after)).changed.map(({ changes, kind }) => [kind, changes[0]?.field])).toEqual([
      ["note", "content"],
    ]);
  });

  test("what is added, removed and changed", async () => {
    const after = STRINGS.replace("### Lute", "### Harp\n\nForty seven strings.\n\n### Lute")
      .replace(/### Gamba[\s\S]*?# Plucked/, "# Plucked")
      .replace("Three octaves", "Four octaves")
      .replace("is round", "is very round");
    const diff = await diffOf(STRINGS, after);
    expect(text(diff)).toEqual([
      '- entry bowed/gamba "Gamba"',
      '+ entry plucked/harp "Harp"',
      '~ entry bowed/viola: section "range" "Range: Three octaves." → "Range: Four octaves."',
      '~ entry plucked/lute: summary; text; fact "definition"',
      "1 added, 1 removed, 3 changed",
    ]);
  });

  test("facts and sections come and go", async () => {
    const after = STRINGS.replace("- seven strings\n", "- no strings\n").replace("#### Range\n\nThree octaves.\n\n", "");
    const [, viola, gamba] = (await diffOf(STRINGS, after)).changed;
    expect(viola?.changes).toContainEqual({
      field: "section",
      change: "removed",
      part: "range",
      from: "Range: Three octaves.",
      to: null,
    });
    const facts = gamba?.changes.filter(({ field }) => field === "fact").map(({ change, part }) => [change, part]);
    expect(facts).toEqual([
      ["removed", "seven-strings"],
      ["added", "no-strings"],
    ]);
  });

  test("a renamed heading, a renamed category and a move", async () => {
    const renamed = await diffOf(STRINGS, STRINGS.replace("### Gamba", "### Viol"));
    expect(text(renamed)[0]).toBe("→ entry bowed/gamba → bowed/viol (same words)");
    expect(text(renamed)[1]).toBe('~ entry bowed/viol: name "Gamba" → "Viol"');

    const category = await diffOf(STRINGS, STRINGS.replace("# Plucked", "# Picked"));
    expect(category.moved).toEqual([]);
    expect(text(category).slice(0, 3)).toEqual([
      "→ category plucked → picked (same words)",
      "→ entry plucked/lute → picked/lute (same name, words)",
      '~ category picked: name "Plucked" → "Picked"',
    ]);

    const [bowed, plucked] = STRINGS.split("# Plucked\n");
    const moved = await diffOf(STRINGS, `${bowed}# Other\n${plucked}`.replace("# Bowed\n", "# Bowed\n\n### Rebec\n\nOld.\n"));
    expect(moved.moved).toEqual([]);
    const gamba = /### Gamba[\s\S]*?(?=# Plucked)/.exec(STRINGS)?.[0] as string;
    const there = await diffOf(STRINGS, `${STRINGS.replace(gamba, "")}\n${gamba}`);
    expect(text(there)[0]).toBe("→ entry bowed/gamba → plucked/gamba (same name, words), moved from bowed to plucked");
  });

  test("a note that was only moved, and a comparison", () => {
    const vault: Vault = { "old.md": "# A\n\n## Lute vs Harp\n\nLute:\n\nSmall.\n" };
    const before = catalogueOf(vault);
    expect(diffCatalogues(before, catalogueOf({ "new.md": vault["old.md"] as string })).renamed).toEqual([
      { kind: "note", from: "old", to: "new", name: "A", why: ["content"] },
    ]);
    const after = catalogueOf({ "old.md": "# A\n\n## Lute vs Harp\n\nLute:\n\nQuiet.\n" });
    const { changes } = diffCatalogues(before, after).changed.find(({ kind }) => kind === "comparison") ?? {};
    expect(changes).toEqual([{ field: "aspect", change: "changed", part: "Lute", from: "Small.", to: "Quiet." }]);
  });
});

describe("diffMarkdown", () => {
  test("says it when nothing differs", async () => {
    expect(diffMarkdown(await diffOf(STRINGS, STRINGS))).toBe("## Catalogue\n\nNothing differs.\n");
  });

  test("lets no name of a note become Markdown or HTML", async () => {
    const after = `${STRINGS}\n### <img src=x> [a](b) @team #1\n\nText.\n\n### tick \`\`two\`\`\n\nText.\n`;
    const markdown = diffMarkdown(await diffOf(STRINGS, after));
    expect(markdown).toContain("### Added");
    expect(markdown).not.toMatch(/<img|\[a\]\(b\)|[^`]@team/);
  });

  test("folds long lists", async () => {
    const many = Array.from({ length: 20 }, (_, index) => `### Zither ${index}\n\nText.\n`).join("\n");
    expect(diffMarkdown(await diffOf(STRINGS, `${STRINGS}\n${many}`))).toContain("<summary>20 records</summary>");
  });
});

test("colour is only for those who ask", async () => {
  const diff = await diffOf(STRINGS, STRINGS.replace("### Lute", "### Oud"));
  expect(diffText(diff, { colour: true, visible: String })).toContain("\u001B[36m→");
  expect(diffText(diff, { colour: false, visible: String })).not.toContain("\u001B");
});
