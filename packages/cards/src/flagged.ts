import type { Finding, SourceRange } from "@notewright/schema";

/** Errors that are found in a vault, by the id of what they stand in. */
export type Findings = ReadonlyMap<string, readonly Finding[]>;

/** Whether an error is found in one of some ranges of what has an id. */
export function hasError(findings: Findings, id: string, ranges: readonly SourceRange[]): boolean {
  const errors = (findings.get(id) ?? []).filter(({ severity }) => severity === "error");
  return errors.some(({ end, start }) =>
    ranges.some((range) => start.offset < range.end.offset && range.start.offset <= end.offset),
  );
}
