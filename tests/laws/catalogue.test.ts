import { env } from "node:process";
import { buildCatalogue, parseNote } from "@notewright/parser";
import { builtInProfiles, builtInSettings, type Profile, resolveProfile } from "@notewright/profile";
import type { Catalogue } from "@notewright/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { awkwardNote } from "./awkward-notes.ts";

const runs = {
  numRuns: Number(env["LAWS_RUNS"] ?? 150),
  ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }),
};

const everySource: Profile = resolveProfile(
  {
    id: "every-source",
    extends: "reference-notes",
    category: { heading: 1 },
    icons: ["in-heading", "after-heading", "in-text"],
    entry: [
      { heading: 2, kind: "a" },
      { listItem: "bold", kind: "b" },
      { listItem: "dash", kind: "c" },
      { listItem: "link", kind: "d" },
      { tableRow: 1, kind: "e" },
      { details: true, kind: "f" },
      { blockquote: true, kind: "g" },
      { definition: true, kind: "h" },
    ],
  },
  builtInSettings,
);
const profiles: [string, Profile][] = [...builtInProfiles, ["every-source", everySource]];

function catalogueOf(text: string, profile: Profile): Catalogue {
  return buildCatalogue([parseNote(text, { path: "folder/note.md", profile })]).catalogue;
}

/** A catalogue without places, hashes and line endings, so that only what is said is left. */
function said(catalogue: Catalogue): unknown {
  return JSON.parse(
    JSON.stringify(catalogue, (key, value) => {
      if (key === "source" || key === "alsoIn" || key === "contentHash" || key === "frontmatter") return undefined;
      return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : value;
    }),
  );
}

const withoutHead = (note: string): string => note.replace(/^\uFEFF/, "").replace(/^---[\s\S]*?\n---\r?\n/, "");

describe.each(profiles)("%s", (_, profile) => {
  const law = (holds: (note: string) => void) => fc.assert(fc.property(awkwardNote, holds), runs);

  test("the same note gives the same bytes", () => {
    law((note) => {
      expect(JSON.stringify(catalogueOf(note, profile))).toBe(JSON.stringify(catalogueOf(note, profile)));
    });
  });

  test("every slice is what its range cuts out, and ids are unlike each other", () => {
    law((note) => {
      const text = note.replace(/^\uFEFF/, "");
      const { categories, comparisons, entries } = catalogueOf(note, profile);
      for (const { facts, markdown, sections, source } of entries) {
        expect(text.slice(source.start.offset, source.end.offset)).toContain(markdown);
        for (const fact of facts) expect(text.slice(fact.source.start.offset, fact.source.end.offset)).toBe(fact.markdown);
        for (const section of sections)
          expect(text.slice(section.source.start.offset, section.source.end.offset)).toContain(section.markdown);
      }
      const ids = [...categories, ...comparisons, ...entries].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test("CRLF, a byte order mark and frontmatter only move places", () => {
    law((awkward) => {
      const note = withoutHead(awkward).replace(/\r\n?/g, "\n");
      if (note.startsWith("---")) return;
      const plain = said(catalogueOf(note, profile));
      expect(said(catalogueOf(note.replaceAll("\n", "\r\n"), profile))).toEqual(plain);
      expect(said(catalogueOf(`\uFEFF${note}`, profile))).toEqual(plain);
      expect(said(catalogueOf(`---\nkey: value\n---\n${note}`, profile))).toEqual(plain);
    });
  });
});
