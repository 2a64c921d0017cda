import type { NoteLink } from "@notewright/render";
import type { EntryRecord, SectionRecord } from "@notewright/schema";
import type { Element } from "hast";
import type { Nodes, Root, RootContent } from "mdast";
import { noteRoot } from "./note-root.ts";
import type { Site, SiteNote } from "./site.ts";
import { isDefinition } from "./take-ranges.ts";

/** UTF-16 code units of the longest part that is shown within another note. */
const longestPart = 20_000;

/** What an embed shows of another note: the block that it names, else the section, entry or note. */
export interface EmbeddedPart {
  note: SiteNote;
  root: Root;
}

/** Whether an element shows a part of another note, whose links and offsets are those of that note and seen to already. */
export function isEmbed({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes("embed");
}

/** The part of a note that an embed in the note `from` names; null where there is none, or where it is too long or stands in that note itself. */
export function embeddedPart(site: Site, { block, data }: NoteLink, from: string): EmbeddedPart | null {
  const target = data?.target ?? "";
  const note = site.notesById.get(site.targets.get(target)?.source.note ?? target);
  if (note === undefined || note.record.id === from) return null;
  const whole = site.targets.has(target) ? recordRoot(site, target) : noteRoot(site, note);
  const root = block === null ? whole : blockRoot(whole, block.toLowerCase());
  const shown = root?.children.filter((node) => !isDefinition(node)) ?? [];
  if (root === null || shown.length === 0 || lengthOf(shown) > longestPart) return null;
  return { note, root };
}

/** The content of a record with its sections under their headings; of a section with those within. */
function recordRoot(site: Site, id: string): Root {
  const entry = site.entries.get(id) ?? site.entries.get(id.slice(0, id.lastIndexOf("/")));
  const sections = entry === undefined ? [] : sectionsIn(entry, id);
  const own = site.content(id).children;
  return { type: "root", children: [...own, ...sections.flatMap((section) => sectionNodes(site, section))] };
}

function sectionsIn({ id: entryId, sections }: EntryRecord, id: string): SectionRecord[] {
  if (id === entryId) return sections;
  const at = sections.findIndex((section) => section.id === id);
  const depth = sections[at]?.depth ?? 0;
  const after = sections.slice(at + 1);
  const end = after.findIndex((section) => section.depth <= depth);
  return at < 0 ? [] : end < 0 ? after : after.slice(0, end);
}

function sectionNodes(site: Site, { depth, id, name }: SectionRecord): RootContent[] {
  const level = Math.min(6, Math.max(1, depth)) as 1 | 2 | 3 | 4 | 5 | 6;
  return [{ type: "heading", depth: level, children: [{ type: "text", value: name }] }, ...site.content(id).children];
}

/** The block with a name, which stands in it or, alone in a paragraph, behind it. */
function blockRoot({ children }: Root, name: string): Root | null {
  const at = children.findIndex((node) => holdsName(node, name));
  const node = children[at];
  if (node === undefined) return null;
  const isAlone = node.type === "paragraph" && node.children.every(({ type }) => (type as string) === "blockId");
  const block = isAlone ? children[at - 1] : innermost(node, name);
  return block === undefined ? null : { type: "root", children: [block, ...children.filter(isDefinition)] };
}

/** The item of a list that has a name. */
function innermost(node: RootContent, name: string): RootContent {
  if (node.type !== "list") return node;
  const item = node.children.find((each) => holdsName(each, name));
  const inside = item?.children.find((child) => child.type === "list" && holdsName(child, name));
  return item === undefined ? node : inside === undefined ? { ...node, children: [item] } : innermost(inside, name);
}

function holdsName(node: Nodes, name: string): boolean {
  if ((node.type as string) === "blockId" && "value" in node) return node.value.toLowerCase() === name;
  return "children" in node && node.children.some((child) => holdsName(child, name));
}

function lengthOf(nodes: readonly RootContent[]): number {
  return nodes.reduce((sum, { position }) => sum + (position?.end.offset ?? 0) - (position?.start.offset ?? 0), 0);
}
