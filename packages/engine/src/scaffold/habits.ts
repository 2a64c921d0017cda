import type { ParsedNote, Part } from "@notewright/parser";

/** Three quarters of what is there make a habit. */
const SHARE = 0.75;

/** Whether most of some things are so; never of none. */
export function mostly<Thing>(things: readonly Thing[], isSo: (thing: Thing) => boolean): boolean {
  return things.length > 0 && things.filter(isSo).length >= things.length * SHARE;
}

/** Titles of the sections that most of at least three parts have, in the order of the first part that has them all. */
export function habitualSections(parts: readonly Part[]): string[] {
  return habit(parts.map(titlesOf));
}

/** Names that most of at least three lists have, in the order of the first list that has them all. */
export function habit(lists: readonly (readonly string[])[]): string[] {
  if (lists.length < 3) return [];
  const counts = new Map<string, number>();
  for (const list of lists) for (const name of new Set(list)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const usual = new Set(Array.from(counts).flatMap(([name, count]) => (count >= lists.length * SHARE ? [name] : [])));
  const model = lists.find((list) => Array.from(usual).every((name) => list.includes(name)));
  return Array.from(model === undefined ? usual : new Set(model.filter((name) => usual.has(name))));
}

function titlesOf({ children }: Part): string[] {
  return children.flatMap(({ kind, title }) => (kind === "section" ? [title] : []));
}

/** The line of an icon as the siblings write theirs, for a name; null where most of them have none after their heading. */
export function iconLine(
  siblings: readonly { note: ParsedNote; part: Part }[],
  name: string,
  required: boolean,
): string | null {
  if (!required && !mostly(siblings, ({ part }) => part.icon !== null && part.icon.start >= part.label.end)) return null;
  const urls = siblings.flatMap(({ part }) => part.icon?.url ?? []);
  const model = urls.at(-1) ?? "";
  const folder = model.replace(/[^/]*$/, "");
  const extension = /\.\w+$/.exec(model)?.[0] ?? ".svg";
  const file = name.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  return `![${name.replace(/[[\]\\]/g, "\\$&")}](${folder}${file}${extension})`;
}
