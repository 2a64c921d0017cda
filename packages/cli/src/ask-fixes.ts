import { UserError, visibleText } from "@notewright/diagnostics";
import type { Environment } from "./command.ts";
import { changedLines, fixQuestion } from "./fix-question.ts";
import type { ChooseFixes } from "./limit-fixes.ts";
import { rewritable, withOwnText } from "./own-text.ts";

type Finding = Parameters<ChooseFixes>[0][number];
type Answer = { kind: "accept"; text?: string } | { kind: "skip" };

/** What asks about each fix, and what it was told on the way. */
export interface AskedFixes {
  choose: ChooseFixes;
  /** Words that are right, to be added to the vocabulary. */
  words: string[];
  /** Fixes that were not wanted. */
  skipped(): number;
}

const HELP =
  "  y, Enter: accept · n: skip · e: write it yourself · v: the word is right, never report it · a: accept all others · q: end\n";

/** Asks about each fix, note by note. What was answered is not asked again in a later pass. */
export function askFixes({ ask, stderr }: Environment, isColoured: boolean): AskedFixes {
  if (ask === undefined) {
    throw new UserError("`--interactive` needs a terminal to ask at. Leave it out, or look with --dry-run --format diff.");
  }
  const words: string[] = [];
  const skipped = new Map<string, number>();
  /** What was accepted and could not be made yet. */
  const unmade = new Map<string, Finding[]>();
  let rest: Answer | null = null;

  const answerTo = async (finding: Finding, note: { path: string; bytes: Uint8Array }): Promise<Answer> => {
    if (isRight(finding, words)) return { kind: "skip" };
    if (rest !== null) return rest;
    stderr.write(fixQuestion(finding, note, isColoured));
    const canEdit = rewritable(finding, note.bytes) !== null;
    const choices = [canEdit ? "e" : "", isWord(finding) ? "v" : ""].filter(Boolean).map((key) => `/${key}`);
    for (;;) {
      const answer = (await ask(`  Fix it? [y/n${choices.join("")}/a/q/?] `))?.trim().toLowerCase() ?? "q";
      if (answer === "" || answer === "y") return { kind: "accept" };
      if (answer === "n") return { kind: "skip" };
      if (answer === "a" || answer === "q") {
        const others: Answer = { kind: answer === "a" ? "accept" : "skip" };
        rest = others;
        return others;
      }
      if (answer === "e" && canEdit) {
        const text = await ownText(finding, note.bytes);
        if (text !== null) return { kind: "accept", text };
      } else if (answer === "v" && isWord(finding)) {
        words.push(finding.actual as string);
        return { kind: "skip" };
      } else stderr.write(HELP);
    }
  };

  /** What is written instead, once it was seen in its line; null for none. */
  const ownText = async (finding: Finding, bytes: Uint8Array): Promise<string | null> => {
    const place = rewritable(finding, bytes);
    for (;;) {
      const typed = await ask(`  Write instead of ${shown(place?.old)} (Enter: ${shown(place?.proposed)}): `);
      if (typed === null) return null;
      const text = typed.trim() === "" ? (place?.proposed ?? "") : typed.trim();
      const made = withOwnText(finding, bytes, text);
      stderr.write(changedLines(made.fix?.edits ?? [], bytes, isColoured));
      const answer = (await ask("  Write this? [y/n/e] "))?.trim().toLowerCase();
      if (answer === "" || answer === "y") return text;
      if (answer !== "e") return null;
    }
  };

  return {
    words,
    skipped: () => [...skipped.values()].reduce((sum, count) => sum + count, 0),
    async choose(findings, note) {
      const chosen: Finding[] = [];
      const keyOf = ({ actual, message, rule }: Finding): string => JSON.stringify([note.path, rule, message, actual]);
      // What an earlier pass was told to leave comes again in each pass after it.
      const told = new Map(skipped);
      for (const each of note.unmade) unmade.set(keyOf(each), [...(unmade.get(keyOf(each)) ?? []), each]);
      for (const finding of findings) {
        const key = keyOf(finding);
        const before = told.get(key) ?? 0;
        if (before > 0) {
          told.set(key, before - 1);
          continue;
        }
        const again = unmade.get(key)?.shift();
        if (again !== undefined) {
          chosen.push(isOwn(again, finding) ? withOwnText(finding, note.bytes, again.fix?.edits[0]?.text ?? "") : finding);
          continue;
        }
        const answer = await answerTo(finding, note);
        if (answer.kind === "skip") skipped.set(key, (skipped.get(key) ?? 0) + 1);
        else chosen.push(answer.text === undefined ? finding : withOwnText(finding, note.bytes, answer.text));
      }
      return chosen;
    },
  };
}

/** Whether the vocabulary would have hidden it. */
function isWord({ actual, category }: Finding): boolean {
  return category === "spelling" && actual !== undefined && /^[\p{L}\p{M}'’-]+$/u.test(actual);
}

function isRight(finding: Finding, words: readonly string[]): boolean {
  return isWord(finding) && words.some((word) => word.toLowerCase() === finding.actual?.toLowerCase());
}

/** Whether a person wrote the text of a fix that could not be made, seen beside the same finding as it comes again. */
function isOwn({ fix: before }: Finding, { fix: now }: Finding): boolean {
  const [a, b] = [before?.edits[0], now?.edits[0]];
  return a !== undefined && b !== undefined && (a.text !== b.text || a.end - a.start !== b.end - b.start);
}

function shown(text = ""): string {
  return text === "" ? "nothing" : `"${visibleText(text)}"`;
}
