import { placeIn } from "./joined-notes.ts";
import { type FixedFinding, hasOwnFix } from "./select-edits.ts";
import type { Version } from "./verified-fixes.ts";

/** A fix that was not made, and why, as a clause. */
export interface WithheldFix {
  /** The finding of the last version whose fix it is. */
  finding: FixedFinding;
  reason: string;
}

/** The fixes that did harm, over all passes: each is tried once more when others have been made since. */
export class WithheldFixes {
  readonly #found = new Map<string, { reason: string; version: Version; effect: string }>();
  readonly #retried = new Set<string>();

  /** Whether a fix is not to be tried in this version. */
  has(version: Version, finding: FixedFinding): boolean {
    const name = nameOf(version, finding);
    return this.#found.has(name) && !this.#retried.has(name);
  }

  add(version: Version, finding: FixedFinding, reason: string): void {
    const name = nameOf(version, finding);
    this.#found.set(name, { reason, version, effect: effectOf(version, finding) });
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

  /** Those that the last version still has, also where earlier passes moved them to another line. */
  list(last: Version): WithheldFix[] {
    const found: WithheldFix[] = [];
    const left = new Map(this.#found);
    const moved: FixedFinding[] = [];
    for (const finding of last.findings.filter(hasOwnFix)) {
      // Alike fixes of one line have one name, and so did none of them.
      const reason = this.#found.get(nameOf(last, finding))?.reason;
      if (reason === undefined) moved.push(finding);
      else found.push({ finding, reason });
      left.delete(nameOf(last, finding));
    }
    for (const finding of moved) {
      const [name, entry] = Array.from(left).find(([, { effect }]) => effect === effectOf(last, finding)) ?? [];
      if (name === undefined || entry === undefined) continue;
      found.push({ finding, reason: entry.reason });
      left.delete(name);
    }
    return found;
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
