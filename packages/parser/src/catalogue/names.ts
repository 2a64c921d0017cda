import type { EntryRecord } from "@notewright/schema";
import { fitAcronym } from "../acronym.ts";
import { nameFinder } from "./name-finder.ts";

/** Finds entries by any of their names. */
export interface NameIndex {
  /** The entry a name means, null when there is none or several with equal right. */
  find(name: string): string | null;
  /** Entries that a text names, each once. Longer names win over shorter ones inside them. */
  mentioned(text: string): string[];
}

/** Names, acronyms, expansions and aliases of all entries. Short names count only as they are written. */
export function nameIndex(entries: readonly EntryRecord[]): NameIndex {
  const byName = new Map<string, Set<EntryRecord>>();
  for (const entry of entries) {
    if (entry.kind === "group") continue;
    for (const name of [entry.name, entry.acronym, entry.expansion, ...entry.aliases]) {
      if (name === null || name.length < 2) continue;
      const key = name.toLowerCase();
      byName.set(key, (byName.get(key) ?? new Set()).add(entry));
    }
  }
  const find = nameFinder(entries.flatMap((entry) => (entry.kind === "group" ? [] : namesOf(entry))));

  const pick = (candidates: ReadonlySet<EntryRecord>): string | null => {
    // Two entries under one acronym: the one whose expansion it fits has the better right to it.
    const fitting = [...candidates].filter(
      ({ acronym, expansion }) => acronym !== null && expansion !== null && fits(acronym, expansion),
    );
    const chosen = candidates.size === 1 ? [...candidates] : fitting;
    return chosen.length === 1 ? (chosen[0] as EntryRecord).id : null;
  };
  const picked = new Map<string, string | null>();
  const meant = (key: string): string | null => {
    const candidates = byName.get(key);
    if (candidates !== undefined && !picked.has(key)) picked.set(key, pick(candidates));
    return picked.get(key) ?? null;
  };
  return {
    find: (name) => meant(name.trim().toLowerCase()),
    mentioned(text) {
      const found = new Set<string>();
      for (const name of find(text)) found.add(meant(name.toLowerCase()) ?? "");
      found.delete("");
      return [...found];
    },
  };
}

function namesOf({ name, acronym, expansion, aliases }: EntryRecord): string[] {
  return [name, acronym, expansion, ...aliases].filter((text) => text !== null && text.length > 1) as string[];
}

function fits(acronym: string, expansion: string): boolean {
  const { extraLetters, extraWords } = fitAcronym(acronym, expansion);
  return extraLetters === 0 && extraWords === 0;
}
