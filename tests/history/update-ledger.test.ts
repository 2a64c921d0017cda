import { ledgerText, parseLedger, updateLedger, withFormerIds } from "@notewright/history";
import { type Ledger, schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { catalogueOf, type Vault } from "./catalogue-of.ts";

const TREES = `# Conifers

### Spruce

Spruces keep their needles all year and grow in cool forests.

### Larch

The larch loses its soft needles in autumn, which no other conifer here does.

# Broadleaves

### Oak

Oaks live for centuries and feed jays with acorns.
`;

/** Ledgers of one state of a vault after the other. */
function run(...states: Vault[]) {
  let ledger: Ledger | null = null;
  let update = updateLedger(null, catalogueOf({}));
  for (const state of states) {
    update = updateLedger(ledger, catalogueOf(state));
    ledger = update.ledger;
  }
  return update;
}

const tree = (edit: (text: string) => string): Vault => ({ "trees.md": edit(TREES) });
const same = (text: string): string => text;
const renamedLarch = (text: string): string => text.replace("### Larch", "### Tamarack");

describe("a renamed heading", () => {
  test("keeps its old id as an alias, which the catalogue then has", () => {
    const { ledger, renamed } = run(tree(same), tree(renamedLarch));
    expect(renamed).toEqual([{ kind: "entry", from: "conifers/larch", to: "conifers/tamarack", why: ["words"] }]);
    expect(ledger.aliases).toEqual({ "conifers/larch": "conifers/tamarack" });
    const { entries } = withFormerIds(catalogueOf(tree(renamedLarch)), ledger);
    expect(entries.map(({ formerIds }) => formerIds)).toEqual([[], ["conifers/larch"], []]);
  });

  test("twice: both old ids lead to the new one, oldest first", () => {
    const larix = (text: string): string => text.replace("### Larch", "### Larix");
    const { ledger } = run(tree(same), tree(renamedLarch), tree(larix));
    expect(ledger.aliases).toEqual({ "conifers/larch": "conifers/larix", "conifers/tamarack": "conifers/larix" });
    expect(ledger.records["conifers/larix"]?.formerIds).toEqual(["conifers/larch", "conifers/tamarack"]);
  });

  test("and back: the alias turns round", () => {
    const { ledger, renamed } = run(tree(same), tree(renamedLarch), tree(same));
    expect(renamed[0]?.why).toContain("former id");
    expect(ledger.aliases).toEqual({ "conifers/tamarack": "conifers/larch" });
  });
});

test("an entry that moves to another category, and one whose category is renamed", () => {
  const moved = tree((text) => text.replace("# Broadleaves\n", "").replace("### Oak", "# Deciduous\n\n### Oak"));
  expect(run(tree(same), moved).ledger.aliases).toEqual({
    broadleaves: "deciduous",
    "broadleaves/oak": "deciduous/oak",
  });
  const joined = tree((text) => text.replace("# Broadleaves\n", ""));
  expect(run(tree(same), joined).ledger.aliases).toEqual({ "broadleaves/oak": "conifers/oak" });
  const category = tree((text) => text.replace("# Conifers", "# Needle trees"));
  expect(run(tree(same), category).ledger.aliases).toEqual({
    conifers: "needle-trees",
    "conifers/larch": "needle-trees/larch",
    "conifers/spruce": "needle-trees/spruce",
  });
});

test("a new collision", () => {
  const vault = (text: string): Vault => ({ "m.md": `# Mail\n\n${text}` });
  const one = "### SMTP (Simple Mail Transfer Protocol)\n\nSends.\n\n";
  const two = "### SMTP (Some Metal Testing Press)\n\nPresses.\n";
  expect(run(vault(one), vault(one + two)).ledger.aliases).toEqual({ "mail/smtp": "mail/simple-mail-transfer-protocol" });
});

test("what was deleted is remembered, and known again when it comes back under another name", () => {
  const without = tree((text) => text.replace(/### Larch[^#]*/, ""));
  const { ledger } = run(tree(same), without);
  expect(ledger.records["conifers/larch"]?.state).toBe("gone");
  expect(ledger.aliases).toEqual({});
  expect(run(tree(same), without, tree(renamedLarch)).ledger.aliases).toEqual({ "conifers/larch": "conifers/tamarack" });
  expect(run(tree(same), without, tree(same)).ledger).toEqual(run(tree(same)).ledger);
});

describe("a tie", () => {
  const body = "The larch loses its soft needles in autumn, which no other conifer here does.\n\n";
  const twice = tree((text) => text.replace(/### Larch[^#]*/, `### Tamarack\n\n${body}### Larix\n\n${body}`));

  test("is reported and not guessed", () => {
    const { ledger, ties } = run(tree(same), twice);
    expect(ties).toEqual([{ kind: "entry", from: ["conifers/larch"], to: ["conifers/larix", "conifers/tamarack"] }]);
    expect(ledger.aliases).toEqual({});
  });

  test("is settled by an alias that is added by hand, which then stays", () => {
    const { ledger } = run(tree(same), twice);
    ledger.aliases["conifers/larch"] = "conifers/larix";
    const update = updateLedger(ledger, catalogueOf(twice));
    expect(update).toMatchObject({ ties: [], renamed: [], ledger: { aliases: { "conifers/larch": "conifers/larix" } } });
    expect(update.ledger.records["conifers/larix"]?.formerIds).toEqual(["conifers/larch"]);
    expect(Object.keys(update.ledger.records)).not.toContain("conifers/larch");
  });
});

describe("a run over some notes", () => {
  const A = "# Herbs\n\n### Basil\n\nBasil wants sun, water and a warm window sill.\n";
  const B = "# Spices\n\n### Clove\n\nDried buds of a tree from the islands.\n";
  const all = updateLedger(null, catalogueOf({ "a.md": A, "b.md": B })).ledger;

  test("leaves the records of the others alone", () => {
    const renamed = A.replace("### Basil", "### Sweet basil");
    const { ledger } = updateLedger(all, catalogueOf({ "a.md": renamed }), new Set(["b.md"]));
    expect(ledger.aliases).toEqual({ "herbs/basil": "herbs/sweet-basil" });
    expect(ledger.records["spices/clove"]).toEqual(all.records["spices/clove"]);
  });

  test("an entry that went from one note to another is known again, whichever is looked at first", () => {
    const from = { "a.md": A.replace(/### Basil[\s\S]*/, "") };
    const to = { "b.md": `${B}\n### Garden basil\n\nBasil wants sun, water and a warm window sill.\n` };
    const two = (first: Vault, other: string, second: Vault, last: string): Ledger =>
      updateLedger(updateLedger(all, catalogueOf(first), new Set([other])).ledger, catalogueOf(second), new Set([last])).ledger;
    const ab = two(from, "b.md", to, "a.md");
    expect(ab.aliases).toEqual({ "herbs/basil": "spices/garden-basil" });
    expect(two(to, "a.md", from, "b.md")).toEqual(ab);
  });

  test.each([
    ["two notes", A, B.replace("# Spices", "# Herbs")],
    ["the entries of two notes", `${A}\n### Mint\n\nSpreads.\n`, `${A}\n### Dill\n\nFor fish.\n`],
  ])(
    "does not take ids for new ones that are only shorter because %s of the same name were not both looked at",
    (_, first, second) => {
      // Notes are categories of their own here: their names do not make them one.
      const of = (vault: Vault) => catalogueOf(vault, "note-per-category");
      const [a, b] = [first.replaceAll("###", "##"), second.replaceAll("###", "##")];
      const { ledger } = updateLedger(null, of({ "a.md": a, "b.md": b }));
      expect(Object.keys(ledger.records)).toContain("a/herbs/basil");
      const alone = of({ "a.md": a });
      expect(alone.entries[0]?.id).toBe("herbs/basil");
      const update = updateLedger(ledger, alone, new Set(["b.md"]));
      expect([update.renamed, update.ties, ledgerText(update.ledger)]).toEqual([[], [], ledgerText(ledger)]);
      // A run over all of what is left tells.
      const later = updateLedger(update.ledger, alone);
      expect(later.ledger.aliases).toMatchObject({ "a/herbs": "herbs", "a/herbs/basil": "herbs/basil" });
    },
  );

  test("a category that is really renamed takes its entries with it", () => {
    const { ledger } = updateLedger(all, catalogueOf({ "a.md": A.replace("# Herbs", "# Kitchen herbs") }), new Set(["b.md"]));
    expect(ledger.aliases).toEqual({ herbs: "kitchen-herbs", "herbs/basil": "kitchen-herbs/basil" });
  });
});

describe("the text of a ledger", () => {
  test("is valid, sorted, read back as it is, and keeps what it does not know", async () => {
    const { ledger } = run(tree(same), tree(renamedLarch));
    expect(await schemaMistakes("ledger", ledger)).toEqual([]);
    expect(Object.keys(ledger.records)).toEqual(Object.keys(ledger.records).sort());
    Object.assign(ledger.records["conifers/spruce"] as object, { colour: "green" });
    const text = ledgerText({ ...ledger, anki: { k: { mod: 5, flags: [1] } }, later: { a: 1 } });
    const read = await parseLedger(text, "l.json");
    expect(ledgerText(updateLedger(read, catalogueOf(tree(renamedLarch))).ledger)).toBe(text);
    expect(text.endsWith("}\n")).toBe(true);
  });

  test.each([
    ["", "The ledger l.json is damaged: it is not JSON."],
    ["{", "The ledger l.json is damaged: it is not JSON."],
    ["[]", "l.json is no ledger."],
    ['{ "version": 1, "aliases": { "a": 5 }, "records": {} }', "The ledger l.json is damaged: aliases.a: must be string."],
    [
      '{ "version": 7, "aliases": [] }',
      "The ledger l.json is of version 7, which this notewright does not know. Update notewright.",
    ],
  ])("%j is the user's mistake", async (text, message) => {
    await expect(parseLedger(text, "l.json")).rejects.toThrow(message);
  });
});

test("ids like the names of things every object has are ids like others", () => {
  const vault = { "a.md": "# Constructor\n\n### valueOf\n\nText.\n\n# __proto__\n\n### toString\n\nText.\n" };
  const { ledger } = run(vault, { "a.md": vault["a.md"].replace("### valueOf", "### valueOf again") });
  expect(Object.keys(ledger.records)).toContain("constructor");
  expect(run(vault).ledger.aliases).toEqual({});
});
