import type { EntryRecord } from "@notewright/schema";
import type { RootContent } from "mdast";
import { frontmatterList, frontmatterTags } from "../frontmatter.ts";
import { inlineFields } from "../inline-fields.ts";
import { entryAbove, type Part, sectionsBelow } from "../outline/part.ts";
import { wholeEntry } from "../outline/whole-entry.ts";
import type { Prose } from "../prose.ts";
import { tagsIn } from "../tags.ts";
import type { Body } from "./body.ts";
import { explainedName } from "./explained-name.ts";
import { factsOf, firstSentence } from "./facts.ts";
import { categoryOf } from "./ids.ts";
import { linksIn } from "./links.ts";
import { markedProses } from "./marked-proses.ts";
import { rangeOf } from "./range.ts";
import { assetsIn, iconId, type RecordContext, sectionsOf } from "./record-context.ts";
import { describingField } from "./row-content.ts";

/** The record of an entry, a group or a member; comparisons and mentions are linked once all entries are known. */
export function entryRecord(part: Part, context: RecordContext): EntryRecord {
  const { note, ids, bodies } = context;
  const id = ids.get(part) as string;
  const category = categoryOf(part);
  const own = bodies.get(part) as Body;
  const ownerEntry = part.kind === "member" ? entryAbove(part) : null;
  const headed = [part, ...sectionsBelow(part)].map((each) => ({
    name: each === part ? null : each.title,
    nodes: (bodies.get(each) as Body).nodes,
  }));
  const nodes = headed.flatMap((section) => section.nodes);
  const proses = markedProses(nodes, note);
  const { aliases, name, qualifier, vendor } = part.names;
  const { acronym, expansion } = explainedName(part.names, own.text);
  return {
    id,
    formerIds: [],
    kind: part.kind === "group" ? "group" : (part.entryKind ?? "entry"),
    name,
    fullName: expansion ?? name,
    acronym,
    expansion,
    qualifier,
    vendor,
    aliases: [
      ...new Set([...aliases, ...(wholeEntry(note.outline) === part ? frontmatterList(note.frontmatter, "aliases") : [])]),
    ],
    category: category === null ? null : (ids.get(category) as string),
    parent: ownerEntry === null ? null : (ids.get(ownerEntry) as string),
    icon: iconId(part, context),
    summary: part.answer === null ? summaryOf(part, nodes, context) : null,
    text: own.text,
    markdown: own.markdown,
    sections: sectionsOf(part, context),
    facts: part.kind === "group" ? [] : factsOf(id, part, headed, note),
    fields: fieldsOf(part, proses),
    links: linksIn(nodes, context),
    assets: assetsIn(part, context),
    tags: [...new Set([...frontmatterTags(note.frontmatter), ...proses.flatMap(tagNames)])],
    comparisons: [],
    mentions: [],
    source: rangeOf(note, part.start, part.end),
    alsoIn: [],
  };
}

/** The first sentence; of a table's row the cell that describes it, else the first one with words. */
function summaryOf(part: Part, nodes: readonly RootContent[], { note }: RecordContext): string | null {
  if (part.fields.length > 0) return describingField(part)?.value.text ?? null;
  for (const node of nodes.flatMap((block): RootContent[] => (block.type === "blockquote" ? block.children : [block]))) {
    const sentence = node.type === "paragraph" ? firstSentence(node, note) : null;
    if (sentence !== null) return sentence.text.replace(/^[\s:.–—-]+/u, "");
  }
  return null;
}

function tagNames(prose: Prose): string[] {
  return tagsIn(prose).map(({ name }) => name);
}

/** Named texts by name; several of one name in their order. */
function fieldsOf({ fields }: Part, proses: readonly Prose[]): Record<string, string[]> {
  const cells = fields.map(({ name, value }) => ({ key: name, value: value.text }));
  const byKey = Map.groupBy([...cells, ...proses.flatMap(inlineFields)], ({ key }) => key);
  return Object.fromEntries(Array.from(byKey, ([key, all]) => [key, all.map(({ value }) => value)]));
}
