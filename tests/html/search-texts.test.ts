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
