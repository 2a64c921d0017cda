import type { Host } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";

/** Gathers one kind of evidence from all notes of a vault: a file in `evidence/`, known by the function's identity. */
export type Collector<Found> = (vault: Vault) => Found;

/**
 * The index of a vault: its notes, and what rules gather from all of them. Each kind of evidence is gathered once a run,
 * when the first rule asks for it.
 */
export class Vault {
  readonly notes: readonly ParsedNote[];
  readonly host: Host;
  /** Paths of the notes that are not among those; null where nobody knows them. */
  readonly rest: (() => ReadonlySet<string>) | null;
  readonly #found: Map<Collector<unknown>, unknown> = new Map();

  constructor(notes: readonly ParsedNote[], host: Host, rest: Vault["rest"] = null) {
    this.notes = notes;
    this.host = host;
    this.rest = rest;
  }

  /** What a collector finds in this vault. */
  of<Found>(collect: Collector<Found>): Found {
    let found = this.#found.get(collect);
    if (found === undefined) {
      found = collect(this);
      this.#found.set(collect, found);
    }
    return found as Found;
  }
}
