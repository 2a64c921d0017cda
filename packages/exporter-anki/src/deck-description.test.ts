import type { Catalogue } from "@notewright/schema";
import { expect, test } from "vitest";
import { deckDescription } from "./deck-description.ts";

function catalogue(...frontmatters: Record<string, unknown>[]): Catalogue {
  const notes = frontmatters.map((frontmatter, index) => ({
    id: `${index}`,
    path: `${index}.md`,
    title: "",
    summary: null,
    description: index === 0 ? "Pots & pans" : null,
    tags: [],
    frontmatter,
    contentHash: "",
  }));
  return { $schema: "", version: 1, generator: "", notes, categories: [], entries: [], comparisons: [], assets: [] };
}

test("a deck says where it comes from, and its terms if they are known", () => {
  expect(deckDescription(catalogue({ license: "CC BY 4.0" }), null)).toBe(
    "Pots &amp; pans<br>Made by notewright from 0.md.<br>Licence: CC BY 4.0",
  );
  expect(deckDescription(catalogue({ license: "CC BY 4.0" }, { licence: "MIT" }), null)).toBe(
    "Made by notewright from 2 notes.",
  );
  expect(deckDescription(catalogue({}, {}), "MIT")).toBe("Made by notewright from 2 notes.<br>Licence: MIT");
});
