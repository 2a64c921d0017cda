import { type ParsedNote, startOf } from "@notewright/parser";
import { viewOf } from "../walk.ts";

/** An edit in UTF-16 offsets. */
interface LevelEdit {
  start: number;
  end: number;
  text: string;
}

/**
 * The edits after which no heading of a note skips a level: each comes right below the one it stands under, and what stands under it moves along.
 * Null where the profile tells by the level what a heading is, or a heading is not written with `#`.
 */
export function levelEdits(note: ParsedNote): LevelEdit[] | null {
  const { category, entries, headingJumps } = note.profile;
  if ([category, ...entries].some((source) => source !== null && "heading" in source)) return null;
  const meant = new Set(headingJumps.map(([above, below]) => `${above} ${below}`));
  const above: { old: number; made: number }[] = [];
  const edits: LevelEdit[] = [];
  for (const heading of viewOf(note).headings) {
    const old = heading.depth;
    while ((above.at(-1)?.old ?? 0) >= old) above.pop();
    const parent = above.at(-1);
    const step = parent !== undefined && !meant.has(`${parent.old} ${old}`) ? 1 : old - (parent?.old ?? 0);
    const made = (parent?.made ?? 0) + step;
    above.push({ old, made });
    if (made === old) continue;
    const start = startOf(heading);
    if (!note.source.text.startsWith("#".repeat(old), start)) return null;
    edits.push({ start, end: start + old, text: "#".repeat(made) });
  }
  return edits.length === 0 ? null : edits;
}
