import { nameParts } from "../../name-parts.ts";
import { newPart, type Part } from "../part.ts";
import type { EntryContext } from "./take-entries.ts";

/** An entry that a block is: named by its text, as deep as the part it stands in. */
export function blockPart(
  kind: string,
  { parent, profile }: EntryContext,
  known: Pick<Part, "end" | "label" | "start" | "title"> & Partial<Part>,
): Part {
  return newPart({
    kind: "entry",
    entryKind: kind,
    names: nameParts(known.title, profile.vendors),
    depth: parent?.depth ?? 0,
    parent,
    ...known,
  });
}
