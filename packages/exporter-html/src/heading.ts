import type { Element, ElementContent, Properties } from "hast";
import { h } from "hastscript";
import type { Place } from "./place.ts";

/** A heading so many levels below the page's title. */
export function heading({ level }: Place, depth: number, text: string | ElementContent, properties: Properties = {}): Element {
  return h(`h${Math.min(6, level + depth)}`, properties, text);
}
