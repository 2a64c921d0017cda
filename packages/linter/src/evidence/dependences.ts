import type { ParsedNote, Part, Prose } from "@notewright/parser";
import { nameKey } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { type NamedPart, namedParts } from "./named-parts.ts";
import { partAt } from "./place.ts";

/** "X uses Y" or "X runs on Y", said in the part on X or of X by name. Offsets are UTF-16, ends exclusive. */
export interface Dependence {
  note: ParsedNote;
  /** Keys of the names of the two entries. */
  user: string;
  used: string;
  /** Whether the verb says that one carries the other: "runs on", "is built on". */
  carries: boolean;
  /** The verb, and what follows it up to the name. */
  verb: string;
  start: number;
  verbEnd: number;
  end: number;
  /** Whether a subject stands before the verb: else it begins a parenthesis or the sentence. */
  hasSubject: boolean;
}

const VERB =
  /\b(?:(uses?)|(?:(?:can|may|is|are) )?(?:be )?(?:runs?|hosted|built|based) (?:on top of|on)|rel(?:ies|y) on)(?= )/gu;
/** What makes it a statement about somebody else, or none. */
const OTHERWISE = /\b(?:not|never|if|when|instead|without|that|which|who|you|we|they|users?|people|to|like|as)\b|n['’]t\b/i;
const LONGEST_NAME = 4;
/** A paragraph says no more of such things to a reader. */
const MOST = 30;
/** How far from the verb, in UTF-16 units, its subject and objects are looked for. */
const FARTHEST = 160;

type Named = ReadonlyMap<string, readonly NamedPart[]>;

/** What the vault says of which entry uses or runs on which. */
export interface Dependences {
  byNote: ReadonlyMap<ParsedNote, readonly Dependence[]>;
  /** Where an entry is first said to run on another. */
  carried(user: string, carrier: string): Dependence | undefined;
}

/** Gathers what entries use and run on, in the vault's order. */
export const dependences: Collector<Dependences> = (vault) => {
  const named = vault.of(namedParts);
  const byNote = new Map<ParsedNote, Dependence[]>();
  const carried = new Map<string, Dependence>();
  for (const note of vault.notes) {
    const found: Dependence[] = [];
    for (const prose of viewOf(note).prose) {
      if (prose.block.type === "heading") continue;
      let left = MOST;
      for (const match of prose.text.matchAll(VERB)) {
        if (left-- === 0) break;
        found.push(...said(match, prose, named, note));
      }
    }
    byNote.set(note, found);
    for (const dependence of found) {
      const key = `${dependence.user}\n${dependence.used}`;
      if (dependence.carries && !carried.has(key)) carried.set(key, dependence);
    }
  }
  return { byNote, carried: (user, carrier) => carried.get(`${user}\n${carrier}`) };
};

function* said(match: RegExpExecArray, prose: Prose, named: Named, note: ParsedNote): Generator<Dependence> {
  const start = prose.offsetAt(match.index);
  const here = entryOver(partAt(note, start));
  if (here === null) return;
  const before = prose.text
    .slice(Math.max(0, match.index - FARTHEST), match.index)
    .split(/[.!?]\s/)
    .at(-1) as string;
  if (OTHERWISE.test(before)) return;
  const verbEnd = match.index + match[0].length;
  const objects = /^ (?:(?:an?|the) )?(?:(?:, | and | or )?[\p{Lu}\p{N}][\p{L}\p{N}-]*(?: (?=[\p{Lu}\p{N}]))?)+/u.exec(
    prose.text.slice(verbEnd, verbEnd + FARTHEST),
  )?.[0];
  if (objects === undefined) return;
  const user = namesIn(before, named).at(-1) ?? nameKey(here.names.name);
  for (const used of namesIn(objects, named)) {
    if (used === user) continue;
    yield {
      note,
      user,
      used,
      carries: match[1] === undefined,
      verb: match[0],
      start,
      verbEnd: prose.endOffsetAt(verbEnd),
      end: prose.endOffsetAt(verbEnd + objects.trimEnd().length),
      hasSubject: /[\p{L}\p{N}]\s$/u.test(before) && !/\([^()]*$/.test(before),
    };
  }
}

function entryOver(part: Part | null): Part | null {
  for (let at = part; at !== null; at = at.parent) if (at.kind === "entry" || at.kind === "member") return at;
  return null;
}

/** Keys of the entries that a text names, each by the longest of its names that stands there. */
function namesIn(text: string, named: Named): string[] {
  const words = Array.from(text.matchAll(/[\p{L}\p{N}-]+/gu), ({ 0: word }) => word);
  const found: string[] = [];
  for (let at = 0; at < words.length; ) {
    let size = LONGEST_NAME;
    let entry: NamedPart | undefined;
    for (; size > 0 && entry === undefined; size--) {
      if (at + size > words.length || !/^[\p{Lu}\p{N}]/u.test(words[at] as string)) continue;
      const parts = named.get(nameKey(words.slice(at, at + size).join(" "))) ?? [];
      entry = parts.find(({ part }) => part.kind === "entry" || part.kind === "member");
    }
    if (entry !== undefined) found.push(nameKey(entry.part.names.name));
    at += entry === undefined ? 1 : size + 1;
  }
  return found;
}
