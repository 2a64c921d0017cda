import { isAcronym, type Part } from "@notewright/parser";
import { areOpposite } from "../names/antonyms.ts";
import { nameKey, singular } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { keysOf } from "./named-parts.ts";
import { type Statement, statements } from "./statements.ts";

/** A statement that is likely the wrong one of some that exclude each other. */
export interface Contradiction {
  wrong: Statement;
  against: readonly Statement[];
  /** The name of what its section is about, where the statement seems to be copied from the section on its subject. */
  meant: string | null;
  /** Whether more places speak against it than for it. */
  outvoted: boolean;
}

/**
 * Opposite statements about one thing. Wrong is the one outside of the thing's own part where the other stands in it, else the rarer,
 * else the later.
 */
export const contradictions: Collector<readonly Contradiction[]> = (vault) => {
  const all = vault.of(statements);
  const found: Contradiction[] = [];
  for (const said of all.values()) {
    for (const [position, wrong] of said.entries()) {
      const against = said.filter(({ property }) => areOpposite(property, wrong.property));
      const [first] = against;
      if (first === undefined) continue;
      const agreeing = said.filter(({ property }) => areOpposite(property, first.property)).length;
      const stranger = against.some(isAtHome) && !isAtHome(wrong);
      if (!stranger && isAtHome(wrong) && !against.some(isAtHome)) continue;
      const outvoted = agreeing < against.length;
      if (!stranger && !outvoted && (agreeing > against.length || position < said.indexOf(first))) continue;
      found.push({
        wrong,
        against: [...against].sort((a, b) => Number(isAtHome(b)) - Number(isAtHome(a))),
        meant: stranger ? meantBy(wrong, all) : null,
        outvoted: outvoted || stranger,
      });
    }
  }
  return found;
};

/** Whether a statement stands in the part on its subject; an item of a list that it labels is not yet one. */
function isAtHome({ labelled, part, subject }: Statement): boolean {
  const from = labelled && part?.kind === "member" ? part.parent : part;
  for (let at: Part | null = from; at !== null && at.kind !== "category"; at = at.parent)
    if (keysOf(at).has(subject)) return true;
  return false;
}

/**
 * What the section of a statement is about, if it is a counterpart of the subject: the section says the property once more, or a
 * comparison has both, or both are acronyms. Null where it itself has the opposite property.
 */
function meantBy(statement: Statement, all: ReadonlyMap<string, readonly Statement[]>): string | null {
  const { labelled, note, part, property, subject, subjectEnd, subjectStart } = statement;
  if (labelled || part === null || !["entry", "section", "member"].includes(part.kind)) return null;
  const { name } = part.names;
  const words = name.split(" ");
  if (` ${nameKey(name)} `.includes(` ${subject} `) || !/^\p{Lu}/u.test(name) || words.length > 4) return null;
  if (singular(words.at(-1) as string) !== words.at(-1)) return null;
  const own = [...keysOf(part)].flatMap((key) => all.get(key) ?? []);
  if (own.some((other) => areOpposite(other.property, property))) return null;
  const { text } = note.source;
  const rest = text.slice(part.start, statement.start) + text.slice(statement.end, part.end);
  const isCounterpart =
    part.parent?.kind === "comparison" ||
    (isAcronym(name) && isAcronym(text.slice(subjectStart, subjectEnd))) ||
    rest.toLowerCase().includes(property.toLowerCase());
  return isCounterpart ? name : null;
}
