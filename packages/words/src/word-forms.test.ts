import { expect, test } from "vitest";
import { loadWords } from "./load-words.ts";
import { ADJECTIVE, BASE, GERUND, NOUN, PARTICIPLE, PAST, PLURAL, THIRD } from "./word-class.ts";

const { forms } = loadWords();

test.each([
  ["house", PLURAL, "houses"],
  ["child", PLURAL, "children"],
  ["process", PLURAL, "processes"],
  ["query", PLURAL, "queries"],
  ["bus", PLURAL, "buses"],
  ["carry", THIRD, "carries"],
  ["run", GERUND, "running"],
  ["visit", GERUND, "visiting"],
  ["send", PARTICIPLE, "sent"],
  ["bake", PAST, "baked"],
  ["refactor", THIRD, "refactors"],
] as const)("%s has a form, and the form its base", (base, bit, form) => {
  expect(forms.formOf(base, bit)).toBe(form);
  expect(forms.baseOf(form, bit)).toBe(base);
  expect(forms.classOf(form) & bit).toBe(bit);
});

test("what is not counted has no plural", () => {
  expect(forms.formOf("arrogance", PLURAL)).toBeNull();
  expect(forms.baseOf("house", PLURAL)).toBeNull();
});

test("words of several classes have the bits of all", () => {
  expect(forms.classOf("open") & (BASE | ADJECTIVE)).toBe(BASE | ADJECTIVE);
  expect(forms.classOf("stack") & (BASE | NOUN)).toBe(BASE | NOUN);
  expect(forms.classOf("xyzzy")).toBe(0);
});
