import type { ComparisonAspect, FactRecord } from "@notewright/schema";
import type { Part } from "../outline/part.ts";
import type { Body } from "./body.ts";

/** What of the records of a part its note alone decides. */
interface OwnRecords {
  body?: Body;
  summary?: string | null;
  facts?: { owner: string; records: readonly FactRecord[] };
  marks?: Marks;
  aspects?: readonly ComparisonAspect[];
}

/** What is marked in the text of an entry. */
export interface Marks {
  fields: Readonly<Record<string, readonly string[]>>;
  tags: readonly string[];
}

/**
 * What is kept from one catalogue to the next: a vault that is watched is catalogued again and again, and most of its notes are as they
 * were. Where a catalogue is made once it would be as large as the catalogue.
 */
export type RecordMemory = WeakMap<Part, OwnRecords>;

/** What is remembered of a part, or else is made now. */
export function remembered<Key extends keyof OwnRecords>(
  memory: RecordMemory | null,
  part: Part,
  key: Key,
  make: () => Exclude<OwnRecords[Key], undefined>,
): Exclude<OwnRecords[Key], undefined> {
  if (memory === null) return make();
  const own = memory.get(part) ?? {};
  memory.set(part, own);
  if (own[key] === undefined) own[key] = make();
  return own[key] as Exclude<OwnRecords[Key], undefined>;
}
