import type { Element } from "hast";
import { h } from "hastscript";
import { baseName } from "./asset-name.ts";
import type { Place } from "./place.ts";

/**
 * The icon of an entry or category in a chip; its monogram where the image is missing, or where there is none beside others that have one.
 * Null on a site without icons: letters in boxes would only say again what stands behind them. The style sheet tells the size by where it is.
 */
export function icon({ page, resources, site }: Place, assetId: string | null, name: string): Element | null {
  const asset = assetId === null ? undefined : site.assets.get(assetId);
  if (asset === undefined && !site.hasIcons) return null;
  if (asset === undefined) return h("span", { className: "monogram", ariaHidden: "true" }, monogram(name));
  const image = resources.image(page, asset);
  if (image) return h("img", { src: image.src, alt: "" });
  const label = `Missing icon of ${name}: ${baseName(asset.path)}`;
  return h("span", { className: "monogram", role: "img", ariaLabel: label, title: label }, monogram(name));
}

/** One to three letters that stand for a name: an acronym's own, else the initials. */
export function monogram(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  const acronym = words.find((word) => /^\p{Lu}[\p{Lu}\p{N}]{1,3}$/u.test(word));
  const letters = acronym ?? words.map((word) => [...word][0] ?? "").join("");
  return [...letters].slice(0, 3).join("").toUpperCase() || "?";
}
