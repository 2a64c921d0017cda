import { anyOf } from "../any-of.ts";

/** What a question may say before the things that it asks to choose from. */
const QUESTION =
  /^(?:(?:which|what)(?: one)?(?: is better| to (?:use|choose|pick))?|(?:when|whether) to (?:use|choose)|should (?:i|you|we) (?:use|choose)|choosing)[\s:,–—-]+/iu;

/**
 * What a heading like "S3 vs EBS vs EFS" or "Clouds (public vs private)" compares; empty when no separator stands between two
 * names. "or" separates only in a question: "Kinesis or SQS?".
 */
export function comparisonSubjects(title: string, separators: readonly string[]): string[] {
  const question = /^(.*\S)\s*\?$/u.exec(title)?.[1];
  const words = separators.filter((word) => word.toLowerCase() !== "or");
  if (question !== undefined && words.length < separators.length) {
    const subjects = split(question.replace(QUESTION, "").replace(/,\s+(?=\S.*\sor\s)/giu, " or "), ["or", ...words]);
    if (subjects.length > 1) return subjects;
  }
  if (words.length === 0) return [];
  const inner = /\(([^()]+)\)\s*$/u.exec(title)?.[1] ?? "";
  const inside = split(inner, words);
  if (inside.length > 1) return inside;
  const opened = new RegExp(`\\((?=${anyOf(words)}\\s)([^()]*)\\)`, "iu");
  return split((question ?? title).replace(opened, "$1"), words);
}

function split(title: string, separators: readonly string[]): string[] {
  const subjects = title.split(new RegExp(`\\s+${anyOf(separators)}(?=\\s)\\s*`, "iu")).map((subject) => subject.trim());
  return subjects.length > 1 && subjects.every((subject) => subject !== "") ? subjects : [];
}
