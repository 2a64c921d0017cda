import type { ParsedNote, Part } from "@notewright/parser";

/**
 * The name under which a profile's `sections` and `require` speak of a part: the kind of an entry, else what the part is. Null for
 * sections.
 */
export function requirementKind(part: Part, { profile }: ParsedNote): string | null {
  if (part.kind === "section") return null;
  return part.kind === "entry" ? (profile.entries[0]?.kind ?? "entry") : part.kind;
}
