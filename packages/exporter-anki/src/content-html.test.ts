import type { Blockquote, Root } from "mdast";
import { expect, it } from "vitest";
import { contentHtml } from "./content-html.ts";
import { MediaFolder } from "./media-folder.ts";

it("shows a callout with its title, and open although the note folds it", () => {
  const callout = {
    type: "blockquote",
    calloutType: "warning",
    fold: "-",
    children: [
      { type: "calloutTitle", children: [{ type: "text", value: "Hot" }] },
      { type: "paragraph", children: [{ type: "text", value: "Wear gloves." }] },
    ],
  } as unknown as Blockquote;
  const html = contentHtml({ type: "root", children: [callout] } satisfies Root, new MediaFolder(() => null));
  expect(html).toMatch(/^<details class="callout callout-warning" open>/);
  expect(html.replace(/<[^>]+>/g, "")).toBe("Warning: Hot\nWear gloves.\n");
});
