import type { FactRecord } from "@notewright/schema";
import { says, wordsOf } from "./short-statement.ts";

/** The label of a statement, as "Price" of "**Price**: 5 a month"; offsets are UTF-16 units of the text. */
export interface Label {
  text: string;
  /** Where what it is the label of begins. */
  valueStart: number;
}

/** What the text of a statement begins with, up to a colon; without what it says in parentheses. */
const HEAD = /^([^:(]{2,60}?)\s*(?:\([^)]*\))?:\s+(?=\S)/u;
/** Words that a value has at most, so that it can be recalled as one. */
const MOST_WORDS = 14;

/** The label that a statement begins with, in bold or by the head of a table's column; null where it has none. */
export function labelOf({ kind, markdown, text }: FactRecord): Label | null {
  if (kind === "example" || kind === "answer" || kind.endsWith("choice")) return null;
  const [whole, label] = HEAD.exec(text) ?? [];
  if (whole === undefined || label === undefined) return null;
  const isMarked = /^(?:\*\*|__)\S/.test(markdown) || beginsAlike(markdown, text.slice(whole.length));
  return isMarked ? { text: label, valueStart: whole.length } : null;
}

/** Whether Markdown begins with a value: then its label stands elsewhere in the note, at the head of a column. */
function beginsAlike(markdown: string, value: string): boolean {
  const [own, other] = [markdown, value].map((text) => text.replace(/[^\p{L}\p{N}]+/gu, "")) as [string, string];
  return other !== "" && own.startsWith(other.slice(0, 20));
}

/** The head of "Task: a container that runs once" in the text of a term: what comes before the colon. */
export function headOf(text: string): string | null {
  return HEAD.exec(text)?.[1] ?? null;
}

/** Whether what is said after a label tells what the label stands for: it is no amount, and more than names and moves. */
export function explains(value: string): boolean {
  if (/^[^\p{L}]*\d/u.test(value)) return false;
  const plain = wordsOf(value).filter((word) => !/[\p{Lu}\p{N}]/u.test(word));
  return says(plain.join(" "), 2);
}

/** Whether a value of a field can be asked for: it is short, finished and no address. */
export function isRecalled(value: string): boolean {
  const count = wordsOf(value).length;
  return count > 0 && count <= MOST_WORDS && !/(?:https?:|www\.)\S|[:…]$|\.{3}$|^\W*\?\W*$/iu.test(value);
}
