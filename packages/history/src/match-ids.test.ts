import { describe, expect, test } from "vitest";
import { bodyNames, bodyWords } from "./body-words.ts";
import type { HistoryRecord } from "./history-record.ts";
import { matchIds } from "./match-ids.ts";

const record = (id: string, text: string, more: Partial<HistoryRecord> = {}): HistoryRecord => ({
  id,
  kind: "entry",
  name: id.split("/").at(-1) as string,
  names: [],
  category: id.split("/")[0] as string,
  icon: null,
  notes: ["kitchen.md"],
  words: bodyWords([text]),
  formerIds: [],
  formerNotes: [],
  ...more,
});

const OVEN = "A box of hot air that bakes bread and cakes evenly";
const PAN = "Flat iron for eggs";
const pairs = (before: HistoryRecord[], after: HistoryRecord[]) =>
  matchIds(before, after).renamed.map(({ from, to, why }) => [from, to, ...why]);

describe("matchIds", () => {
  test("a name, an icon, a pin or a former id each is enough", () => {
    expect(pairs([record("tools/wok", PAN)], [record("pans/wok", "")])).toEqual([["tools/wok", "pans/wok", "name"]]);
    expect(pairs([record("a/x", "", { names: ["Big  Pan"] })], [record("a/big-pan", "", { name: "big pan" })])).toHaveLength(1);
    const icon = "img/wok.svg";
    expect(pairs([record("a/wok", "", { icon })], [record("a/pan", "", { icon })])).toEqual([["a/wok", "a/pan", "icon"]]);
    expect(pairs([record("a/wok", "", { pin: "p" })], [record("a/pan", "", { pin: "p" })])).toEqual([
      ["a/wok", "a/pan", "pin"],
    ]);
    expect(pairs([record("a/b", "", { formerIds: ["a/c"] })], [record("a/c", "")])).toEqual([["a/b", "a/c", "former id"]]);
    expect(pairs([record("a/wok", "")], [record("a/pan", "")])).toEqual([]);
  });

  test("seven of ten words are enough, six are not; case, line endings and punctuation do not count", () => {
    const ten = "one two three four five six seven eight nine ten";
    const old = [record("a/old", ten)];
    expect(pairs(old, [record("a/new", "ONE, two\r\nthree: four *five* six seven x y z")])).toEqual([
      ["a/old", "a/new", "words"],
    ]);
    expect(pairs(old, [record("a/new", "one two three four five six w x y z")])).toEqual([]);
    // Seven words shared, out of eleven of the larger body.
    expect(pairs(old, [record("a/new", "one two three four five six seven w x y z")])).toEqual([]);
  });

  test("a short body says nothing alone", () => {
    expect(pairs([record("a/old", PAN)], [record("a/new", PAN)])).toEqual([]);
    expect(pairs([record("a/old", `${PAN} here`)], [record("a/new", `${PAN} here`)])).toHaveLength(1);
  });

  test("what stays is out of the game", () => {
    const stays = record("a/oven", OVEN);
    expect(matchIds([stays], [stays, record("a/stove", OVEN)])).toEqual({ renamed: [], ties: [] });
  });

  test("an icon that one of those that stay has too tells nothing", () => {
    const icon = "bullet.svg";
    const stays = record("a/oven", OVEN, { icon });
    expect(pairs([stays, record("a/wok", "", { icon })], [stays, record("a/pan", "", { icon })])).toEqual([]);
  });

  test("best first, one to one", () => {
    const before = [record("a/oven", OVEN), record("a/stove", `${OVEN} with four flames on top`)];
    const after = [record("b/heater", OVEN), record("b/cooker", `${OVEN} with four flames on its top`)];
    expect(pairs(before, after)).toEqual([
      ["a/oven", "b/heater", "words"],
      ["a/stove", "b/cooker", "words"],
    ]);
  });

  test("two that are alike in every way are a tie, and a weaker pair with one of them is none", () => {
    const before = [record("a/oven", OVEN), record("a/kiln", `${OVEN} today`)];
    const after = [record("b/x", OVEN), record("b/y", OVEN)];
    expect(matchIds(before, after)).toEqual({ renamed: [], ties: [{ kind: "entry", from: ["a/oven"], to: ["b/x", "b/y"] }] });
  });

  test("the better of two acronyms is told by the expansion", () => {
    const before = [
      record("m/simple-queue-service", "", { name: "SQS", names: ["Simple Queue Service"] }),
      record("m/simple-notification-service", "", { name: "SQS", names: ["Simple Notification Service"] }),
    ];
    const after = [
      record("m/sqs", "", { name: "SQS", names: ["Simple Queue Service"] }),
      record("m/sns", "", { name: "SNS", names: ["Simple Notification Service"] }),
    ];
    expect(pairs(before, after)).toEqual([
      ["m/simple-notification-service", "m/sns", "name"],
      ["m/simple-queue-service", "m/sqs", "name"],
    ]);
  });

  test("entries of one name follow their categories, which are known by their entries' names", () => {
    const category = (id: string, icon: string) =>
      record(id, "", { kind: "category", category: null, icon, words: bodyNames(["Overview", "Limits"]) });
    const entries = (id: string) => [
      record(`${id}/overview`, "", { name: "Overview" }),
      record(`${id}/limits`, "", { name: "Limits" }),
    ];
    const before = [category("pots", "pot.svg"), category("pans", "pan.svg"), ...entries("pots"), ...entries("pans")];
    const after = [category("deep", "pot.svg"), category("flat", "pan.svg"), ...entries("deep"), ...entries("flat")];
    expect(pairs(before, after).map(([from, to]) => `${from} ${to}`)).toEqual([
      "pans flat",
      "pots deep",
      "pans/limits flat/limits",
      "pans/overview flat/overview",
      "pots/limits deep/limits",
      "pots/overview deep/overview",
    ]);
  });

  test("records of different kinds are never one", () => {
    expect(pairs([record("a/x", OVEN)], [record("a/y", OVEN, { kind: "comparison" })])).toEqual([]);
  });

  test.each([
    ["own words", (index: number) => `${OVEN} number${index} again`],
    ["the same words", () => OVEN],
    ["no words", () => ""],
  ])("ten thousand renamed entries with %s take seconds, not hours", (_, text) => {
    const all = (prefix: string) =>
      Array.from({ length: 10_000 }, (_, index) =>
        record(`${prefix}/${prefix}${index}`, text(index), { name: `${prefix} ${index}` }),
      );
    const started = performance.now();
    const { renamed } = matchIds(all("old"), all("new"));
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(renamed.length).toBe(text(0).includes("number") ? 10_000 : 0);
    for (const { from, to } of renamed) expect(to.slice(7)).toBe(from.slice(7));
  });
});
