import { safeHref } from "@notewright/render";
import type { AssetRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { baseName, imageTitle } from "./asset-name.ts";
import type { ImageSize } from "./image-size.ts";
import type { Place } from "./place.ts";

/**
 * A diagram with its caption and credit, or a box that names it where the file is missing. `wanted` is the width in pixels that the note asks
 * for. An image to which the note gives no text has no caption: what cameras and editors call a file tells nobody anything.
 */
export function figure({ page, resources }: Place, asset: AssetRecord, wanted: number | null = null): Element {
  const { alt, width } = textAndWidth(asset.alt ?? "");
  const title = imageTitle(asset.path, alt);
  const shown = resources.image(page, asset);
  const image = shown
    ? h("img", { src: shown.src, alt: title, ...scaled(shown, wanted ?? width), loading: "lazy" })
    : h("p", { className: "missing" }, [
        h("strong", asset.exists ? "Not shown here: " : "Image not found: "),
        h("span", baseName(asset.path)),
      ]);
  const caption = [...(alt === "" ? [] : [title]), ...credit(asset)];
  return h("figure", { className: "diagram" }, [image, caption.length === 0 ? null : h("figcaption", caption)]);
}

/** The alternative text and the width that Obsidian reads behind it: `![Map|300](map.png)`. */
function textAndWidth(text: string): { alt: string; width: number | null } {
  const found = /(?:^|\|)\s*([1-9]\d{0,3})(?:x\d{1,4})?\s*$/.exec(text);
  return found === null
    ? { alt: text.trim(), width: null }
    : { alt: text.slice(0, found.index).trim(), width: Number(found[1]) };
}

/** The size of an image of some width: it keeps its shape. */
function scaled({ height, width }: ImageSize, wanted: number | null): ImageSize {
  return wanted === null ? { width, height } : { width: wanted, height: Math.round((wanted * height) / width) };
}

function credit({ credit }: AssetRecord): ElementContent[] {
  if (credit === null) return [];
  const href = credit.url === null ? null : safeHref(credit.url);
  const name = href === null ? h("span", credit.name) : h("a", { href, rel: "noopener noreferrer" }, credit.name);
  return [h("span", { className: "credit" }, ["Credit: ", name])];
}
