import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "@notewright/schema";
import type { CheckedText } from "./findings-of.ts";
import type { Texts } from "./texts.ts";

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

/** The corrections of `typos-dev`, and the lines around each as a note named after it. */
export function corrections(data: string): { all: Correction[]; texts: Texts } {
  const all = readFileSync(join(data, "typos-dev.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Correction);
  return { all, texts: new Map(all.map((record) => [`${record.id}.md`, windowText(record)])) };
}

function windowText({ window }: Correction): string {
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
  /** Those whose first suggestion is what the person wrote. */
  repairing: Finding[];
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
  const repairing = overlapping.filter(repairs);
  return {
    overlapping,
    repairing,
    found: overlapping.length > 0,
    first: repairing.length > 0,
    safe: repairing.some(({ fix }) => fix?.kind === "safe"),
  };
}

const WORD_CATEGORIES = new Set(["spelling", "name", "grammar", "consistency", "residue"]);

/** Whether a correction stands where people write, and not in code or an address. */
export function isInProse({ context }: Correction): boolean {
  return !/code|url/.test(context);
}

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
