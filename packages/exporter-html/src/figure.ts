import { safeHref } from "@notewright/render";
import type { AssetRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { baseName, imageTitle } from "./asset-name.ts";
import type { Place } from "./place.ts";

/** A diagram with its caption and credit, or a box that names it where the file is missing. */
export function figure({ page, resources }: Place, asset: AssetRecord): Element {
  const title = imageTitle(asset.path, asset.alt);
  const shown = resources.image(page, asset);
  const image = shown
    ? h("img", { src: shown.src, alt: title, width: shown.width, height: shown.height, loading: "lazy" })
    : h("p", { className: "missing" }, [h("strong", "Image not found: "), h("span", baseName(asset.path))]);
  return h("figure", { className: "diagram" }, [image, h("figcaption", [title, ...credit(asset)])]);
}

function credit({ credit }: AssetRecord): ElementContent[] {
  if (credit === null) return [];
  const href = credit.url === null ? null : safeHref(credit.url);
  const name = href === null ? h("span", credit.name) : h("a", { href, rel: "noopener noreferrer" }, credit.name);
  return [h("span", { className: "credit" }, ["Credit: ", name])];
}
