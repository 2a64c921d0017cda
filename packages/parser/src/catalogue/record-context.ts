import type { AssetRecord, SectionRecord } from "@notewright/schema";
import type { Nodes } from "mdast";
import type { ImageLink } from "../image-links.ts";
import type { ParsedNote } from "../note.ts";
import { type Part, sectionsBelow } from "../outline/part.ts";
import type { Body } from "./body.ts";
import type { PartIds } from "./ids.ts";
import type { LinkPlace } from "./links.ts";
import { rangeOf } from "./range.ts";

/** What the makers of records share while one note is turned into records. */
export interface RecordContext {
  note: ParsedNote;
  /** Of the note's own parts. */
  ids: PartIds;
  bodies: ReadonlyMap<Part, Body>;
  /** Its links, with the id of the record that each leads to; null where it leads to none. */
  links: ReadonlyMap<Nodes, LinkPlace & { target: string | null }>;
  /** The records of the note's images, in its order, and their ids. */
  assets: readonly AssetRecord[];
  assetIds: ReadonlyMap<ImageLink, string>;
}

/** Id of a part's icon, null without one. */
export function iconId(part: Part, { assetIds }: RecordContext): string | null {
  return part.icon === null ? null : (assetIds.get(part.icon) ?? null);
}

/** Images inside a part, its icon first. */
export function assetsIn(part: Part, { assets }: RecordContext): string[] {
  const ids: string[] = [];
  for (const { id, source } of assets) {
    if (part.start <= source.start.offset && source.end.offset <= part.end) ids.push(id);
  }
  return ids;
}

/** The headed parts below an entry or comparison, flat and in order, each with its own text alone. */
export function sectionsOf(owner: Part, { note, ids, bodies }: RecordContext): SectionRecord[] {
  return Array.from(sectionsBelow(owner), (part) => {
    const { markdown, text, source } = bodies.get(part) as Body;
    const id = ids.get(part) as string;
    return { id, name: part.title, depth: part.depth, markdown, text, source: rangeOf(note, part.start, source.end.offset) };
  });
}
