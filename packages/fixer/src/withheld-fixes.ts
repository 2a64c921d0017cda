import { type Place, placeIn } from "./joined-notes.ts";
import { type FixedFinding, hasOwnFix } from "./select-edits.ts";
import type { Version } from "./verified-fixes.ts";

/** A fix that was not made, and why, as a clause; its place is in the version of the note that it was for. */
export interface WithheldFix extends Place {
  rule: string;
  reason: string;
}

/** The fixes that did harm, over all passes: each is tried once more when others have been made since. */
export class WithheldFixes {
  readonly #found = new Map<string, WithheldFix & { version: Version; effect: string }>();
  readonly #retried = new Set<string>();

  /** Whether a fix is not to be tried in this version. */
  has(version: Version, finding: FixedFinding): boolean {
    const name = nameOf(version, finding);
    return this.#found.has(name) && !this.#retried.has(name);
  }

  add(version: Version, finding: FixedFinding, reason: string): void {
    const name = nameOf(version, finding);
    const place = placeIn(version.bytes, finding.fix.edits[0]?.start ?? 0);
    this.#found.set(name, { rule: finding.rule, reason, ...place, version, effect: effectOf(version, finding) });
    this.#retried.delete(name);
  }

  /** A fix of this version that was made after all. */
  remove(version: Version, finding: FixedFinding): void {
    this.#found.delete(nameOf(version, finding));
  }

  /** Lets those be tried again that did harm in an earlier version; whether there are any. */
  retryEarlier(version: Version): boolean {
    const early = Array.from(this.#found).filter(([name, each]) => each.version !== version && !this.#retried.has(name));
    for (const [name] of early) this.#retried.add(name);
    return early.length > 0;
  }

  /** Those that the last version still has; one that earlier passes moved is there by its new place only. */
  list(last: Version): WithheldFix[] {
    const left = Map.groupBy(last.findings.filter(hasOwnFix), (finding) => effectOf(last, finding));
    return [...this.#found.values()]
      .toReversed()
      .filter(({ effect }) => left.get(effect)?.pop() !== undefined)
      .map(({ line, note, reason, rule }) => ({ rule, reason, note, line }))
      .toReversed();
  }
}

/** A fix by what it would do to which text, and where. */
function nameOf(version: Version, finding: FixedFinding): string {
  return JSON.stringify([effectOf(version, finding), placeIn(version.bytes, finding.fix.edits[0]?.start ?? 0)]);
}

/** A fix by what it would do to which text, wherever that stands. */
function effectOf({ bytes }: Version, { fix, rule }: FixedFinding): string {
  const edits = fix.edits.map(({ end, start, text }) => [Buffer.from(bytes.subarray(start, end)).toString(), text]);
  return JSON.stringify([rule, edits]);
}
