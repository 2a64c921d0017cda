import { expect, it, test } from "vitest";
import { excerptOf, marked } from "../../packages/exporter-html/client/excerpt.ts";
import { SearchEngine } from "../../packages/exporter-html/client/search-engine.ts";
import type { SearchText } from "../../packages/exporter-html/src/search-text.ts";

const texts: SearchText[] = [
  { url: "garden.html#top", name: "Mint and more", kind: "note", body: "Where the mint grows." },
  { url: "garden.html#tools", name: "Rakes", kind: "category" },
  { url: "#1", name: "Rake", category: "Rakes", body: "Gathers leaves. Mind the teeth." },
  { url: "#2", name: "BCS", acronym: "BCS", expansion: "Brush Cutter System", body: "Cuts what a rake leaves." },
  { url: "#3", name: "Spade", aliases: ["Digging iron"], headings: ["Sharpening"], body: "It digs." },
  { url: "#4", name: "Hoe", body: "Its sharpening takes a file. Pull it, do not dig; a brush cleans it." },
  { url: "#5", name: "Secateurs", headings: ["Handles"], body: "For crêpe myrtle." },
  { url: "#6", name: "Mint bush", body: "Brings scent." },
  { url: "#8", name: "C++ grip", body: "Costs <b>$5</b>, or grip=5." },
  { url: "#7", name: "BCX", acronym: "BCX", body: "Is no BCS." },
];

function found(query: string): string[] {
  const engine = new SearchEngine();
  engine.add(texts, () => "");
  return engine.search(query).map(({ text }) => text.name);
}

test.each([
  ["an acronym before its prefixes and mentions", "bcs", ["BCS", "BCX"]],
  ["a name before a category of that name", "rake", ["Rake", "Rakes", "BCS"]],
  ["what begins so before what has the word inside", "mint b", ["Mint bush"]],
  ["an entry before the note that names it too", "mint", ["Mint bush", "Mint and more"]],
  ["words of the expansion before the text", "brush", ["BCS", "Hoe"]],
  ["several words in any order", "cutter brush", ["BCS"]],
  ["an alias before the text", "digging", ["Spade"]],
  ["a heading before the text", "sharpening", ["Spade", "Hoe"]],
  ["what stands between signs", "5 b", ["C++ grip"]],
  ["a name with signs", "c++", ["C++ grip"]],
  ["a misspelt word", "secatuers", ["Secateurs"]],
  ["a word with wrong accents", "crepe", ["Secateurs"]],
  ["what has one of the words, at last", "zzzzzz scent", ["Mint bush"]],
])("%s", (_, query, expected) => {
  expect(found(query)).toEqual(expected);
});

test.each([
  ["inside of a longer word", "存储", "对象存储服务"],
  ["that is written together with another script", "存储", "AWS存储"],
  ["begun in kana", "バケツ", "青いバケツの棚"],
  ["in Thai", "น้ำ", "ขวดน้ำดื่ม"],
])("finds a word %s where blanks part no words", (_, query, name) => {
  const engine = new SearchEngine();
  engine.add(
    [
      { url: "#1", name },
      { url: "#2", name: "服务" },
      { url: "#3", name: "ถัง" },
    ],
    () => "",
  );
  expect(engine.search(query).map(({ text }) => text.name)).toEqual([name]);
});

test.each(["", "   ", "…", "qqq"])("%j finds nothing", (query) => {
  expect(found(query)).toEqual([]);
});

it("takes the text of the page where it has none of its own", () => {
  const engine = new SearchEngine();
  engine.add([{ url: "#a", name: "Rake" }], (url) => `on the page at ${url}`);
  expect(engine.search("page")[0]).toMatchObject({ body: "on the page at #a", words: ["page"] });
});

it("cuts the excerpt around the first word that was found", () => {
  const text = `${"One two three. ".repeat(20)}Here it is: a needle.${" Four five.".repeat(20)}`;
  const parts = excerptOf(text, ["needle"]);
  expect(parts.map((part) => part.text).join("")).toMatch(/^… .*Here it is: a needle\. .* …$/);
  expect(parts.map((part) => part.text).join("").length).toBeLessThan(170);
  expect(parts.filter(({ isFound }) => isFound)).toEqual([{ text: "needle", isFound: true }]);
  expect(excerptOf("Short.", ["none"])).toEqual([{ text: "Short.", isFound: false }]);
});

it("cuts and marks a text without blanks", () => {
  const parts = excerptOf(`${"水桶和铁锹。".repeat(60)}这里有存储服务${"。然后没有了".repeat(60)}`, ["存", "储"]);
  expect(parts.map((part) => part.text).join("")).toMatch(/^… .{20,40}这里有存储服务.{60,130} …$/);
  expect(parts.flatMap(({ isFound, text }) => (isFound ? text : []))).toEqual(["存", "储"]);
});

it("marks whole words, whatever characters they have", () => {
  expect(marked("C++ and C", ["c"]).filter(({ isFound }) => isFound)).toHaveLength(2);
  expect(marked("queued queue", ["queue"])).toEqual([
    { text: "queued ", isFound: false },
    { text: "queue", isFound: true },
  ]);
  for (const word of ["C#", "C++", "read_only", "น้ำ", "हिन्दी"])
    expect(marked(`(${word}) `, [word]), word).toContainEqual({ text: word, isFound: true });
});
