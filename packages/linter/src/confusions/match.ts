import type { Prose, Word } from "@notewright/parser";
import type { Confusion, Place } from "./pattern.ts";

/** Whether a confusion's words and neighbours stand at a position of a prose. */
export function matches({ after, before, wrong }: Confusion, prose: Prose, at: number): boolean {
  for (const [step, word] of wrong.entries()) {
    const there = prose.words[at + step];
    if (there === undefined || there.kind === "code" || keyOf(there) !== word) return false;
    if (step > 0 && !areNeighbours(prose, at + step - 1)) return false;
  }
  const last = at + wrong.length - 1;
  if (
    /[-/]/.test(prose.text[(prose.words[at]?.index ?? 0) - 1] ?? "") ||
    /[-/]/.test(prose.text[endOf(prose.words[last])] ?? "")
  )
    return false;
  return (
    before.every((place, step) => holds(place, prose, at - step, -1)) &&
    after.every((place, step) => holds(place, prose, last + step, 1))
  );
}

/** The word as patterns write it: in small letters, but for an acronym. */
export function keyOf({ text }: Word): string {
  return (/^\p{Lu}{2,}$/u.test(text) ? text : text.toLowerCase()).replaceAll("’", "'");
}

/** Whether what stands before or behind a position fits a place. */
function holds(place: Place, prose: Prose, from: number, step: 1 | -1): boolean {
  const names = namesOf(prose, from, step);
  const [word = ""] = names;
  const isIn =
    names.some((name) => place.words.has(name)) ||
    place.endings.some((ending) => word.length > ending.length + 1 && word.endsWith(ending));
  return isIn !== place.not;
}

function namesOf(prose: Prose, from: number, step: 1 | -1): string[] {
  const next = prose.words[from + step];
  if (next === undefined || !areNeighbours(prose, step === 1 ? from : from - 1)) {
    const gap = step === 1 ? prose.text.slice(endOf(prose.words[from])) : textBefore(prose, from);
    return isEdge(gap, step) ? [step === 1 ? "$" : "^"] : [];
  }
  if (next.kind === "code") return ["`"];
  if (/^\d/.test(next.text)) return [next.text, "#"];
  // "a just-in-time compiler": a part of a word is not that word.
  return [isHyphened(prose.text, next) ? `${keyOf(next)}-` : keyOf(next)];
}

function isHyphened(text: string, word: Word): boolean {
  return /[-_]/.test(text[word.index - 1] ?? "") || /[-_]/.test(text[endOf(word)] ?? "");
}

/** After a word a mark, or nothing; before it nothing, or the end of a sentence. */
function isEdge(gap: string, step: 1 | -1): boolean {
  return step === 1 ? /^\s*$|^[.,;:!?)]/.test(gap) : /^\s*$|[.!?]["”')]*\s+["“'(]?$/.test(gap);
}

function textBefore(prose: Prose, at: number): string {
  const before = prose.words[at - 1];
  return prose.text.slice(before === undefined ? 0 : endOf(before), prose.words[at]?.index ?? 0);
}

/** Whether only a blank or a line break parts a word from the next. */
function areNeighbours({ text, words }: Prose, at: number): boolean {
  const [first, second] = [words[at], words[at + 1]];
  return first !== undefined && second !== undefined && /^[ \n]{1,2}$/.test(text.slice(endOf(first), second.index));
}

function endOf(word: Word | undefined): number {
  return word === undefined ? 0 : word.index + word.text.length;
}
