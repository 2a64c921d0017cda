import type { Root } from "mdast";
import { anchorOf } from "./anchors.ts";
import type { CodeFile } from "./resources.ts";
import type { SearchText } from "./search-text.ts";
import { type Site, type SiteNote, standsOn } from "./site.ts";
import { textOf } from "./take-ranges.ts";

/** Notes whose texts share a file. */
const notesPerFile = 100;

/** The texts of a site as scripts, one for small sites: scripts, since a page from the disk may load nothing else. */
export function searchFiles(site: Site): CodeFile[] {
  const files: CodeFile[] = [];
  for (let start = 0; start < site.notes.length; start += notesPerFile) {
    const texts = site.notes.slice(start, start + notesPerFile).flatMap((note) => noteTexts(site, note));
    // Nothing in it may end the script element that it may stand in.
    const json = JSON.stringify(texts).replaceAll("<", "\\u003c");
    files.push({ name: "texts.js", content: `(globalThis.notewrightTexts??=[]).push(${json});\n` });
  }
  return files;
}

/** A text for each record of a note. What an entry or comparison of a site of one page says is read there. */
function noteTexts(site: Site, note: SiteNote): SearchText[] {
  const body = (text: () => string): Partial<SearchText> => (site.isOnePage ? {} : { body: text() });
  const url = (id: string): string => `${note.page}#${anchorOf(id)}`;
  const categoryName = (id: string | null): string => (id === null ? "" : (site.categories.get(id)?.name ?? ""));
  const texts: SearchText[] = [];
  for (const entry of standsOn(site, note)) {
    const { acronym, aliases, category, expansion, id, name, qualifier, sections, tags, text } = entry;
    texts.push({
      url: url(id),
      name,
      ...filled({
        acronym: acronym === name ? "" : acronym,
        expansion: expansion === name ? "" : expansion,
        aliases: [...aliases, ...(qualifier === null ? [] : [qualifier])],
        headings: sections.map((section) => section.name),
        tags,
        category: categoryName(category),
      }),
      ...body(() => [text, ...sections.map((section) => section.text)].join("\n")),
    });
  }
  for (const { aspects, category, id, name, sections } of note.comparisons) {
    texts.push({
      url: url(id),
      name,
      ...filled({ headings: sections.map((section) => section.name), category: categoryName(category) }),
      ...body(() => (sections.length > 0 ? sections : aspects).map(({ text }) => text).join("\n")),
    });
  }
  for (const { id, name } of note.categories) {
    texts.push({ url: url(id), name, kind: "category", body: plainText(site.content(id)) });
  }
  texts.push({ url: `${note.page}#${note.top}`, name: note.record.title, kind: "note", body: noteText(site, note) });
  return texts;
}

function noteText(site: Site, { record }: SiteNote): string {
  return [record.summary ?? "", plainText(site.content(record.id))].join("\n").trim();
}

function plainText(root: Root): string {
  return root.children.map(textOf).join("\n");
}

/** What is not empty. */
function filled(values: Record<string, string | readonly string[] | null>): Partial<SearchText> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value.length > 0));
}
