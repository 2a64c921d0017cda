import { isEntry, type Outline, type Part } from "./part.ts";

/** The one entry that a note is about, null when it is about several things or none. */
export function wholeEntry({ parts: [only, ...others] }: Outline): Part | null {
  if (only === undefined || others.length > 0) return null;
  if (isEntry(only)) return only;
  const [entry, ...more] = only.kind === "category" && only.shared ? only.children : [];
  return entry !== undefined && more.length === 0 && isEntry(entry) ? entry : null;
}
