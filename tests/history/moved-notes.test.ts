import { formerPlaces, ledgerText, parseLedger, updateLedger } from "@notewright/history";
import { type Ledger, schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { catalogueOf, type Vault } from "./catalogue-of.ts";

const STRINGS = `# Strings

### Viola

A viola is tuned a fifth below the violin, and sounds darker.

### Cello

A cello stands on a spike between the knees of its player.
`;
const WINDS = "# Winds\n\n### Oboe\n\nThe oboe gives the note that all others tune to.\n";
const CELLO = /### Cello[\s\S]*/;
const cello = (STRINGS.match(CELLO) as RegExpMatchArray)[0];

/** The ledger after one state of a vault after the other. */
function run(...states: Vault[]): Ledger {
  let ledger: Ledger | null = null;
  for (const state of states) ledger = updateLedger(ledger, catalogueOf(state)).ledger;
  return ledger as Ledger;
}

const formerNotes = ({ records }: Ledger): Record<string, unknown> =>
  Object.fromEntries(Object.entries(records).flatMap(([id, record]) => (record.formerNotes ? [[id, record.formerNotes]] : [])));

describe("a note under another path", () => {
  test("is known by its records, which remember where they stood", () => {
    const ledger = run({ "strings.md": STRINGS, "winds.md": WINDS }, { "bowed/strings.md": STRINGS, "winds.md": WINDS });
    expect(ledger.movedNotes).toEqual({ "strings.md": "bowed/strings.md" });
    const from = ["strings.md"];
    expect(formerNotes(ledger)).toEqual({ strings: from, "strings/cello": from, "strings/viola": from });
  });

  test("twice: both former paths lead to the last one; back again, the path in use leads nowhere", () => {
    const [a, b, c]: Vault[] = [{ "a.md": STRINGS }, { "b.md": STRINGS }, { "c.md": STRINGS }];
    const twice = run(a as Vault, b as Vault, c as Vault);
    expect(twice.movedNotes).toEqual({ "a.md": "c.md", "b.md": "c.md" });
    expect(twice.records["strings/viola"]?.formerNotes).toEqual(["a.md", "b.md"]);
    const back = run(a as Vault, b as Vault, a as Vault);
    expect(back.movedNotes).toEqual({ "b.md": "a.md" });
    expect(back.records["strings/viola"]?.formerNotes).toEqual(["b.md"]);
  });

  test("with a renamed entry: that one has its former id and its former note", () => {
    const ledger = run({ "a.md": STRINGS }, { "b.md": STRINGS.replace("### Viola", "### Alto") });
    expect(ledger.movedNotes).toEqual({ "a.md": "b.md" });
    expect(ledger.records["strings/alto"]).toMatchObject({ formerIds: ["strings/viola"], formerNotes: ["a.md"] });
  });

  test("that goes into one that was there is that one now", () => {
    const ledger = run({ "a.md": STRINGS, "b.md": WINDS }, { "b.md": `${WINDS}\n${STRINGS}` });
    expect(ledger.movedNotes).toEqual({ "a.md": "b.md" });
  });

  test("that goes in halves into two is none of them", () => {
    const low = `# Low\n\n${cello}`;
    const high = STRINGS.replace(CELLO, "").replace("# Strings", "# High");
    const ledger = run({ "a.md": STRINGS }, { "high.md": high, "low.md": low });
    expect(ledger.movedNotes).toBeUndefined();
    expect(ledger.records["low/cello"]).toMatchObject({ formerIds: ["strings/cello"], formerNotes: ["a.md"] });
  });

  test("does not become a note in which its entries stood before", () => {
    const shared = "# Strings\n\n### Viola\n\nMine is from Cremona.\n";
    const ledger = run({ "a.md": shared, "b.md": shared }, { "b.md": shared, "c.md": shared });
    expect(ledger.movedNotes).toEqual({ "a.md": "c.md" });
    expect(run({ "a.md": shared, "b.md": shared }, { "b.md": shared }).movedNotes).toBeUndefined();
  });

  test("leaves its path to a new note of other content", () => {
    const ledger = run({ "a.md": STRINGS }, { "b.md": STRINGS }, { "a.md": WINDS, "b.md": STRINGS });
    expect(ledger.movedNotes).toBeUndefined();
    expect(ledger.records["strings/viola"]?.formerNotes).toEqual(["a.md"]);
  });

  test("that comes back elsewhere after a while is known again", () => {
    const ledger = run({ "a.md": STRINGS, "w.md": WINDS }, { "w.md": WINDS }, { "b.md": STRINGS, "w.md": WINDS });
    expect(ledger.movedNotes).toEqual({ "a.md": "b.md" });
  });
});

test("two notes that change places: their entries remember it, and no path leads away from a note", () => {
  const ledger = run({ "a.md": STRINGS, "b.md": WINDS }, { "a.md": WINDS, "b.md": STRINGS });
  expect(ledger.movedNotes).toBeUndefined();
  expect(formerNotes(ledger)).toMatchObject({ "strings/viola": ["a.md"], "winds/oboe": ["b.md"] });
});

test("an entry of several notes has left the one whose page showed it", () => {
  const other = "# Strings\n\n### Viola\n\nMine is from Cremona.\n";
  const ledger = run({ "b.md": other, "c.md": other }, { "a.md": other, "b.md": other, "c.md": other });
  expect(ledger.records["strings/viola"]).toMatchObject({ notes: ["a.md", "b.md", "c.md"], formerNotes: ["b.md"] });
});

describe("a note without records", () => {
  const [tuning, concert] = ["Tune before you play.\n", "Next Sunday, in the barn.\n"];

  test("is known by its bytes, then by a title that no other note has", () => {
    const before = { "tuning.md": tuning, "plans/concert.md": concert, "strings.md": STRINGS };
    expect(run(before).plainNotes).toMatchObject({
      "tuning.md": { title: "tuning" },
      "plans/concert.md": { title: "concert" },
    });
    const ledger = run(before, { "how-to-tune.md": tuning, "concert.md": `${concert}Come early.\n`, "strings.md": STRINGS });
    expect(ledger.movedNotes).toEqual({ "plans/concert.md": "concert.md", "tuning.md": "how-to-tune.md" });
    expect(Object.keys(ledger.plainNotes ?? {})).toEqual(["concert.md", "how-to-tune.md"]);
  });

  test("is not guessed where several fit", () => {
    expect(run({ "a.md": "", "b.md": "" }, { "c.md": "", "d.md": "" }).movedNotes).toBeUndefined();
    const index = { "x/index.md": "Of x.\n", "y/index.md": "Of y.\n" };
    const ledger = run(index, { "y/index.md": "Of y.\n", "z/index.md": "Of z.\n" });
    expect(ledger.movedNotes).toBeUndefined();
    expect(ledger.plainNotes?.["x/index.md"]).toMatchObject({ state: "gone" });
  });

  test("comes back after a while, here or elsewhere", () => {
    const here = { "a.md": tuning, "b.md": concert };
    expect(run(here, { "b.md": concert }, here)).toEqual(run(here));
    expect(run(here, { "b.md": concert }, { "b.md": concert, "c.md": tuning }).movedNotes).toEqual({ "a.md": "c.md" });
  });

  test("that was not looked at stays as it is", () => {
    const ledger = run({ "a.md": tuning, "b.md": concert });
    const update = updateLedger(ledger, catalogueOf({ "b.md": concert }), new Set(["a.md"]));
    expect(update.ledger).toEqual(ledger);
  });

  test("is no longer one when a record stands in it", () => {
    expect(run({ "a.md": tuning }, { "a.md": STRINGS }).plainNotes).toBeUndefined();
  });
});

test("a path that is added by hand settles what is not known", () => {
  const ledger = run({ "a.md": "", "b.md": "" }, { "c.md": "", "d.md": "" });
  const next = updateLedger({ ...ledger, movedNotes: { "a.md": "d.md" } }, catalogueOf({ "c.md": "", "d.md": "" })).ledger;
  expect(next.movedNotes).toEqual({ "a.md": "d.md" });
  expect(Object.keys(next.plainNotes ?? {})).not.toContain("a.md");
});

test("where nothing moved the ledger says nothing of it, and what it does not know is kept", async () => {
  const vault = { "a.md": STRINGS };
  const plain = run(vault);
  expect(ledgerText(plain)).not.toMatch(/formerNotes|movedNotes|plainNotes/);
  const moved = run({ "a.md": STRINGS, "t.md": "Text.\n" }, { "b.md": STRINGS, "t.md": "Text.\n" });
  expect(await schemaMistakes("ledger", moved)).toEqual([]);
  Object.assign(moved.plainNotes?.["t.md"] as object, { colour: "green" });
  const text = ledgerText(moved);
  const again = updateLedger(await parseLedger(text, "l.json"), catalogueOf({ "b.md": STRINGS, "t.md": "Text.\n" }));
  expect(ledgerText(again.ledger)).toBe(text);
});

test("names like those of things that every object has are names like others", () => {
  const ledger = run({ "constructor.md": STRINGS, "__proto__.md": "" }, { "toString.md": STRINGS, "valueOf.md": "" });
  expect(ledger.movedNotes).toMatchObject({ "constructor.md": "toString.md" });
});

describe("formerPlaces", () => {
  const before = { "a.md": STRINGS, "t.md": "Text.\n" };
  const after = { "b.md": STRINGS.replace("# Strings", "# Bowed"), "u.md": "Text.\n" };

  test("has where notes and records were, for those that there are", () => {
    const places = formerPlaces(catalogueOf(after), run(before, after));
    expect([...(places?.notes ?? [])]).toEqual([
      ["a.md", "b.md"],
      ["t.md", "u.md"],
    ]);
    expect(places?.records.get("bowed/viola")).toEqual({ ids: ["strings/viola"], notes: ["a.md"] });
    expect(places?.records.get("bowed")).toEqual({ ids: ["strings"], notes: ["a.md"] });
    const less = formerPlaces(catalogueOf({ "u.md": "Text.\n" }), run(before, after));
    expect([...(less?.notes.keys() ?? []), ...(less?.records.keys() ?? [])]).toEqual(["t.md"]);
  });

  test("is nothing without a history", () => {
    expect(formerPlaces(catalogueOf(before), run(before))).toBeUndefined();
    expect(formerPlaces(catalogueOf(before), null)).toBeUndefined();
  });
});
