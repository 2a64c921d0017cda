import type { ParsedNote, Part } from "@notewright/parser";
import { officialName } from "../names/icon-name.ts";
import { nameKey } from "../names/name-key.ts";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { iconFiles } from "./icon-files.ts";
import type { Place } from "./place.ts";

/** A name of several words that somebody has settled: those who drew its icon, or the author in a heading. */
export interface OfficialName {
  /** With its vendor, if it has one: "Amazon Aurora". */
  name: string;
  /** Null where the name has none. */
  vendor: string | null;
  /** Without the vendor: "Aurora". */
  bare: string;
  from: "icons" | "heading";
  /** The heading that has the name; null where none has. */
  place: Place | null;
}

/** Settled names by what stands behind the vendor, in small letters. */
export const officialNames: Collector<ReadonlyMap<string, readonly OfficialName[]>> = (vault) => {
  const found = new Map<string, OfficialName[]>();
  const vendors = [...new Set(vault.notes.flatMap(({ profile }) => profile.vendors))];
  const add = (name: string, from: OfficialName["from"], place: Place | null): void => {
    const vendor = vendors.find((known) => name.startsWith(`${known} `)) ?? null;
    const bare = vendor === null ? name : name.slice(vendor.length + 1);
    const key = bare.toLowerCase();
    const known = found.get(key) ?? [];
    const same = known.find((other) => other.name.toLowerCase() === name.toLowerCase());
    if (same !== undefined) same.place ??= place;
    else found.set(key, [...known, { name, vendor, bare, from, place }]);
  };
  for (const file of vault.of(iconFiles)) {
    const name = officialName(file);
    if (name !== null) add(name, "icons", null);
  }
  for (const note of vault.notes) {
    for (const part of viewOf(note).parts) {
      const drawn = part.icon === null || !isThere(part.icon.url, note, vault) ? null : officialName(part.icon.url);
      if (drawn !== null) add(drawn, "icons", null);
      for (const name of namesOf(part)) add(name, "heading", placeOf(note, part));
    }
  }
  return found;
};

/** Names of icons by their keys, but for those that icons have in singular and plural. */
export const pluralNames: Collector<ReadonlyMap<string, OfficialName>> = (vault) => {
  const found = new Map<string, OfficialName | null>();
  for (const official of [...vault.of(officialNames).values()].flat()) {
    if (official.from !== "icons" || !official.bare.includes(" ")) continue;
    const key = nameKey(official.bare);
    const known = found.get(key);
    found.set(key, known === undefined || known?.bare === official.bare ? official : null);
  }
  return new Map(Array.from(found).flatMap(([key, official]) => (official === null ? [] : [[key, official]])));
};

function namesOf({ kind, names }: Part): string[] {
  if (kind !== "entry" && kind !== "member") return [];
  return [names.name, names.expansion].filter(
    (name) => name !== null && /^\p{Lu}[\p{L}\p{N}]*(?:[ -][\p{L}\p{N}]+)*$/u.test(name),
  ) as string[];
}

function isThere(url: string, note: ParsedNote, { host }: Vault): boolean {
  return host.resolve(note.path, url, null, note.profile.attachments).from !== "none";
}

function placeOf(note: ParsedNote, { label }: Part): Place {
  return { note, start: label.start, end: label.end };
}
