import type { ComparisonRecord, EntryRecord, SectionRecord } from "@notewright/schema";
import type { Root } from "mdast";
import { anchorOf } from "./anchors.ts";
import { contentPrefix, headingSlugs } from "./heading-slugs.ts";
import { noteRoot } from "./note-root.ts";
import type { CodeFile } from "./resources.ts";
import { partEnd, type SearchText } from "./search-text.ts";
import { entryThatIs, type Site, type SiteNote, standsOn } from "./site.ts";
import { textOf } from "./take-ranges.ts";

/** Notes whose texts share a file. */
const notesPerFile = 100;

/** A script with the texts of some notes. */
interface SearchFile {
  file: CodeFile;
  notes: readonly SiteNote[];
}

/** What a site is searched in. */
export interface SearchTexts {
  files: readonly SearchFile[];
  /** Makes the texts of a note before their file is asked for: while its page is made its content is at hand, later it may be no more. */
  prepare(note: SiteNote): void;
}

/** The texts of a site as scripts, one for small sites: scripts, since a page from the disk may load nothing else. */
export function searchTexts(site: Site): SearchTexts {
  const prepared = new Map<SiteNote, string>();
  const taken = (note: SiteNote): string => {
    const text = prepared.get(note) ?? textsOf(site, note);
    prepared.delete(note);
    return text;
  };
  const files: SearchFile[] = [];
  for (let start = 0; start < site.notes.length; start += notesPerFile) {
    const notes = site.notes.slice(start, start + notesPerFile);
    const file: CodeFile = {
      name: `texts-${files.length + 1}.js`,
      keepsName: true,
      // Made when it is read: who looks at one page need not wait for it.
      get content() {
        const texts = notes.map(taken).filter((text) => text !== "");
        return `${BEGIN}[${texts.join(",")}]);\n`;
      },
    };
    files.push({ file, notes });
  }
  return { files, prepare: (note) => void prepared.set(note, textsOf(site, note)) };
}

const BEGIN = "(globalThis.notewrightTexts??=[]).push(";

/** Whether a script holds texts of a site. */
export function isTextsScript(script: string): boolean {
  return script.startsWith(BEGIN);
}

/** The texts of a note as JSON, without the brackets of a list. */
function textsOf(site: Site, note: SiteNote): string {
  // Nothing in it may end the script element that it may stand in.
  return JSON.stringify(noteTexts(site, note)).slice(1, -1).replaceAll("<", "\\u003c");
}

/** A text for each record of a note. */
function noteTexts(site: Site, note: SiteNote): SearchText[] {
  const url = (id: string): string => `${note.page}#${anchorOf(id)}`;
  return [
    ...standsOn(site, note).map((entry) => entryText(site, note, entry, url(entry.id))),
    ...note.comparisons.map((comparison) => comparisonText(site, comparison, url(comparison.id))),
    ...note.categories.flatMap(({ id, name }) => {
      const text: SearchText = { url: url(id), name, kind: "category" };
      return headedTexts(text, site.content(id), (slug) => url(contentPrefix(id) + slug), name);
    }),
    ...noteOwnTexts(site, note, url),
  ];
}

/** The note itself, and its headings that are no record. */
function noteOwnTexts(site: Site, note: SiteNote, url: (id: string) => string): SearchText[] {
  const { path, summary, title } = note.record;
  const text: SearchText = { url: `${note.page}#${note.top}`, name: title, kind: "note" };
  const isOnly = site.notes.length === 1;
  const texts = headedTexts(text, noteRoot(site, note), (slug) => url(contentPrefix(path) + slug), isOnly ? null : title);
  // An entry that is the whole note is found by the same name.
  if (text.body === "" && entryThatIs(site, note) !== null) return texts.slice(1);
  text.body = [summary ?? "", text.body].join("\n").trim();
  return texts;
}

/** A text with a text for each heading in its content, so that what is found there leads there; the first takes what stands above. */
function headedTexts(first: SearchText, root: Root, url: (slug: string) => string, category: string | null): SearchText[] {
  const slugs = headingSlugs(root);
  const texts = [{ text: first, bodies: [] as string[] }];
  for (const node of root.children) {
    const slug = node.type === "heading" ? slugs.get(node) : undefined;
    if (slug === undefined) texts.at(-1)?.bodies.push(textOf(node));
    else
      texts.push({ text: { url: url(slug), name: textOf(node).trim(), kind: "section", ...filled({ category }) }, bodies: [] });
  }
  return texts.map(({ bodies, text }) => Object.assign(text, { body: bodies.join("\n").trim() }));
}

function entryText(site: Site, note: SiteNote, entry: EntryRecord, url: string): SearchText {
  const { acronym, aliases, category, expansion, name, qualifier, sections, tags, text } = entry;
  const known = filled({
    acronym: acronym === name ? null : acronym,
    expansion: expansion === name ? null : expansion,
    aliases: qualifier === null ? aliases : [...aliases, qualifier],
    ...headingsOf(entry),
    tags,
    category: categoryName(site, category),
  });
  return { url, name, ...known, ...bodyOf(site, () => withSummary(site, note, text), sections) };
}

/** The text of an entry; where it is the whole note, with what the note says of itself. */
function withSummary(site: Site, note: SiteNote, text: string): string {
  const { summary } = note.record;
  return summary === null || entryThatIs(site, note) === null ? text : `${summary}\n${text}`;
}

function comparisonText(site: Site, comparison: ComparisonRecord, url: string): SearchText {
  const { category, id, name, sections } = comparison;
  const known = filled({ ...headingsOf(comparison), category: categoryName(site, category) });
  return { url, name, ...known, ...bodyOf(site, () => plainText(site, id), sections) };
}

/** The names of sections, and where they are; nowhere if their ids do not go on from the record's, as they mostly do. */
function headingsOf({ id, sections }: EntryRecord | ComparisonRecord): Record<"headings" | "anchors", string[]> {
  const anchors = sections.map((section) =>
    section.id.startsWith(`${id}/`) ? anchorOf(section.id).slice(anchorOf(id).length) : "",
  );
  return { headings: sections.map(({ name }) => name), anchors: anchors.includes("") ? [] : anchors };
}

/** What an entry or comparison says; on a site of one page it is read there, unless findings stand in between. */
function bodyOf(site: Site, text: () => string, sections: readonly SectionRecord[]): Partial<SearchText> {
  return site.isOnePage && site.review === null
    ? {}
    : { body: [text(), ...sections.map((section) => section.text)].map((part) => part.replaceAll(partEnd, " ")).join(partEnd) };
}

function categoryName({ categories }: Site, id: string | null): string | null {
  return id === null ? null : (categories.get(id)?.name ?? null);
}

function plainText(site: Site, id: string): string {
  return site.content(id).children.map(textOf).join("\n");
}

/** What is not empty. */
function filled(values: Record<string, string | readonly string[] | null>): Partial<SearchText> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value.length > 0));
}
