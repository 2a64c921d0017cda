import { posix } from "node:path";
import type { ImageLink, ParsedNote } from "@notewright/parser";
import { decoded, linkPath } from "../links/link-path.ts";
import { defineRule, type Report, type Rule } from "../rule.ts";
import { viewOf } from "../walk.ts";

export const imageAlt: Rule = defineRule({
  meta: {
    id: "image-alt",
    summary: "Require pictures other than icons to say in words what they show.",
    why: "Who cannot see the picture, or gets the note without it, reads these words instead.",
    category: "link",
    severity: "info",
    preset: "strict",
    fix: null,
  },
  examples: [
    { name: "words", markdown: "![How dough becomes bread](bread.png)", pack: ["bread.png"] },
    {
      name: "none",
      markdown: "Bread is made so:\n\n![](bread.png)",
      pack: ["bread.png"],
      reports: ["3:1 The picture has no words for those who cannot see it"],
    },
    {
      name: "the name of the file",
      markdown: "Bread is made so: ![bread-2.png](img/bread-2.png)",
      pack: ["bread-2.png"],
      reports: ['1:21 "bread-2.png" is the name of the file, expected what the picture shows'],
    },
    {
      name: "a word that stands for any picture",
      markdown: "Bread is made so: ![image](bread.png)",
      pack: ["bread.png"],
      reports: ['1:21 "image" says nothing of this picture, expected what it shows'],
    },
    { name: "an icon needs no words", markdown: "### Rye\n\n![](rye.svg)\n\nDark.", pack: ["rye.svg"] },
    { name: "HTML can say that there is nothing to say", markdown: 'Dark. <img src="line.svg" alt="">', pack: ["line.svg"] },
  ],
  visit: {
    note(note, { report }) {
      const icons = new Set(viewOf(note).parts.flatMap(({ icon }) => icon ?? []));
      for (const image of note.images) {
        const fault = icons.has(image) || image.node.type === "embed" ? null : faultOf(image, note);
        if (fault !== null) report(fault);
      }
    },
  },
});

/** What tools put there when nobody says anything. */
const EMPTY =
  /^(?:alt(?:ernative)?[ -]?text|alt|figure|image|img|pasted image|photo|picture|screen ?shot|untitled)[\s\d_.:-]*$/i;

function faultOf(image: ImageLink, note: ParsedNote): Report | null {
  const alt = image.alt?.trim() ?? "";
  if (alt === "") {
    if (image.node.type === "html" && saysNothing(image, note)) return null;
    return { ...rangeOf(image), message: "The picture has no words for those who cannot see it" };
  }
  const name = posix.basename(decoded(linkPath(image.url).path));
  const isName = /\.\w+$/.test(name) && alt.toLowerCase() === name.toLowerCase();
  if (!isName && !EMPTY.test(alt)) return null;
  const message = isName
    ? `"${alt}" is the name of the file, expected what the picture shows`
    : `"${alt}" says nothing of this picture, expected what it shows`;
  return { ...altRange(image, alt, note), message };
}

/** In HTML an empty text says that a picture is only for show. */
function saysNothing({ destination }: ImageLink, { source }: ParsedNote): boolean {
  if (destination === null) return true;
  const before = source.text.slice(Math.max(0, destination.start - 500), destination.start);
  const tag =
    before.slice(before.lastIndexOf("<")) + (source.text.slice(destination.end, destination.end + 500).split(">")[0] ?? "");
  return /\b(?:alt\s*=\s*(?:""|''|["'\s>]|$)|aria-hidden|role\s*=\s*["']?(?:presentation|none))/i.test(tag);
}

function rangeOf({ destination, end, node, start }: ImageLink): { start: number; end: number } {
  return node.type === "html" && destination !== null ? destination : { start, end };
}

function altRange(image: ImageLink, alt: string, { source }: ParsedNote): { start: number; end: number } {
  const start = image.start + "![".length;
  return image.node.type !== "html" && source.text.startsWith(alt, start) ? { start, end: start + alt.length } : rangeOf(image);
}
