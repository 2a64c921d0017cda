import { isEntry, type Outline, type Part } from "./part.ts";

/** The one entry that a note is about, null when it is about several things or none. */
export function wholeEntry({ parts }: Outline): Part | null {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only === undefined || isEntry(only)) return only ?? null;
  const entry = only.kind === "category" && only.shared && only.children.length === 1 ? only.children[0] : undefined;
  return entry !== undefined && isEntry(entry) ? entry : null;
}
