import { readFileSync } from "node:fs";
import type { Finding } from "@notewright/schema";
import type { CheckedText } from "./findings-of.ts";

/** A mistake that a note is known to have; UTF-16 offsets. */
export interface Truth {
  id: string;
  line: number;
  wrong: string;
  /** What may stand in the range instead. */
  right: string[];
  sure: boolean;
  start: number;
  end: number;
  /** Lines where the same finding may stand. */
  elsewhere: number[];
}

/** What was found of the truth of a note. */
export interface TruthReport {
  hits: Map<Truth, Finding[]>;
  /** The first expected text of some finding is right. */
  first: Set<Truth>;
  /** Findings that are no known truth. */
  others: Finding[];
}

/** Reads a table of truths. */
export function readTruths(file: string): Truth[] {
  const [, ...rows] = readFileSync(file, "utf8").trimEnd().split("\n");
  return rows.map((row) => {
    const [id, line, wrong, right, , certainty, , start, end, also, elsewhere] = row.split("\t") as string[];
    return {
      id: id as string,
      line: Number(line),
      wrong: wrong as string,
      right: [right as string, ...(also ? also.split("|") : [])],
      sure: certainty === "sure",
      start: Number(start),
      end: Number(end),
      elsewhere: elsewhere ? elsewhere.split(",").map(Number) : [],
    };
  });
}

/** Matches findings with truths: by range, or by a line where the same finding may stand. */
export function compareWithTruths(truths: readonly Truth[], { findings, text }: CheckedText): TruthReport {
  const hits: TruthReport["hits"] = new Map();
  const first: TruthReport["first"] = new Set();
  const others: Finding[] = [];
  for (const finding of findings) {
    const met = truths.filter((truth) => isMet(truth, finding));
    if (met.length === 0) others.push(finding);
    for (const truth of met) {
      hits.set(truth, [...(hits.get(truth) ?? []), finding]);
      if (isRight(truth, finding, text)) first.add(truth);
    }
  }
  return { hits, first, others };
}

function isMet({ elsewhere, end, start }: Truth, finding: Finding): boolean {
  if (finding.start.offset < end && finding.end.offset > start) return true;
  return finding.category !== "typography" && elsewhere.includes(finding.start.line) && finding.category === "structure";
}

/** Whether the truth's place reads right once the first expected text is in. */
function isRight(truth: Truth, { expected, start: from, end: to }: Finding, text: string): boolean {
  const { right } = truth;
  const { end, start } = wholeOf(truth, text);
  const [best] = expected ?? [];
  if (best === undefined) return false;
  const left = Math.min(start, from.offset);
  const rest = Math.max(end, to.offset);
  const after = text.slice(left, from.offset) + best + text.slice(to.offset, rest);
  return right.some((wanted) => {
    const plain = wanted === "(removed)" || wanted === "(empty)" ? "" : wanted;
    return after === text.slice(left, start) + plain + text.slice(end, rest);
  });
}

/** Where the text stands that the right texts are for: the smallest wrong text may be a part of it. */
export function wholeOf({ end, start, wrong }: Truth, text: string): { start: number; end: number } {
  const plain = wrong.replaceAll("\\u00a0", "\u00a0");
  for (let at = Math.max(0, end - plain.length); at <= start; at++) {
    if (text.startsWith(plain, at)) return { start: at, end: at + plain.length };
  }
  return { start, end };
}
