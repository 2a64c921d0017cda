import type { Part } from "@notewright/parser";

/**
 * The name under which a profile's `sections` and `require` speak of a part: the kind of an entry, else what the part is; the items of a group are members. Null for
 * sections.
 */
export function requirementKind(part: Part): string | null {
  if (part.kind === "section") return null;
  if (part.kind === "member" && part.parent?.kind === "group") return "member";
  return part.kind === "entry" || part.kind === "member" ? part.entryKind : part.kind;
}
