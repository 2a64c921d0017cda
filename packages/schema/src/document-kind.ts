/** The documents that have a schema. */
export type DocumentKind = "anki-changes" | "catalogue" | "config" | "diff" | "ledger" | "report";

/** Documents that `documentKind` tells by their own keys, and that have a version. */
export type VersionedKind = Exclude<DocumentKind, "anki-changes" | "config">;

// The first that fits: each is named by keys that no later one has, and no other version of an earlier one will do without.
const marks: readonly (readonly [VersionedKind, readonly string[]])[] = [
  ["ledger", ["aliases"]],
  ["diff", ["renamed"]],
  ["catalogue", ["entries", "categories"]],
  ["report", ["summary", "tool"]],
];

/** Kinds that `documentKind` tells apart. */
export const versionedKinds: readonly VersionedKind[] = ["catalogue", "report", "ledger", "diff"];

/** Tells what a document is by its own keys; null when it is none of those. */
export function documentKind(data: unknown): VersionedKind | null {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  return marks.find(([, keys]) => keys.some((key) => Object.hasOwn(data, key)))?.[0] ?? null;
}
