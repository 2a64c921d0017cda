import { readFileSync } from "node:fs";
import type { Finding } from "@notewright/schema";
import type { CheckedText } from "./findings-of.ts";

/** A correction that a person made, one line of `typos-dev.jsonl`. */
export interface Correction {
  id: string;
  repo: string;
  kind: string;
  confidence: "gold" | "silver";
  context: string;
  line: number;
  /** From 1, in code points. */
  col: number;
  wrong: string;
  right: string;
  before_line: string;
  window: { start: number; lines: string[] };
}

/** How well the corrections of one kind are found. */
export interface Recall {
  all: number;
  found: number;
  /** Of those found: the first suggestion is what the person wrote. */
  first: number;
  /** Of all: repaired by a safe fix, as the person did. */
  safe: number;
}

/** Reads the corrections of a file. */
export function readCorrections(file: string): Correction[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Correction);
}

/** The text around a correction, as a note. */
export function windowText({ window }: Correction): string {
  return `${window.lines.join("\n")}\n`;
}

/** What the findings say of a correction. */
export function outcome(
  correction: Correction,
  { findings, text }: Pick<CheckedText, "findings" | "text">,
): {
  found: boolean;
  first: boolean;
  safe: boolean;
  overlapping: Finding[];
} {
  const { right, wrong } = correction;
  const start = offsetOf(correction);
  const end = start + wrong.length;
  const overlapping = findings.filter(
    (finding) => finding.start.offset < Math.max(end, start + 1) && finding.end.offset > start && isAboutWords(finding),
  );
  const wanted = normal(text.slice(0, start) + right + text.slice(end));
  const repairs = ({ end: to, expected, start: from }: Finding): boolean =>
    expected?.[0] !== undefined && normal(text.slice(0, from.offset) + expected[0] + text.slice(to.offset)) === wanted;
  return {
    overlapping,
    found: overlapping.length > 0,
    first: overlapping.some(repairs),
    safe: overlapping.some((finding) => finding.fix?.kind === "safe" && repairs(finding)),
  };
}

const WORD_CATEGORIES = new Set(["spelling", "name", "grammar", "consistency", "residue"]);

/** Whether a finding is about words, not about characters or structure. */
export function isAboutWords({ category }: Finding): boolean {
  return WORD_CATEGORIES.has(category);
}

function offsetOf({ before_line: line, col, line: number, window }: Correction): number {
  const before = window.lines.slice(0, number - window.start).reduce((sum, each) => sum + each.length + 1, 0);
  return before + [...line].slice(0, col - 1).join("").length;
}

function normal(text: string): string {
  return text.replace(/\s+/g, " ").replace(/ (?=[.,;:!?])/g, "");
}
