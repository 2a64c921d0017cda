import { buildCatalogue } from "@notewright/parser";
import { profileSet } from "@notewright/profile";
import { expect, test } from "vitest";
import { pagesOf } from "./pages-of.ts";

const notes = {
  "herbs/basil.md": "# Basil\n\nSee [[mint]], [[Mint#Care|its care]], [[nowhere]] and ![[#Use]].\n\n## Use\n\nPesto.\n",
  "herbs/mint.md": "# Mint\n\nSpreads.\n\n## Care\n\nKeep it in a pot, unlike [[basil]].\n",
};

function pages(): Map<string, string> {
  const { catalogue, content } = buildCatalogue(notes, { profiles: profileSet({ profile: "file-per-entry" }) });
  const input = { catalogue, content, findings: new Map(), readAsset: () => null };
  return pagesOf(input);
}

test("wikilinks lead to what they name, and to nothing where there is nothing", () => {
  const basil = pages().get("herbs/basil.html") ?? "";
  expect(basil).toContain('<a href="mint.html#herbs/mint">mint</a>');
  expect(basil).toContain('<a href="mint.html#herbs/mint/care">its care</a>');
  expect(basil).toContain('<a href="#herbs/basil/use">Use</a>');
  expect(basil).toMatch(/, nowhere and /);
  expect(pages().get("herbs/mint.html")).toContain('<a href="basil.html#herbs/basil">basil</a>');
});

test("each note of a shared category has its entry on its own page", () => {
  expect(pages().get("herbs/mint.html")).toContain("Spreads.");
  expect(pages().get("herbs/mint.html")).toContain("<title>Mint");
});

test("a link to a section of an entry that several notes describe leads to the page that shows it", () => {
  const vault = {
    "a.md": "# Herbs\n\n### Mint\n\nGreen.\n\n#### Use\n\nTea.\n",
    "b.md": "# Herbs\n\n### Mint\n\nSpreads.\n\n#### Care\n\nPots.\n",
    "c.md": "# Trees\n\n### Oak\n\nSee [[b#Care]].\n",
  };
  const { catalogue, content } = buildCatalogue(vault, { profiles: profileSet({ profile: "reference-notes" }) });
  const site = pagesOf({ catalogue, content, findings: new Map(), readAsset: () => null });
  expect(site.get("a.html")).toContain('id="herbs/mint/care"');
  expect(site.get("c.html")).toContain('href="a.html#herbs/mint/care"');
});
