import { anyOf } from "../any-of.ts";

/** What a question may say before the things that it asks to choose from. */
const QUESTION =
  /^(?:(?:which|what)(?: one)?(?: is better| to (?:use|choose|pick))?|(?:when|whether) to (?:use|choose)|should (?:i|you|we) (?:use|choose)|choosing)[\s:,–—-]+/iu;

/**
 * What a heading like "S3 vs EBS vs EFS" or "Clouds (public vs private)" compares; empty when no separator stands between two
 * names. "or" separates only in a question: "Kinesis or SQS?".
 */
export function comparisonSubjects(title: string, separators: readonly string[]): string[] {
  const { inQuestions, opening, others } = patternsOf(separators);
  const question = /^(.*\S)\s*\?$/u.exec(title)?.[1];
  if (question !== undefined && inQuestions !== null) {
    const subjects = split(question.replace(QUESTION, "").replace(/,\s+(?=\S.*\sor\s)/giu, " or "), inQuestions);
    if (subjects.length > 1) return subjects;
  }
  if (others === null) return [];
  const inner = /\(([^()]+)\)\s*$/u.exec(title)?.[1] ?? "";
  const inside = split(inner, others);
  return inside.length > 1 ? inside : split((question ?? title).replace(opening, "$1"), others);
}

/** How separators stand in a title. */
interface Patterns {
  /** Null where "or" is none of them. */
  inQuestions: RegExp | null;
  /** All but "or"; null without any. */
  others: RegExp | null;
  /** A parenthesis that begins with one of them. */
  opening: RegExp;
}

const known = new WeakMap<readonly string[], Patterns>();

function patternsOf(separators: readonly string[]): Patterns {
  const made = known.get(separators) ?? makePatterns(separators);
  known.set(separators, made);
  return made;
}

function makePatterns(separators: readonly string[]): Patterns {
  const words = separators.filter((word) => word.toLowerCase() !== "or");
  const between = (some: readonly string[]): RegExp => new RegExp(`\\s+${anyOf(some)}(?=\\s)\\s*`, "iu");
  return {
    inQuestions: words.length < separators.length ? between(["or", ...words]) : null,
    others: words.length === 0 ? null : between(words),
    opening: new RegExp(`\\((?=${anyOf(words)}\\s)([^()]*)\\)`, "iu"),
  };
}

function split(title: string, separator: RegExp): string[] {
  const subjects = title.split(separator).map((subject) => subject.trim());
  return subjects.length > 1 && subjects.every((subject) => subject !== "") ? subjects : [];
}
