import type { Finding, SourceRange } from "@notewright/schema";

/** Errors that are found in a vault, by the id of what they stand in. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** Whether an error is found in one of some ranges of what has an id, or in the line of its heading where that is given. */
export function hasError(findings: Findings, id: string, ranges: readonly SourceRange[], heading?: number): boolean {
  const errors = (findings.get(id) ?? []).filter(({ severity }) => severity === "error");
  return errors.some(
    ({ end, start }) =>
      start.line === heading || ranges.some((range) => start.offset < range.end.offset && range.start.offset <= end.offset),
  );
}
