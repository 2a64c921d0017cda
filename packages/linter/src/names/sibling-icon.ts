import { nameWords, type Part } from "@notewright/parser";
import type { RuleContext } from "../rule.ts";

/** An image as the siblings of a part have theirs, and whether all is as sure as it can be. */
export interface SiblingIcon {
  /** What goes behind the heading, with the blank lines around it. */
  text: string;
  url: string;
  isCertain: boolean;
}

/** How a part shows its icon: what stands around its name in the address, and around the address. */
interface Pattern {
  gap: string;
  before: string;
  joint: string;
  after: string;
  /** Whether the alternative text is the file's name, or nothing. */
  alt: "file" | "none";
}

/**
 * The icon that a part without one should have by the pattern of its siblings: where theirs are `../icons/Cat_Wind-Band_64.svg` under "Wind Band",
 * "Brass" gets `../icons/Cat_Brass_64.svg`, if there is such a file. Null where siblings follow no pattern, or there is none.
 */
export function siblingIcon(part: Part, siblings: readonly Part[], context: RuleContext): SiblingIcon | null {
  const { host, note } = context;
  const patterns = siblings.flatMap((sibling) => patternOf(sibling, note.source.text) ?? []);
  const [first] = patterns;
  if (first === undefined || patterns.length < 2 || patterns.length * 2 < siblings.length) return null;
  const same = patterns.filter((each) => keyOf(each) === keyOf(first));
  if (same.length !== patterns.length) return null;
  const words = wordsOf(part.title);
  // A name in brackets or with a mark of its own may stand in the address in more than one way.
  if (words.length === 0 || !/^[\p{L}\p{N} &,-]+$/u.test(part.title)) return null;
  const url = first.before + words.join(patterns.find(({ joint }) => joint !== "")?.joint ?? "-") + first.after;
  if (host.resolve(note.path, url, null, note.profile.attachments).file === null) return null;
  const file = url.split("/").at(-1) as string;
  const image = `![${first.alt === "file" ? file : ""}](${url})`;
  const text = first.gap + image + gapBelow(note.source.text.slice(part.label.end), first.gap);
  return { url, text, isCertain: patterns.length >= 3 };
}

/** A line's end where text follows on the next line, which would be the image's paragraph otherwise. */
function gapBelow(rest: string, gap: string): string {
  return /^[ \t]*(?:\r\n|\n)[ \t]*[^\s]/.test(rest) ? (gap.endsWith("\r\n") ? "\r\n" : "\n") : "";
}

function patternOf({ icon, label, title }: Part, text: string): Pattern | null {
  if (icon?.node.type !== "image" || icon.destination === null) return null;
  const gap = text.slice(label.end, icon.start);
  if (!/^[ \t]*(?:\r\n|\n)(?:\r\n|\n)$/.test(gap) || text.slice(icon.destination.start, icon.destination.end) !== icon.url)
    return null;
  const slash = icon.url.lastIndexOf("/") + 1;
  const file = icon.url.slice(slash);
  const place = placeOf(wordsOf(title), file);
  if (place === null) return null;
  const written = text.slice(icon.start, icon.end);
  const alt = written === `![${file}](${icon.url})` ? "file" : written === `![](${icon.url})` ? "none" : null;
  if (alt === null) return null;
  const before = icon.url.slice(0, slash + place.start);
  return {
    gap: gap.trimStart() === "" ? gap.replace(/^[ \t]+/, "") : gap,
    before,
    joint: place.joint,
    after: file.slice(place.end),
    alt,
  };
}

/** Where the words of a title stand in the name of a file, all with the same sign between them. */
function placeOf(words: readonly string[], file: string): { start: number; end: number; joint: string } | null {
  if (words.length === 0) return null;
  for (const joint of words.length === 1 ? [""] : ["-", "_", "%20"]) {
    const name = words.join(joint);
    const start = file.indexOf(name);
    const end = start + name.length;
    if (start >= 0 && !/[\p{L}\p{N}]/u.test(file[start - 1] ?? "") && !/[\p{L}\p{N}]/u.test(file[end] ?? ""))
      return { start, end, joint };
  }
  return null;
}

/** Words of a name as files have them, without what joins them. */
function wordsOf(title: string): string[] {
  return nameWords(title.replaceAll("&", " ")).filter((word) => word !== "and");
}

function keyOf({ after, alt, before, gap }: Pattern): string {
  return JSON.stringify([before, after, alt, gap]);
}
