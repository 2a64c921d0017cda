import { builtInProfiles } from "@notewright/profile";
import { expect, test } from "vitest";
import { makeInput } from "./make-input.ts";
import { siteFiles } from "./pages-of.ts";

test("the texts to search hold what a reader sees, and nothing of comments and tags", () => {
  const garden =
    "# Garden\n\nDig %% not before May %% deep.\n\n%%\nsecretly\n%%\n\n<!-- hush -->\n\nSee [[beds|the beds]] and <b>water</b>.\n";
  const texts = String(
    siteFiles(makeInput({ "garden.md": garden, "beds.md": "# Beds\n\nSoil.\n" }, new Map())).get("assets/texts-1.js"),
  );
  for (const seen of ["Dig", "deep", "the beds", "water"]) expect(texts).toContain(seen);
  for (const unseen of ["before May", "secretly", "hush", "<b>", "u003cb"]) expect(texts).not.toContain(unseen);
});

test("a note that is an entry is found once, also by what its frontmatter says of it", () => {
  const notes = {
    "elm.md": "---\nsummary: Shades the lane.\n---\n# Elm\n\nA tree.\n\n## Leaf\n\nRough.\n",
    "oak.md": "# Oak\n\nHeavy.\n",
  };
  const script = String(siteFiles(makeInput(notes, new Map(), builtInProfiles.get("file-per-entry"))).get("assets/texts-1.js"));
  expect(script.match(/"name":"\w+"/g)).toEqual(['"name":"Elm"', '"name":"Oak"']);
  expect(script).toContain("Shades the lane.");
});
