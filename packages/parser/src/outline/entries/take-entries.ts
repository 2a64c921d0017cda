import type { Profile } from "@notewright/profile";
import type { EntrySource } from "@notewright/schema";
import type { RootContent } from "mdast";
import type { ImageLink } from "../../image-links.ts";
import { kindByName } from "../kind-by-name.ts";
import type { Part } from "../part.ts";
import { takeBlockquotes } from "./blockquotes.ts";
import { takeDefinitions } from "./definitions.ts";
import { takeDetails } from "./details.ts";
import { takeListItems } from "./list-items.ts";
import { takeTableRows } from "./table-rows.ts";

/** What the blocks of one part are looked at with. */
export interface EntryContext {
  /** The part that they stand in, null outside of any. */
  parent: Part | null;
  profile: Profile;
  /** The whole text of the note. */
  text: string;
  /** The note's images. */
  images: readonly ImageLink[];
  /** Whether items of a name are fields of the headings above them. */
  isField: (name: string) => boolean;
}

/** Entries found in blocks, and the blocks that are none. */
export interface TakenEntries {
  entries: Part[];
  rest: RootContent[];
}

/** Takes entries out of blocks with each of the profile's sources in turn; in the order of the note. */
export function takeEntries(blocks: readonly RootContent[], context: EntryContext): TakenEntries {
  const all: TakenEntries = { entries: [], rest: [...blocks] };
  for (const source of context.profile.entries) {
    const { entries, rest } = takeWith(source, all.rest, context);
    all.entries.push(...entries);
    all.rest = rest;
  }
  for (const entry of all.entries) {
    if (entry.entryKind !== null)
      entry.entryKind = kindByName(context.profile, entry.title, entry.entryKind) ?? entry.entryKind;
  }
  all.entries.sort((a, b) => a.start - b.start);
  return all;
}

function takeWith(source: EntrySource, blocks: readonly RootContent[], context: EntryContext): TakenEntries {
  if ("listItem" in source) return takeListItems(blocks, source, context);
  if ("tableRow" in source) return takeTableRows(blocks, source, context);
  if ("details" in source) return takeDetails(blocks, source, context);
  if ("blockquote" in source) return takeBlockquotes(blocks, source, context);
  if ("definition" in source) return takeDefinitions(blocks, source, context);
  return { entries: [], rest: [...blocks] };
}
