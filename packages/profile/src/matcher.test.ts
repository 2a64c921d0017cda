import { describe, expect, test } from "vitest";
import { exactName, matcher } from "./matcher.ts";
import { textFinder } from "./text-finder.ts";

describe("matcher", () => {
  test.each([
    ["Pricing", ["Pricing", "pricing", "PRICING", " Pricing "], ["Prices", "Pricing 2", ""]],
    ["Use  case", ["Use case", "use\u00A0case"], ["Usecase"]],
    ["Use case*", ["Use case", "use cases", "Use case: bread"], ["A use case"]],
    ["* oven", ["Gas oven", "a b oven"], ["oven", "oven glove"]],
    ["*", ["", "Anything"], []],
    ["a*b*c", ["abc", "aXbYc", "abbcc"], ["ac", "acb", "ab"]],
    ["ab*ba", ["abba", "abXba"], ["aba", "ab"]],
    ["Why?", ["Why?", "why?"], ["Why", "Whys"]],
    ["How *?", ["How to bake?", "how ?"], ["How to bake"]],
    ["?-axis*", ["x-axis", "Y-axis labels"], ["axis", "xy-axis"]],
    ["What? *", ["What? Bread", "What: bread"], ["What"]],
    ["Bread \\*", ["Bread *"], ["Bread", "Bread and more"]],
    ["\\/usr/", ["/usr/"], ["usr"]],
    ["/etc/hosts", ["/etc/hosts"], ["etc"]],
    ["/v\\d+(\\.\\d+)*/", ["v1", "v1.20"], ["V1", "v1 beta", "the v1"]],
    ["/step|stage/i", ["Step", "STAGE"], ["steps", "A stage"]],
    ["/a.c/gs", ["abc"], ["ABC"]],
    ["STRAẞE", ["straẞe", "straße"], ["strasse"]],
    ["Ça va", ["C\u0327a va", "ça VA"], ["Ca va"]],
  ])("%s", (pattern, right, wrong) => {
    const matches = matcher(pattern);
    for (const name of right) expect([name, matches(name)]).toEqual([name, true]);
    for (const name of [...wrong, ...right.map((each) => `${each}~no`)]) {
      if (!pattern.endsWith("*")) expect([name, matches(name)]).toEqual([name, false]);
    }
  });

  test("a regular expression that cannot be read is an error", () => {
    expect(() => matcher("/(/")).toThrow(SyntaxError);
    expect(() => matcher("/a/ii")).toThrow(SyntaxError);
  });

  test("many stars take no longer than a few", () => {
    const matches = matcher("*a".repeat(60));
    const started = performance.now();
    expect(matches(`${"a".repeat(20_000)}b`)).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test("tells the one name that it stands for", () => {
    expect(["Why?", "Use *", "/x/", "5 \\* 3", "Gas  oven"].map(exactName)).toEqual(["Why?", null, null, "5 * 3", "Gas oven"]);
  });
});

describe("textFinder", () => {
  test.each([
    ["TODO", "a todo here", "todo"],
    ["TODO", "a mastodon", null],
    ["*todo*", "a mastodon", "todo"],
    ["per month", "per\nmonth", "per\nmonth"],
    ["/x*/", "aaa", null],
    ["per month", "5 € Per Month, or more", "Per Month"],
    ["*grams", "500grams", "grams"],
    ["bake*minutes", "We bake it for 20 minutes.", "bake it for 20 minutes"],
    ["bake*minute", "We bake it for 20 minutes.", null],
    ["/\\d+ g/", "take 500 g", "500 g"],
    ["Why?", "But why? So.", "why?"],
    ["*", "x", "x"],
    ["*", "", null],
    ["straße", "die Straße", "Straße"],
  ])("%s in %j", (pattern, text, found) => {
    const place = textFinder(pattern)(text);
    expect(place === null ? null : text.slice(place.index, place.end)).toBe(found);
  });

  test("goes on from an index", () => {
    const text = "salt, basalt, Salt";
    expect(["salt", "*salt", "/salt/i"].map((pattern) => textFinder(pattern)(text, 1)?.index)).toEqual([14, 8, 8]);
    expect(["salt", "/salt/"].map((pattern) => textFinder(pattern)(text, 15))).toEqual([null, null]);
  });
});
