import { visibleText } from "@notewright/diagnostics";
import type { Finding, Fix } from "@notewright/schema";

const MAX_SUGGESTIONS = 3;
const MAX_LENGTH = 60;

/** What would repair a finding, in a line: its fix, else the expected texts and why there is no fix; null when it has none of them. */
export function hint({ fix, actual, expected, withheld }: Finding): string | null {
  if (fix !== undefined) return `fix: ${change(fix, actual, expected?.[0])} (${fix.kind})`;
  const texts = expected === undefined ? [] : [`expected: ${expected.slice(0, MAX_SUGGESTIONS).map(quote).join(" or ")}`];
  const reason = withheld === undefined ? [] : [`no fix: ${visibleText(withheld.because)}`];
  return texts.length + reason.length === 0 ? null : [...texts, ...reason].join("; ");
}

function change({ edits }: Fix, actual: string | undefined, expected: string | undefined): string {
  const more = edits.length === 2 ? " and another edit" : ` and ${edits.length - 1} more edits`;
  if (actual !== undefined && expected !== undefined) {
    return `${quote(actual)} → ${quote(expected)}${edits.length > 1 ? more : ""}`;
  }
  const [edit] = edits;
  if (edit === undefined || edits.length > 1) return `${edits.length} edits`;
  const { end, start, text } = edit;
  if (text === "") return actual === undefined ? "remove it" : `remove ${quote(actual)}`;
  return start === end ? `insert ${quote(text)}` : `write ${quote(text)}`;
}

function quote(text: string): string {
  const characters = [...text];
  const short = characters.length > MAX_LENGTH ? `${characters.slice(0, MAX_LENGTH).join("")}…` : text;
  return `"${visibleText(short)}"`;
}
