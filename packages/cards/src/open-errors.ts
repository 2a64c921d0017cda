import type { EntryRecord, Finding, SourceRange } from "@notewright/schema";

/** UTF-16 offsets in a note, the end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether text of one record has an open error. */
export interface OpenErrors {
  /** In the line of its heading: then its names are in doubt. */
  inHeading: boolean;
  /** Somewhere in a span of its note. */
  in(span: Span): boolean;
}

/** The open errors of a record among the findings in its scope. */
export function openErrors({ source }: Pick<EntryRecord, "source">, findings: readonly Finding[] = []): OpenErrors {
  const errors = findings.filter(({ severity }) => severity === "error");
  return {
    inHeading: errors.some(({ start }) => start.line === source.start.line),
    in: ({ start, end }) =>
      errors.some((error) => error.start.offset < end && start < Math.max(error.end.offset, error.start.offset + 1)),
  };
}

/** The span of a range. */
export function spanOf({ start, end }: SourceRange): Span {
  return { start: start.offset, end: end.offset };
}
