import type { DefinitionEntry } from "@notewright/schema";
import type { RootContent } from "mdast";
import { nameParts } from "../../name-parts.ts";
import { endOf, startOf } from "../../offsets.ts";
import { inlineText } from "../../plain-text.ts";
import type { DefList, DefListDescription, DefListTerm } from "../../syntax/nodes.ts";
import type { Part } from "../part.ts";
import { blockPart } from "./block-part.ts";
import type { EntryContext, TakenEntries } from "./take-entries.ts";

/** Terms of definition lists are entries; of several terms with one definition the others are aliases of the first. */
export function takeDefinitions(
  blocks: readonly RootContent[],
  { kind }: DefinitionEntry,
  context: EntryContext,
): TakenEntries {
  const entries: Part[] = [];
  const rest: RootContent[] = [];
  for (const block of blocks) {
    const parts = block.type === "defList" ? groupsOf(block).flatMap((group) => definedPart(group, kind, context) ?? []) : [];
    if (parts.length === 0) rest.push(block);
    else entries.push(...parts);
  }
  return { entries, rest };
}

interface Group {
  terms: DefListTerm[];
  descriptions: DefListDescription[];
}

function groupsOf({ children }: DefList): Group[] {
  const groups: Group[] = [];
  for (const child of children) {
    const last = groups.at(-1);
    if (child.type === "defListDescription") last?.descriptions.push(child);
    else if (last === undefined || last.descriptions.length > 0) groups.push({ terms: [child], descriptions: [] });
    else last.terms.push(child);
  }
  return groups;
}

function definedPart({ descriptions, terms }: Group, kind: string, context: EntryContext): Part | null {
  const [term, ...others] = terms;
  const title = term === undefined ? "" : inlineText(term.children);
  const last = descriptions.at(-1) ?? terms.at(-1);
  if (term === undefined || last === undefined || title === "") return null;
  const names = nameParts(title, context.profile.vendors);
  names.aliases.push(...others.map(({ children }) => inlineText(children)).filter((alias) => alias !== ""));
  return blockPart(kind, context, {
    title,
    names,
    nodes: descriptions.flatMap(({ children }) => children),
    start: startOf(term),
    end: endOf(last),
    label: { start: startOf(term), end: endOf(term) },
  });
}
