import { anyOf } from "../any-of.ts";

/** What a heading like "S3 vs EBS vs EFS" compares; empty when no separator stands between two names. */
export function comparisonSubjects(title: string, separators: readonly string[]): string[] {
  if (separators.length === 0) return [];
  const subjects = title.split(new RegExp(`\\s+${anyOf(separators)}(?=\\s)\\s*`, "iu")).map((subject) => subject.trim());
  return subjects.length > 1 && subjects.every((subject) => subject !== "") ? subjects : [];
}
