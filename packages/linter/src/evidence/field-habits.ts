import type { ParsedNote, Part } from "@notewright/parser";
import { nameKey } from "../names/name-key.ts";
import { viewOf } from "../walk.ts";
import { boldLead } from "./bold-lead.ts";

/** A bold label with a colon, by which an entry says something of itself: "**Family**: brass". */
interface Field {
  title: string;
  start: number;
  end: number;
}

/** An entry that lacks a field which nearly all beside it have. */
export interface MissingField {
  part: Part;
  title: string;
  having: readonly Field[];
  /** How many entries have fields of the same kinds. */
  count: number;
}

/** So many must have a field before it is missed elsewhere. */
const LEAST = 4;
const SHARE = 0.8;
/** One may lack it, and one more of so many: several that do have their reason. */
const EACH = 20;

/** Fields that headed parts of a note lack beside their siblings, with which they share another. */
export function missingFields(note: ParsedNote): readonly MissingField[] {
  const groups = new Map<Part | null, Map<number, Part[]>>();
  for (const part of viewOf(note).parts) {
    if (part.heading === null || part.kind === "comparison" || part.kind === "category") continue;
    const byDepth = groups.get(part.parent) ?? new Map<number, Part[]>();
    groups.set(part.parent, byDepth);
    byDepth.set(part.depth, [...(byDepth.get(part.depth) ?? []), part]);
  }
  return [...groups.values()].flatMap((byDepth) => [...byDepth.values()].flatMap((parts) => missingIn(parts, note)));
}

function missingIn(parts: readonly Part[], { source: { text } }: ParsedNote): MissingField[] {
  if (parts.length <= LEAST) return [];
  const fields = parts.map((part) => ({ part, own: fieldsOf(part, text) }));
  const having = new Map<string, Field[]>();
  for (const { own } of fields) for (const [key, field] of own) having.set(key, [...(having.get(key) ?? []), field]);
  for (const [key, found] of having) if (found.length < LEAST) having.delete(key);
  const alike = fields.filter(({ own }) => [...own.keys()].some((key) => having.has(key)));
  return Array.from(having).flatMap(([key, found]) =>
    found.length < Math.max(alike.length * SHARE, alike.length - 1 - Math.floor(alike.length / EACH))
      ? []
      : alike
          .filter(({ own }) => !own.has(key))
          .map(({ part }) => ({ part, title: (found[0] as Field).title, having: found, count: alike.length })),
  );
}

/** The fields of a part: in its lists and paragraphs, or the items of a list that is all of it. */
function fieldsOf(part: Part, text: string): Map<string, Field> {
  const found = new Map<string, Field>();
  const add = (field: Field): void => {
    const key = nameKey(field.title);
    if (key !== "" && !found.has(key)) found.set(key, field);
  };
  for (const node of part.nodes) {
    for (const each of node.type === "list" ? node.children : [node]) {
      const lead = boldLead(each, text);
      if (lead?.hasColon) add(lead);
    }
  }
  for (const { kind, label, title } of part.children) if (kind === "member") add({ title, ...label });
  return found;
}
