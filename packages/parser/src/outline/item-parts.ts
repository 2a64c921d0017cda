import type { Profile } from "@notewright/profile";
import type { List, ListItem, Paragraph, RootContent, Strong } from "mdast";
import { nameParts } from "../name-parts.ts";
import { endOf, startOf } from "../offsets.ts";
import { inlineText } from "../plain-text.ts";
import { paragraphOf } from "./paragraph-of.ts";
import type { Part } from "./part.ts";

/** A heading whose whole body is one list of bold-led items is a group, the items are its members. */
export function takeMembers(part: Part, profile: Profile): void {
  const [list, ...others] = part.nodes;
  if (list?.type !== "list" || others.length > 0 || part.children.length > 0 || part.icon !== null) return;
  const leads = list.children.map(boldLead);
  if (!leads.every((lead) => lead !== null)) return;
  part.kind = "group";
  part.children = list.children.map((item, index) => itemPart(item, leads[index] as Strong, "member", part, profile));
}

/**
 * Takes bold-led items out of blocks as entries, and bold-led items inside them as their members. Items without a bold lead stay
 * in their list.
 */
export function takeItemEntries(
  blocks: readonly RootContent[],
  parent: Part | null,
  profile: Profile,
): { entries: Part[]; rest: RootContent[] } {
  const entries: Part[] = [];
  const rest: RootContent[] = [];
  for (const block of blocks) {
    if (block.type !== "list") {
      rest.push(block);
      continue;
    }
    const { left, taken } = split(block, "entry", parent, profile);
    entries.push(...taken);
    if (left !== null) rest.push(left);
    for (const entry of taken) {
      entry.nodes = entry.nodes.flatMap((node): RootContent[] => {
        if (node.type !== "list") return [node];
        const nested = split(node, "member", entry, profile);
        entry.children.push(...nested.taken);
        return nested.left === null ? [] : [nested.left];
      });
    }
  }
  return { entries, rest };
}

function split(
  list: List,
  kind: "entry" | "member",
  parent: Part | null,
  profile: Profile,
): { taken: Part[]; left: List | null } {
  const taken: Part[] = [];
  const children = list.children.filter((item) => {
    const lead = boldLead(item);
    if (lead !== null) taken.push(itemPart(item, lead, kind, parent, profile));
    return lead === null;
  });
  if (taken.length === 0) return { taken, left: list };
  return { taken, left: children.length === 0 ? null : { ...list, children } };
}

function boldLead(item: ListItem): Strong | null {
  const paragraph = item.children[0];
  const lead = paragraph?.type === "paragraph" ? paragraph.children[0] : undefined;
  return lead?.type === "strong" && inlineText(lead.children) !== "" ? lead : null;
}

function itemPart(item: ListItem, lead: Strong, kind: "entry" | "member", parent: Part | null, profile: Profile): Part {
  const title = inlineText(lead.children).replace(/\s*[:.–—-]$/u, "");
  const [first, ...others] = item.children;
  const rest = (first as Paragraph).children.slice(1);
  return {
    kind,
    title,
    names: nameParts(title, profile.vendors),
    subjects: [],
    depth: parent?.depth ?? 0,
    heading: lead,
    icon: null,
    nodes: [...(rest.length === 0 ? [] : [paragraphOf(rest)]), ...others],
    start: startOf(item),
    end: endOf(item),
    label: { start: startOf(lead), end: endOf(lead) },
    shared: false,
    parent,
    children: [],
  };
}
