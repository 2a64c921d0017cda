import { endOf, type ParsedNote, parseMarkdown, startOf } from "@notewright/parser";
import type { Heading } from "mdast";
import type { Report, ReportEdit } from "../rule.ts";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { type HeadingLink, headingLinks } from "./heading-links.ts";
import { decoded } from "./link-path.ts";
import { notesByPath } from "./locate.ts";
import { anchorsOf, headingText, lettersOf, otherAnchors } from "./note-anchors.ts";

/**
 * A report whose fix takes the links to a heading along when it edits that heading: they are edited with it or not at all. Where a link
 * cannot follow, as one in a note that is not looked at, the fix is withheld.
 */
export function withFollowers(report: Report, note: ParsedNote, vault: Vault): Report {
  const { fix, ...rest } = report;
  if (fix === undefined) return report;
  const withheld = (because: string): Report => ({ ...rest, withheld: { kind: fix.kind, because } });
  const edits = editsOf(report);
  const { headings } = viewOf(note);
  const isEdited = (heading: Heading): boolean =>
    edits.some(({ end, start }) => startOf(heading) <= start && end <= endOf(heading));
  const edited = headings.filter(isEdited);
  if (edited.length === 0) return report;
  const linked = vault.of(headingLinks);
  const old = headings.map(headingText);
  // Mostly nothing names a heading of the note, and what it will say need not be known.
  if (!headings.some((heading) => linked.has(heading)) && namedElsewhere(namesOf(edited, headings, old), vault) === null)
    return report;
  const next = headings.map((heading, index) =>
    isEdited(heading) ? editedText(heading, note, edits) : (old[index] as string),
  );
  const [before, after] = [anchorsOf(old), anchorsOf(next.map((text, index) => text ?? (old[index] as string)))];
  const followers: ReportEdit[] = [];
  for (const [index, heading] of headings.entries()) {
    const text = next[index];
    const links = linked.get(heading) ?? [];
    if (text !== null && text === old[index] && before[index] === after[index]) continue;
    const elsewhere = namedElsewhere([before[index] as string, old[index] as string], vault);
    if (elsewhere !== null) return withheld(`${elsewhere} names the heading, and cannot follow`);
    for (const link of links) {
      const from = { text: old[index] as string, anchor: before[index] as string };
      const to = text == null ? null : renamed(link, from, { text, anchor: after[index] as string });
      if (to === null || !link.isExact || (link.note === note && edits.some((edit) => overlaps(edit, link)))) {
        const { line } = link.note.source.lines.point(link.start);
        return withheld(`the link to the heading in line ${line} of ${link.note.path} cannot follow`);
      }
      if (to !== link.name) followers.push({ note: link.note, start: link.start, end: link.end, text: written(link, to) });
    }
  }
  return followers.length === 0 ? report : { ...report, fix: { ...fix, edits: [...edits, ...followers] } };
}

/** What some of the headings of a note say, and their anchors. */
function namesOf(some: readonly Heading[], headings: readonly Heading[], texts: readonly string[]): string[] {
  const anchors = anchorsOf(texts);
  return some.flatMap((heading) => [texts, anchors].map((names) => names[headings.indexOf(heading)] as string));
}

/** What the fix of a report edits; by default its range becomes the first text that is expected. */
export function editsOf({ end, expected = [], fix, start }: Report): readonly ReportEdit[] {
  return fix?.edits ?? (expected[0] === undefined ? [] : [{ start, end, text: expected[0] }]);
}

/** What a heading says after edits; null where that cannot be told from it alone. */
function editedText(heading: Heading, { source }: ParsedNote, edits: readonly ReportEdit[]): string | null {
  const [start, end] = [startOf(heading), endOf(heading)];
  const textOf = (markdown: string): string | null => {
    const [only, ...others] = parseMarkdown(markdown).children;
    return only?.type === "heading" && others.length === 0 ? headingText(only) : null;
  };
  if (textOf(source.text.slice(start, end)) !== headingText(heading)) return null;
  let markdown = "";
  let at = start;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.start < start || edit.end > end) continue;
    markdown += source.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return textOf(markdown + source.text.slice(at, end));
}

/** What names a heading. */
interface Named {
  text: string;
  anchor: string;
}

/** The new name in the manner of the old one; null where the old one is made in no known manner. */
function renamed({ isWiki, name }: HeadingLink, from: Named, to: Named): string | null {
  if (isWiki && lettersOf(from.text) === lettersOf(to.text)) return name;
  const manners = ({ anchor, text }: Named): string[] => [anchor, wikiName(text), text, ...otherAnchors(text)];
  const manner = manners(from).indexOf(name);
  return manners(to)[manner] ?? (isWiki ? wikiName(to.text) : null);
}

/** A heading without the signs that a wikilink cannot hold. */
function wikiName(text: string): string {
  return text
    .replace(/[#^[\]|\\]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** With percent-encoding where the old name has some, or the new one needs it. */
function written({ end, isWiki, name, note, start }: HeadingLink, to: string): string {
  const isPlain = note.source.text.slice(start, end) === name && !/[\s()<>%]/.test(to);
  return isWiki || isPlain ? to : encodeURIComponent(to);
}

function overlaps(edit: ReportEdit, link: HeadingLink): boolean {
  return edit.start <= link.end && link.start <= edit.end;
}

/** How headings are named where nothing is read as links: in other notes of the vault, and in frontmatter. In small letters, with where that is. */
const unreadNames: Collector<ReadonlyMap<string, string>> = (vault) => {
  const inRun = vault.of(notesByPath);
  const others = vault.host.files().filter((path) => !inRun.has(path) && /\.mdx?$/i.test(path));
  const texts = [
    ...others.map((path) => [vault.host.readText(path) ?? "", `${path}, which is not looked at,`] as const),
    ...vault.notes.map(({ frontmatter, path }) => [frontmatter.node?.value ?? "", `the frontmatter of ${path}`] as const),
  ];
  const names = new Map<string, string>();
  const add = (name: string, where: string): void => {
    const key = name.toLowerCase();
    if (!names.has(key)) names.set(key, where);
  };
  for (const [text, where] of texts) {
    for (const [, anchor] of text.matchAll(/#([^\s#[\]()"'<>|]{1,300})/g)) add(decoded(anchor as string), where);
    for (const [, name] of text.matchAll(/#([^\s#[\]|\n][^#[\]|\n]{0,300})/g))
      add((name as string).replace(/[\s"']+$/, ""), where);
  }
  return names;
};

/** What names a heading of one of these names where nothing is read as links; null where nothing does. */
function namedElsewhere(names: readonly string[], vault: Vault): string | null {
  const known = vault.of(unreadNames);
  return names.map((name) => known.get(name.toLowerCase())).find((where) => where !== undefined) ?? null;
}
