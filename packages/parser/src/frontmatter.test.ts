import { describe, expect, test } from "vitest";
import { readFrontmatter } from "./frontmatter.ts";
import { parseMarkdown } from "./parse-markdown.ts";

const read = (text: string) => readFrontmatter(parseMarkdown(text), text);

describe("readFrontmatter", () => {
  test("gives plain data", () => {
    expect(read("---\ntitle: Tides\ntags: [sea]\n__proto__: 1\n---\n").data).toEqual(
      JSON.parse('{ "title": "Tides", "tags": ["sea"], "__proto__": 1 }'),
    );
  });

  test.each(["\n", "\r\n"])("places a mistake in the note, line ending %j", (end) => {
    const text = ["---", "title: Tides", "title: Ebb", "---", ""].join(end);
    const [mistake] = read(text).mistakes;
    expect(text.slice(mistake?.start)).toMatch(/^title: Ebb/);
  });

  test("stops a bomb of aliases", () => {
    const bomb = Array.from({ length: 12 }, (_, level) => `k${level}: &a${level} [${`*a${level - 1},`.repeat(level && 10)}1]`);
    const { data, mistakes } = read(["---", ...bomb, "---", ""].join("\n"));
    expect({ data, count: mistakes.length }).toEqual({ data: {}, count: 1 });
  });

  test("a list or a text is no frontmatter", () => {
    expect(read("---\n- a\n---\n").mistakes).toHaveLength(1);
    expect(read("no frontmatter").mistakes).toEqual([]);
  });

  test.each(["\n", "\r\n"])("finds keys and values, line ending %j", (end) => {
    const lines = [
      "---",
      "title: Tides",
      "tags: [sea, 'the moon' ]",
      "list:",
      "  - a: 1",
      "  - &x >-",
      "    folded",
      "    text",
      "again: *x",
      "none:",
      "7: b",
      "---",
      "",
    ];
    const text = lines.join(end);
    const { placeOf } = read(text);
    const shown = (...path: (string | number)[]): (string | null)[] | null => {
      const place = placeOf(path);
      return place && [place.key, place.value].map((range) => range && text.slice(range.start, range.end).replaceAll(end, "|"));
    };
    expect(shown("title")).toEqual(["title", "Tides"]);
    expect(shown("tags")).toEqual(["tags", "[sea, 'the moon' ]"]);
    expect(shown("tags", 1)).toEqual([null, "'the moon'"]);
    expect(shown("list", 0, "a")).toEqual(["a", "1"]);
    expect(shown("list", 1)?.[1]).toMatch(/^>-\|/);
    expect(shown("again")).toEqual(["again", "*x"]);
    expect(shown("again", "deep")).toEqual(["again", "*x"]);
    expect(shown("none")).toEqual(["none", null]);
    expect(shown("7")).toEqual(["7", "b"]);
    expect([shown("gone"), shown("tags", 2), shown("title", "x")]).toEqual([null, null, null]);
  });
});
