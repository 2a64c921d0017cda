import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { ConfigSource, type KeyPath } from "./config-source.ts";

const RULE = ["profile", "sections", "cake", "rules", 1];

/** Where the mark « stands is the line that must be found. */
const sources: [string, KeyPath, string][] = [
  ["json", RULE, '{\n "profile": { "sections": {\n "cake": { "rules": [\n{ "match": "Bake" },\n«{ "match": "Eat" } ] } } } }'],
  ["json on one line", RULE, '«{ "profile": { "sections": { "cake": { "rules": [{}, {}] } } } }'],
  ["escaped key", ["profile", "id"], '{ "pro\\u0066ile":\n {\n «"id": "a" } }'],
  ["export default", ["profile"], 'export default {\n  root: "profile: {",\n «profile: {},\n};'],
  [
    "defineConfig",
    ["profile", "id"],
    'import { defineConfig } from "x";\nexport default defineConfig({\n profile: {\n «id: `a` } });',
  ],
  [
    "comments",
    RULE,
    "export default { profile: { // sections: {}\n /* rules: [ */ sections: { 'cake':\n { rules: [ {}, //,\n «{}, ] } } } }",
  ],
  ["nested brackets", ["b"], "export default { a: [{ b: [1, (2, 3)] }, { b: {} }],\n«b: 1 }"],
  ["satisfies", ["b"], "export default {\n a: { x: 1 } satisfies Record<string, number>,\n «b: 2 } satisfies Config;"],
  ["list of types", ["a", 2], "export default { a: [\n{ x: 1 } as Map<string, X>,\n{},\n«{} ] };"],
  ["parentheses", ["b"], "export default ({ a: ({}),\n «b: ([]) });"],
  ["constant", ["profile", "id"], 'const config: Config = {\n profile: {\n «id: "a" } };\n\nexport default config;'],
  ["constant with a type in brackets", ["id"], 'const config: Partial<{ a: 1 }> = {\n «id: "a" };\nexport default config'],
  ["module.exports", ["id"], 'module.exports = {\n «id: "a" };'],
  ["variable", RULE, "export default {\n «profile: mine,\n};"],
  ["shorthand", RULE, "export default {\n «profile,\n};"],
  ["spread of keys", ["profile"], "export default { ...base,\n ...{ profile: 1 },\n «profile: {} };"],
  [
    "spread of items",
    RULE,
    'export default { profile: { sections: { cake: {\n «rules: [...common,\n { match: "Eat" }] } } } };',
  ],
  ["after a call on a list", ["a", 1], "export default {\n «a: [\n1,\n2].reverse() };"],
  ["call on an object", ["a", "b"], "export default { a: Object.freeze({\n «b: 1 }) };"],
  ["method and getter", ["b"], "export default { a() { return { b: 1 }; }, get c() { return 1; },\n «b: 1 };"],
  ["arrow and condition", ["b"], "export default { a: () => ({ b: 1 }), c: x ? { b: 1 } : [2, 3],\n «b: 1 };"],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a config
  ["templates", ["b"], "export default { a: `x ${ `}` + { b: `${1}` } } b: `,\n «b: 1 };"],
  ["regular expressions", ["b"], 'export default { a: /[/{]"/g, c: 4 / 2,\n «b: 1 / 1 };'],
  ["number as key", ["1", "b"], "export default { 1: {\n «b: 1 } };"],
  ["key twice", ["a"], "export default { a: 1,\n «a: 2 };"],
  ["no such key", ["profile", "gone", "deep"], "export default {\n «profile: { id: 1 } };"],
  ["statement before", ["b"], 'const b = { "b": 1 };\nexport const d = { default: 1 };\nexport default {\n «b };'],
];

test.each(sources)("%s", (_, keys, marked) => {
  for (const end of ["\n", "\r\n", "\r"]) {
    const folder = mkdtempSync(join(tmpdir(), "notewright-config-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const path = join(folder, "notewright.config.ts");
    writeFileSync(path, `\uFEFF${marked.replace("«", "").replaceAll("\n", end)}`);
    expect(new ConfigSource(path).lineOf(keys)).toBe(marked.slice(0, marked.indexOf("«")).split("\n").length);
  }
});

test.each([
  "",
  "export const a = 1;",
  "export default",
  "export default config;",
  "{",
  "{{{{[[[",
  "export default { a: [ {,\n b: ",
  '"',
  "/*",
  "`${",
])("nothing is found in %j, and nothing thrown", (text) => {
  const folder = mkdtempSync(join(tmpdir(), "notewright-config-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "notewright.config.js");
  writeFileSync(path, text);
  expect(new ConfigSource(path).placeOf(["a", "b"])).toMatch(/^notewright\.config\.js(?::\d)?$/);
});
