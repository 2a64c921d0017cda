import type { ParsedNote, Part, Prose, Word } from "@notewright/parser";
import type { Nodes } from "mdast";
import { hasOpposite } from "../names/antonyms.ts";
import { nameKey } from "../names/name-key.ts";
import type { Collector } from "../vault.ts";
import { viewOf } from "../walk.ts";
import { type BoldLead, boldLead } from "./bold-lead.ts";
import { namedParts } from "./named-parts.ts";
import { partAt } from "./place.ts";

/** "X is Y", said of something that has a part of its own, without any condition. Offsets are UTF-16, ends exclusive. */
export interface Statement {
  note: ParsedNote;
  /** The part that it stands in. */
  part: Part | null;
  /** The key of the subject's name. */
  subject: string;
  property: string;
  /** From the subject's article, if any, to the property. */
  start: number;
  end: number;
  subjectStart: number;
  subjectEnd: number;
  propertyStart: number;
  /** Whether it is no sentence: the subject is the bold lead of an item, and `start` is where the property stands. */
  labelled: boolean;
}

const LONGEST_SUBJECT = 5;
/** As many statements about one thing are compared with each other. */
const ENOUGH = 40;
const COPULA = /^(?:is|are)$/;
const ARTICLE = /^(?:an?|the|each|every|all)$/i;
const ALWAYS = /^(?:always|completely|fully|inherently|purely|strictly)$/;
/** What makes a statement true only at times, or about something else. */
const CONDITION =
  /\b(?:if|when|where|while|unless|until|otherwise|except|but|though|although|however|default|defaults|depend\w*|can|may|might|could|either|or|and|than|only|both|some|most|sometimes|often|usually|mostly|partly|for|in|on|to|at|by|with|without|not|no|never|similar|like|as|was|were|after|before|between)\b/i;

/** A property between marks, alone or before a noun. */
const PROPERTY = /(?<=^|[,;.])\s+(?:an?\s+)?([\p{L}-]+)(?:\s\p{L}+)?(?=\s*(?:[,;.]|$))/gu;

/** Statements by the keys of their subjects; only those whose property has an opposite. */
export const statements: Collector<ReadonlyMap<string, readonly Statement[]>> = (vault) => {
  const named = vault.of(namedParts);
  const found = new Map<string, Statement[]>();
  for (const note of vault.notes) {
    const add = (statement: Statement | null): void => {
      if (statement === null || !named.has(statement.subject)) return;
      const known = found.get(statement.subject);
      if (known === undefined) found.set(statement.subject, [statement]);
      else if (known.length < ENOUGH) known.push(statement);
    };
    for (const prose of viewOf(note).prose) {
      const lead = boldLead(prose.block as Nodes, note.source.text);
      if (lead?.hasColon) for (const statement of statementsOfLead(lead, prose, note)) add(statement);
      if (!/\b(?:is|are)\b/.test(prose.text)) continue;
      let next = 0;
      for (const sentence of prose.sentences) {
        const from = next;
        while ((prose.words[next]?.index ?? sentence.end) < sentence.end) next++;
        add(statementIn(prose.words.slice(from, next), sentence.end, prose, note));
      }
    }
  }
  return found;
};

function statementIn(words: readonly Word[], end: number, prose: Prose, note: ParsedNote): Statement | null {
  const verb = words.findIndex(({ text }) => COPULA.test(text));
  const from = ARTICLE.test(words[0]?.text ?? "") ? 1 : 0;
  if (verb <= from || verb - from > LONGEST_SUBJECT) return null;
  let at = verb + 1;
  if (ALWAYS.test(words[at]?.text ?? "")) at++;
  if (/^an?$/.test(words[at]?.text ?? "")) at++;
  const first = words[at];
  if (first === undefined || !isPlain(prose.text, words[0] as Word, first)) return null;
  const property = /^[\p{L}-]+/u.exec(prose.text.slice(first.index, end))?.[0] ?? "";
  const propertyEnd = first.index + property.length;
  if (!hasOpposite(property) || isLimited(prose.text.slice(propertyEnd, end))) return null;
  const subjectFirst = words[from] as Word;
  const subjectLast = words[verb - 1] as Word;
  const part = partAt(note, subjectFirst.start);
  return {
    note,
    part,
    subject: nameKey(prose.text.slice(subjectFirst.index, subjectLast.index + subjectLast.text.length)),
    property,
    start: (words[0] as Word).start,
    end: prose.endOffsetAt(propertyEnd),
    subjectStart: subjectFirst.start,
    subjectEnd: subjectLast.end,
    propertyStart: first.start,
    labelled: false,
  };
}

/** "**UDP**: connectionless, fast": properties by themselves, or before one noun, between commas. */
function* statementsOfLead({ end, start, title }: BoldLead, prose: Prose, note: ParsedNote): Generator<Statement> {
  const colon = prose.text.indexOf(":", title.length);
  if (colon < 0 || colon > title.length + 1) return;
  for (const { 0: all, 1: property = "", index } of prose.text.slice(colon + 1).matchAll(PROPERTY)) {
    if (!hasOpposite(property)) continue;
    const at = colon + 1 + index + all.indexOf(property);
    yield {
      note,
      part: partAt(note, start),
      subject: nameKey(title),
      property,
      start: prose.offsetAt(at),
      end: prose.endOffsetAt(at + property.length),
      subjectStart: start,
      subjectEnd: end,
      propertyStart: prose.offsetAt(at),
      labelled: true,
    };
  }
}

/** Whether nothing but blanks and hyphens parts the words from the first to the last. */
function isPlain(text: string, first: Word, last: Word): boolean {
  return /^[\p{L}\p{N}\p{M}'’ -]+$/u.test(text.slice(first.index, last.index));
}

/** Whether the rest of the sentence limits the property; what stands in parentheses explains it. */
function isLimited(rest: string): boolean {
  const clause = rest.replace(/\([^()]*\)/g, "").replace(/[:;].*$/s, "");
  return clause.trim().split(/\s+/).length > 4 || CONDITION.test(clause) || /[/?]/.test(clause);
}
