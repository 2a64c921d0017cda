import { type Frontmatter, frontmatterText } from "../frontmatter.ts";
import { allParts, type Outline } from "./part.ts";
import { wholeEntry } from "./whole-entry.ts";

/**
 * Gives parts the ids that the frontmatter pins: `id` is that of the entry or category that the note is, `ids` has those of entries,
 * comparisons and categories by their names.
 */
export function pinParts(outline: Outline, frontmatter: Frontmatter): void {
  const byName = namedIds(frontmatter);
  for (const part of allParts(outline.parts)) {
    if (part.kind !== "section") part.pin ??= byName.get(part.title) ?? byName.get(part.names.name) ?? null;
  }
  const [only, ...others] = outline.parts;
  const whole = wholeEntry(outline) ?? (only !== undefined && others.length === 0 && !only.shared ? only : null);
  const id = frontmatterText(frontmatter, "id");
  if (id !== null && whole !== null && whole.kind !== "section") whole.pin = id;
}

function namedIds({ data }: Frontmatter): Map<string, string> {
  const ids = data["ids"];
  if (typeof ids !== "object" || ids === null || Array.isArray(ids)) return new Map();
  return new Map(
    Object.entries(ids).flatMap(([name, id]) => (typeof id === "string" && id !== "" ? [[name, id] as const] : [])),
  );
}
