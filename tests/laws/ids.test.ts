import { env } from "node:process";
import { ledgerText, updateLedger, withFormerIds } from "@notewright/history";
import type { Ledger } from "@notewright/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalogueOf, idsOf } from "../history/catalogue-of.ts";
import { type GardenNote, gardenNote, markdownOf } from "./garden-notes.ts";

/** Other notes each time with LAWS_SEED=random; LAWS_RUNS raises their number. */
const generated = {
  numRuns: Number(env["LAWS_RUNS"] ?? 60),
  ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }),
};

const catalogue = (note: GardenNote | string, path = "garden.md") =>
  catalogueOf({ [path]: typeof note === "string" ? note : markdownOf(note) });
const ids = (note: GardenNote | string): string[] => idsOf(catalogue(note));
const law = (holds: (note: GardenNote, number: number) => void): void => {
  const property = fc.property(gardenNote, fc.nat(), (note, number) => {
    holds(note, number);
  });
  fc.assert(property, generated);
};

describe("ids stay", () => {
  const edits: Record<string, (note: GardenNote, number: number) => GardenNote | string> = {
    "when bodies are rewritten": (note) =>
      mapEntries(note, (entry) => ({ ...entry, body: `Something else: ${entry.body.length}.` })),
    "when a typo in a body is mended": (note) =>
      mapEntries(note, (entry) => ({ ...entry, body: entry.body.replace("grows", "growz") })),
    "when text comes before everything": (note) => `A word before.\n\n${markdownOf(note)}`,
    "when frontmatter is added": (note) => `---\ntags: [green]\n---\n\n${markdownOf(note)}`,
    "with CRLF": (note) => markdownOf(note).replaceAll("\n", "\r\n"),
    "with CR": (note) => markdownOf(note).replaceAll("\n", "\r"),
    "with a byte order mark": (note) => `\uFEFF${markdownOf(note)}`,
    "when categories change places": (note, number) => ({ categories: turned(note.categories, number) }),
    "when entries change places": (note, number) => ({
      categories: note.categories.map((category) => ({ ...category, entries: turned(category.entries, number) })),
    }),
    "when sections change places": (note, number) =>
      mapEntries(note, (entry) => ({ ...entry, sections: turned(entry.sections, number) })),
    "when headings are set in another way": (note) =>
      markdownOf(note)
        .replace(/^# (.*)$/gm, "# $1 #")
        .replace(/^### (.*)$/gm, "###   $1"),
  };

  test.each(Object.entries(edits))("%s", (_, edit) => {
    law((note, number) => expect(ids(edit(note, number))).toEqual(ids(note)));
  });

  test("when another note is added that has other names", () => {
    law((note) => {
      const other = "# Tools\n\n### Spade\n\nDigs.\n\n### Rake\n\nGathers.\n";
      const both = idsOf(catalogueOf({ "garden.md": markdownOf(note), "tools.md": other }));
      expect(both).toEqual(expect.arrayContaining(ids(note)));
    });
  });

  test("and the ledger is the same, but for what it knows of bodies", () => {
    law((note) => {
      const { ledger } = updateLedger(null, catalogue(note));
      const later = updateLedger(ledger, catalogue(`\uFEFF${markdownOf(note).replaceAll("\n", "\r\n")}`));
      expect([later.renamed, later.ties, ledgerText(later.ledger)]).toEqual([[], [], ledgerText(ledger)]);
    });
  });
});

describe("ids live on", () => {
  /** The alias that one edit of an entry's heading or place leaves. */
  const aliasAfter = (note: GardenNote, edited: GardenNote): Record<string, string> =>
    updateLedger(updateLedger(null, catalogue(note)).ledger, catalogue(edited)).ledger.aliases;

  test("when a heading is renamed, and when its typo is mended", () => {
    law((note, number) => {
      const [category, entry] = pick(note, number);
      for (const name of ["Newcomer", `${entry.name}e`]) {
        const edited = mapEntries(note, (each) => (each === entry ? { ...each, name } : each));
        const [from, to] = [onlyIn(ids(note), ids(edited)), onlyIn(ids(edited), ids(note))];
        const aliases = aliasAfter(note, edited);
        expect(from.length).toBeGreaterThan(0);
        expect(aliases).toEqual({ [from[0] as string]: to[0] });
        expect(from[0]).toContain(`${category.name.toLowerCase()}/`);
      }
    });
  });

  test("when an entry moves to another category", () => {
    law((note, number) => {
      const [category, entry] = pick(note, number);
      const kept = category.entries.filter((each) => each !== entry);
      const edited = {
        categories: [
          ...note.categories.map((each) => (each === category ? { ...each, entries: kept } : each)),
          {
            name: "Newplace",
            entries: [entry, { name: "Neighbour", body: "Was never seen here before today at all.", sections: [] }],
          },
        ],
      };
      const from = `${category.name.toLowerCase()}/${entry.name.toLowerCase()}`;
      expect(aliasAfter(note, edited)[from]).toBe(`newplace/${entry.name.toLowerCase()}`);
    });
  });

  test("when a category is renamed, all its entries with it", () => {
    law((note, number) => {
      const [category] = pick(note, number);
      const edited = { categories: note.categories.map((each) => (each === category ? { ...each, name: "Newplace" } : each)) };
      const old = category.name.toLowerCase();
      const expected = category.entries.map(({ name }) => [`${old}/${name.toLowerCase()}`, `newplace/${name.toLowerCase()}`]);
      expect(aliasAfter(note, edited)).toEqual(Object.fromEntries([[old, "newplace"], ...expected]));
    });
  });
});

describe("ledgers, over any states of a vault", () => {
  const states = fc.array(gardenNote, { minLength: 1, maxLength: 4 });
  const replay = (notes: readonly GardenNote[]): Ledger =>
    notes.reduce<Ledger | null>((ledger, note) => updateLedger(ledger, catalogue(note)).ledger, null) as Ledger;

  test("an update is idempotent", () => {
    fc.assert(
      fc.property(states, (notes) => {
        const ledger = replay(notes);
        const again = updateLedger(ledger, catalogue(notes.at(-1) as GardenNote));
        expect([again.renamed, ledgerText(again.ledger)]).toEqual([[], ledgerText(ledger)]);
      }),
      generated,
    );
  });

  test("aliases never chain or circle, and no id in use is one", () => {
    fc.assert(
      fc.property(states, (notes) => {
        const { aliases } = replay(notes);
        const used = new Set(ids(notes.at(-1) as GardenNote));
        for (const [from, to] of Object.entries(aliases))
          expect([used.has(from), Object.hasOwn(aliases, to)]).toEqual([false, false]);
      }),
      generated,
    );
  });

  test("in one update no two old ids become one, nor one two; each has a reason; an id is former of one entry", () => {
    fc.assert(
      fc.property(gardenNote, gardenNote, (before, after) => {
        const { ledger, renamed } = updateLedger(replay([before]), catalogue(after));
        for (const side of ["from", "to"] as const)
          expect(new Set(renamed.map((each) => each[side])).size).toBe(renamed.length);
        for (const { why } of renamed) expect(why.length).toBeGreaterThan(0);
        const former = withFormerIds(catalogue(after), ledger).entries.flatMap(({ formerIds }) => formerIds);
        expect(new Set(former).size).toBe(former.length);
      }),
      generated,
    );
  });

  test("two runs over one note each give the same in either order", () => {
    fc.assert(
      fc.property(gardenNote, gardenNote, gardenNote, gardenNote, (a, b, nextA, nextB) => {
        const paths = (first: GardenNote, second: GardenNote) => ({ "a.md": apart(first, "A"), "b.md": apart(second, "B") });
        const start = updateLedger(null, catalogueOf(paths(a, b))).ledger;
        const only = (ledger: Ledger, path: "a.md" | "b.md"): Ledger => {
          const other = path === "a.md" ? "b.md" : "a.md";
          return updateLedger(ledger, catalogue(paths(nextA, nextB)[path], path), new Set([other])).ledger;
        };
        const [ab, ba] = [only(only(start, "a.md"), "b.md"), only(only(start, "b.md"), "a.md")];
        expect(ledgerText(ab)).toBe(ledgerText(ba));
      }),
      generated,
    );
  });
});

/** The note with names that no other letter's note has. */
function apart(note: GardenNote, letter: string): string {
  return markdownOf({
    categories: note.categories.map(({ entries, name }) => ({
      name: `${letter} ${name}`,
      entries: entries.map((entry) => ({ ...entry, name: `${letter} ${entry.name}`, body: `${letter}. ${entry.body}` })),
    })),
  });
}

function mapEntries(
  note: GardenNote,
  change: (entry: GardenNote["categories"][number]["entries"][number]) => typeof entry,
): GardenNote {
  return { categories: note.categories.map(({ entries, name }) => ({ name, entries: entries.map(change) })) };
}

function pick({ categories }: GardenNote, number: number) {
  const category = categories[number % categories.length] as GardenNote["categories"][number];
  return [category, category.entries[number % category.entries.length] as (typeof category.entries)[number]] as const;
}

function turned<Item>(items: readonly Item[], number: number): Item[] {
  const at = items.length === 0 ? 0 : number % items.length;
  return [...items.slice(at), ...items.slice(0, at)].reverse();
}

function onlyIn(all: readonly string[], others: readonly string[]): string[] {
  return all.filter((id) => !others.includes(id) && id.split("/").length === 2);
}
