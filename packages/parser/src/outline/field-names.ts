import { repeatedNames } from "@notewright/profile";
import type { Root } from "mdast";
import { nameKey } from "../name-key.ts";
import { noteShape } from "../note-shape.ts";

/** Tells whether list items of a name say the same kind of thing of one heading after the other: then they are fields. Looks when first asked. */
export function fieldNames(path: string, tree: Root): (name: string) => boolean {
  let names: Set<string> | null = null;
  return (name) => {
    names ??= new Set(Array.from(repeatedNames([noteShape(path, tree)]).items, (item) => item.name));
    return names.has(nameKey(name));
  };
}
