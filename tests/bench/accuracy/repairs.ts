import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fixNotes, loadRules, openProject } from "@notewright/engine";
import { readTruths, type Truth, wholeOf } from "./note-truth.ts";

/** What `fix` makes of the given note. */
export interface Repairs {
  /** Mistakes that are as a person would have them. */
  repaired: Truth[];
  /** Those that were edited into something else, and what. */
  otherwise: { truth: Truth; made: string }[];
  /** Edits where no mistake is known. */
  beside: string[];
}

/** An edit in UTF-16 offsets. */
interface TextEdit {
  start: number;
  end: number;
  text: string;
}

/** Fixes the given note under the config of this repository, and looks at each place that is known to be wrong. */
export async function repairsOf(repository: string, data: string, unsafe: boolean): Promise<Repairs> {
  const bytes = new Uint8Array(readFileSync(join(data, "aws-services.md")));
  const truths = readTruths(join(data, "seed-truth.tsv"));
  const text = new TextDecoder().decode(bytes);
  const project = await openProject({ cwd: repository });
  const file = { path: "notes/cloud/aws-services.md", file: null, bytes };
  const [fixed] = await fixNotes(project, [file], await loadRules(project), { unsafe, write: false });
  const offset = (byte: number): number => new TextDecoder().decode(bytes.subarray(0, byte)).length;
  const edits = (fixed?.edits ?? []).map(({ end, start, text }) => ({ start: offset(start), end: offset(end), text }));
  const result: Repairs = { repaired: [], otherwise: [], beside: [] };
  const known = new Set<TextEdit>();
  const others: { truth: Truth; made: string; edits: TextEdit[] }[] = [];
  for (const truth of truths) {
    const { end, start } = wholeOf(truth, text);
    const here = edits.filter((edit) => edit.start <= end && edit.end >= start);
    if (here.length === 0) continue;
    const isOf = (edit: TextEdit): boolean => edit.start < end && edit.end > start;
    if (isRepaired(truth, { start, end }, here, text)) {
      result.repaired.push(truth);
      for (const edit of here) known.add(edit);
    } else if (here.some(isOf)) {
      others.push({ truth, made: made(text, here, start, end), edits: here.filter(isOf) });
    }
  }
  // Where mistakes overlap, mending one leaves the other as it was.
  result.otherwise = others
    .filter((other) => other.edits.some((edit) => !known.has(edit)))
    .map(({ made, truth }) => ({ truth, made }));
  for (const other of others) for (const edit of other.edits) known.add(edit);
  result.beside = edits
    .filter((edit) => !known.has(edit))
    .map((edit) => `${JSON.stringify(text.slice(edit.start, edit.end))} → ${edit.text}`);
  return result;
}

/** Whether the place reads right: as one of the right texts, with what other edits make of what stands around it. */
function isRepaired(
  truth: Truth,
  { end, start }: { start: number; end: number },
  edits: readonly TextEdit[],
  text: string,
): boolean {
  const left = Math.min(start, ...edits.map((edit) => edit.start));
  const rest = Math.max(end, ...edits.map((edit) => edit.end));
  const after = made(text, edits, left, rest);
  return truth.right.some((wanted) => {
    const [image] = /^!\[[^\]]+\]/.exec(wanted) ?? [];
    if (image !== undefined) return after.startsWith(text.slice(left, rest)) && after.includes(image);
    const isRemoval = /^\((?:removed|empty)\)$/.test(wanted);
    // A blank line may go together with what made it one too many.
    if (isRemoval && text.slice(left, rest).trim() === "" && after === "") return true;
    const plain = isRemoval ? "" : wanted;
    const before = edits.filter((edit) => edit.end <= start && edit.start < start);
    const behind = edits.filter((edit) => edit.start >= end && edit.end > end);
    return after === made(text, before, left, start) + plain + made(text, behind, end, rest);
  });
}

function made(text: string, edits: readonly TextEdit[], from: number, to: number): string {
  let result = "";
  let at = from;
  for (const { end, start, text: written } of edits) {
    if (start < from || end > to) continue;
    result += text.slice(at, start) + written;
    at = end;
  }
  return result + text.slice(at, to);
}
