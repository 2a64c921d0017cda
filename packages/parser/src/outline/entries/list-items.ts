import type { ListItemEntry } from "@notewright/schema";
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { nameParts } from "../../name-parts.ts";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText } from "../../plain-text.ts";
import { paragraphOf } from "../paragraph-of.ts";
import { newPart, type Part } from "../part.ts";
import type { EntryContext, TakenEntries } from "./take-entries.ts";

/** How the name of an item is marked. */
type Mark = ListItemEntry["listItem"];

/** The name that an item begins with, and what of its first paragraph follows it. */
interface Lead {
  title: string;
  start: number;
  end: number;
  rest: PhrasingContent[];
}

/** A heading whose whole body is one list of bold-led items is a group, the items are its members. */
export function takeMembers(part: Part, context: EntryContext): void {
  const [list, ...others] = part.nodes;
  if (list?.type !== "list" || others.length > 0 || part.children.length > 0 || part.icon !== null) return;
  const leads = list.children.map((item) => leadOf(item, "bold"));
  if (!leads.every((lead) => lead !== null)) return;
  // Where most items are bold from end to end they are stressed, and name nothing.
  if (list.children.filter((item, index) => saysMore(item, leads[index] as Lead)).length * 2 < leads.length) return;
  // The same names in one list after the other are what is said of each entry, and no things of their own.
  if (leads.filter(({ title }) => context.isField(title)).length * 2 > leads.length) return;
  part.kind = "group";
  const named = { kind: part.entryKind ?? "entry", parent: part, context };
  part.children = list.children.map((item, index) => itemPart(item, leads[index] as Lead, "member", named));
}

/** Named items are entries, and named items inside them their members. Items without a name stay in their list. */
export function takeListItems(
  blocks: readonly RootContent[],
  { kind, listItem }: ListItemEntry,
  context: EntryContext,
): TakenEntries {
  const entries: Part[] = [];
  const rest: RootContent[] = [];
  for (const block of blocks) {
    if (block.type !== "list") {
      rest.push(block);
      continue;
    }
    const { left, taken } = split(block, listItem, "entry", { kind, parent: context.parent, context });
    entries.push(...taken);
    if (left !== null) rest.push(left);
    for (const entry of taken) {
      entry.nodes = entry.nodes.flatMap((node): RootContent[] => {
        if (node.type !== "list") return [node];
        const nested = split(node, listItem, "member", { kind, parent: entry, context });
        entry.children.push(...nested.taken);
        return nested.left === null ? [] : [nested.left];
      });
    }
  }
  return { entries, rest };
}

interface Named {
  kind: string;
  parent: Part | null;
  context: EntryContext;
}

function split(list: List, mark: Mark, kind: "entry" | "member", named: Named): { taken: Part[]; left: List | null } {
  const taken: Part[] = [];
  const children = list.children.filter((item) => {
    const lead = leadOf(item, mark);
    if (lead !== null) taken.push(itemPart(item, lead, kind, named));
    return lead === null;
  });
  if (taken.length === 0) return { taken, left: list };
  return { taken, left: children.length === 0 ? null : { ...list, children } };
}

/** The name at the beginning of an item, null without one. */
export function leadOf(item: ListItem, mark: Mark): Lead | null {
  const paragraph = item.children[0];
  if (paragraph?.type !== "paragraph") return null;
  if (mark === "dash") return dashLead(paragraph);
  const [first, ...rest] = paragraph.children;
  if (first?.type !== (mark === "bold" ? "strong" : "link")) return null;
  const title = inlineText(first.children).replace(/\s*[:.–—-]$/u, "");
  return title === "" ? null : { title, start: startOf(first), end: endOf(first), rest };
}

/** Whether an item says something beside its name. */
export function saysMore({ children }: ListItem, { rest }: Lead): boolean {
  return children.length > 1 || /[\p{L}\p{N}]/u.test(inlineText(rest));
}

const LONGEST_NAME = 60;

/** "Name - text": a short name in plain words before the first dash with blanks around it. */
function dashLead({ children: [first, ...others] }: Paragraph): Lead | null {
  if (first?.type !== "text" || first.position === undefined) return null;
  const match = /^([^\n]*?\S)\s+[-–—](?=\s)/u.exec(first.value);
  const title = match?.[1];
  if (match === null || title === undefined || title.length > LONGEST_NAME || /[.!?]\s|^\W/u.test(title)) return null;
  const start = startOf(first);
  // An escape or entity makes the source longer than the value: then the place of the text is not known.
  const exact = first.value.length === endOf(first) - start;
  if (!exact) return null;
  const { end } = first.position;
  const cut = match[0].length;
  const text = { ...first, value: first.value.slice(cut), position: { start: { ...end, offset: start + cut }, end } };
  return { title, start, end: start + title.length, rest: [text, ...others] };
}

function itemPart(item: ListItem, lead: Lead, kind: "entry" | "member", { kind: entryKind, parent, context }: Named): Part {
  const [, ...others] = item.children;
  return newPart({
    kind,
    entryKind,
    title: lead.title,
    names: nameParts(lead.title, context.profile.vendors),
    depth: parent?.depth ?? 0,
    joined: true,
    nodes: [...(lead.rest.length === 0 ? [] : [paragraphOf(lead.rest)]), ...others],
    start: startOf(item),
    end: endOf(item),
    label: { start: lead.start, end: lead.end },
    parent,
  });
}
