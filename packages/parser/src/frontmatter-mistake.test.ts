import { expect, test } from "vitest";
import { readFrontmatter } from "./frontmatter.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** YAML, with « where the mistake begins, how long it is, and what is said. */
const mistakes: [yaml: string, length: number, message: string][] = [
  ["bed:\n«\tsoil: dry", 1, "found a tab at the beginning of a line, expected blanks"],
  ['title: «"Sage\ntags: herb', 1, 'found `"` that nothing closes, expected `"` after its text'],
  ["title: «'Sage\ntags: herb", 1, "found `'` that nothing closes, expected `'` after its text"],
  ["title: Sage\n  «tags: herb", 10, "found `tags: herb` deeper than a key that has its value already, expected fewer blanks"],
  ["bed:\n  soil: dry\n« sun: full", 10, "found an indentation that no key around it has, expected as many blanks"],
  [" title: Sage\n«tags: herb", 10, "found an indentation that no key around it has, expected as many blanks"],
  ["title: Sage\n«title: Thyme", 5, "found the key `title` again, expected it once"],
  ["title: «Sage: a herb", 12, "found a colon in the text `Sage: a herb`, expected quotes around it"],
  ["tags: «[herb, bed\ntitle: Sage", 1, "found `[` that nothing closes, expected `]`"],
  ["title: Sage\ntags: «[herb, bed", 1, "found `[` that nothing closes, expected `]`"],
  ["bed: «{soil: dry\ntitle: Sage", 1, "found `{` that nothing closes, expected `}`"],
  ["bed: «*south", 6, "found `*south`, which refers to nothing, expected `&south` before it"],
  ["title: «**Sage**", 8, "found a text that begins with `*`, expected quotes around it"],
  ["title: «*", 1, "found `*` without a name behind it, expected quotes"],
  ["«title Sage\ntags: herb", 10, "found `title Sage` without a colon, expected `key: value`"],
  ["title: Sage\n«tags", 4, "found `tags` without a colon, expected `key: value`"],
  ["«title:Sage\ntags: herb", 10, "found no blank after the colon of `title:Sage`, expected `title: Sage`"],
  ["author: «@sage", 5, "found a text that begins with `@`, expected quotes around it"],
  ["tags: «- herb", 6, "found an item of a list on the line of its key, expected it on a line of its own"],
  ["title: Sage\n«- herb", 6, "found an item of a list between keys, expected it below a key"],
  ['title: "Sage" «herb', 4, "found `herb` after a value has ended, expected quotes around the whole text"],
  ["tags: [herb,«,bed]", 1, "found a comma with nothing before it"],
  ["tags: [herb]«]", 1, "found `]` that closes nothing"],
  ['path: "C:«\\Users"', 2, "found `\\U` in double quotes, expected single quotes"],
  ["title: 'Sage'«#herb", 5, "found `#` right after a value, expected a blank before it"],
  ["title: |«x\n Sage", 1, "found what YAML does not take here (Block scalar header includes extra characters: |x), expected"],
];

test.each(mistakes)("%j", (marked, length, message) => {
  for (const end of ["\n", "\r\n"]) {
    const text = ["---", ...marked.split("\n"), "---", "", "Text", ""].join(end);
    const note = text.replace("«", "");
    const found = readFrontmatter(parseMarkdown(note), note).mistakes;
    expect(found.map((each) => each.message)).toEqual([expect.stringContaining(message)]);
    expect(found.map((each) => [each.start, each.end - each.start])).toEqual([[text.indexOf("«"), length]]);
  }
});

test("keys that stand twice are all named, what else follows from the first mistake is not", () => {
  const note = "---\nsoil: dry\nsoil: wet\nsun: full\nsun: half\ntags: - herb\n---\n";
  const found = readFrontmatter(parseMarkdown(note), note).mistakes;
  expect(found.map(({ message }) => message.slice(0, 20))).toEqual(
    expect.arrayContaining(["found the key `soil`", "found the key `sun` "]),
  );
});

test("what is no keys and values says what it is", () => {
  for (const [yaml, kind] of [
    ["- sage", "a list"],
    ["just sage", "a text"],
  ] as const) {
    const note = `---\n${yaml}\n---\n`;
    expect(readFrontmatter(parseMarkdown(note), note).mistakes[0]?.message).toContain(
      `found ${kind}, expected keys and values`,
    );
  }
});
