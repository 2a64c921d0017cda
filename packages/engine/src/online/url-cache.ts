import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writeFileAtomic } from "@notewright/files";
import type { UrlVerdict } from "@notewright/host";

/** Seconds that a verdict holds. What nobody knows is not kept. */
const AGES: Readonly<Record<string, number>> = { alive: 7 * 86_400, dead: 86_400 };
const MAX_ENTRIES = 50_000;

interface Kept extends UrlVerdict {
  /** Seconds since 1970. */
  at: number;
}

/** Verdicts of earlier runs, in a file. A damaged or unwritable one is as good as none. */
export class UrlCache {
  readonly #file: string | null;
  readonly #kept: Map<string, Kept>;
  readonly #now: number;

  /** `folder`: null for no cache. */
  constructor(folder: string | null, now: number = Math.floor(Date.now() / 1000)) {
    this.#file = folder === null ? null : join(folder, "urls.json");
    this.#now = now;
    this.#kept = this.#file === null ? new Map() : read(this.#file);
  }

  /** A verdict that still holds. */
  get(url: string): UrlVerdict | undefined {
    const kept = this.#kept.get(url);
    if (kept === undefined || !this.#holds(kept)) return undefined;
    return { state: kept.state, reason: kept.reason };
  }

  set(url: string, { reason, state }: UrlVerdict): void {
    if (state in AGES) this.#kept.set(url, { state, reason, at: this.#now });
  }

  save(): void {
    if (this.#file === null) return;
    const urls = Array.from(this.#kept)
      .filter(([, kept]) => this.#holds(kept))
      .slice(-MAX_ENTRIES)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    try {
      writeFileAtomic(this.#file, Buffer.from(`${JSON.stringify({ version: 1, urls: Object.fromEntries(urls) })}\n`));
    } catch {
      // The next run asks again.
    }
  }

  #holds({ at, state }: Kept): boolean {
    const age = this.#now - at;
    return age >= 0 && age < (AGES[state] ?? 0);
  }
}

function read(file: string): Map<string, Kept> {
  try {
    const { urls, version } = JSON.parse(readFileSync(file, "utf8")) as { version: unknown; urls: Record<string, Kept> };
    if (version !== 1) return new Map();
    return new Map(Object.entries(urls).filter(([, each]) => isKept(each)));
  } catch {
    return new Map();
  }
}

function isKept({ at, reason, state }: Kept): boolean {
  return typeof at === "number" && typeof reason === "string" && (state === "alive" || state === "dead");
}
