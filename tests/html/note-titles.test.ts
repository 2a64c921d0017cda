import type { ExporterInput } from "@notewright/exporter";
import { type Profile, ProfileSet, referenceNotes } from "@notewright/profile";
import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

/** Categories are H2, so that a note may have no H1, and be called as its file is. */
const profiles = new ProfileSet({ ...referenceNotes, category: { heading: 2 } });
const inputOf = (notes: Record<string, string>): ExporterInput =>
  makeInput(notes, new Map(), (path) => profiles.of(path) as Profile);
const homeOf = (notes: Record<string, string>): string => pagesOf(inputOf(notes), { quiz: false }).get("index.html") ?? "";
const titlesOn = (home: string): string[] =>
  Array.from(home.matchAll(/<h[23]><a href="[^"]+">([^<]+)</g), ([, text]) => text ?? "");

test("notes that are all called alike, as their files are, are called by what is in them", () => {
  const home = homeOf({
    "01-brass/notes.md": "## Brass\n\n### Tuba\n\nDeep.\n\n### Horn\n\nRound.\n",
    "02-strings/notes.md": "## Plucked\n\n### Harp\n\nTall.\n\n## Bowed\n\n### Cello\n\nLow.\n",
    "03-wind/notes.md": "## Wind\n\n### Flute\n\nHigh.\n",
    "other.md": "## Keys\n\n### Organ\n\nLoud.\n",
  });
  expect(titlesOn(home)).toEqual(["Brass", "02-strings / notes", "Wind", "other"]);
});

test("the page of such a note says its title once", () => {
  const notes = { "a/notes.md": "## Brass\n\n### Tuba\n\nDeep.\n", "b/notes.md": "## Wind\n\n### Flute\n\nHigh.\n" };
  const page = pagesOf(inputOf(notes), { quiz: false }).get("a/notes.html") ?? "";
  expect(page).toContain("<title>Brass – Notes</title>");
  expect(page).toContain("<h1>Brass</h1>");
  expect(page).toContain('<h2 class="sr-only">Brass</h2>');
});

test("a file that tools name so is called by its first heading, else by its folder", () => {
  const home = homeOf({
    "README.md": "## Ale\n\n### Pale\n\nBeer.\n\n## Lager\n\n### Bock\n\nBeer.\n",
    "soups/README.md": "## Hot\n\n### Pho\n\nNoodles.\n\n## Cold\n\n### Gazpacho\n\nRed.\n",
    "bread/index.md": "# Baking\n\nWarm.\n\n# More\n\n## Flat\n\n### Pita\n\nSoft.\n\n## High\n\n### Toast\n\nWhite.\n",
    "menu.md": "# Menu\n\n## First\n\n### Starter\n\nOlives.\n",
  });
  expect(titlesOn(home)).toEqual(["Baking", "Menu", "README", "soups"]);
});

test("a title that the note has itself is kept, though others have it too", () => {
  const notes = { "a/x.md": "---\ntitle: Tasks\n---\n## One\n", "b/y.md": "---\ntitle: Tasks\n---\n## Two\n" };
  expect(titlesOn(homeOf(notes))).toEqual(["Tasks", "Tasks"]);
});

test("the order in which notes are shown decides on no address", () => {
  const home = homeOf({ "Tea?1.md": "# Green\n", "tea 1.md": "# Black\n", "z.md": "# Z\n" });
  const links = Array.from(home.matchAll(/<h2><a href="([^"]+)">(\w+)</g), ([, href, text]) => `${text} ${href}`);
  expect(links).toEqual(["Black tea-1-2.html", "Green Tea-1.html", "Z z.html"]);
});
