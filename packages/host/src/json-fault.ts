import type { ConfigFault } from "./config-fault.ts";

/** What is wrong with a text that is not JSON. */
export function jsonFault(text: string, error: unknown): ConfigFault {
  const why = error instanceof Error ? error.message : String(error);
  const stop = placeOf(text, why);
  // In a word that begins like `null` the parser stops only where it goes on otherwise.
  const at = stop - (/[\p{L}_$]+$/u.exec(text.slice(0, stop))?.[0].length ?? 0);
  const found = text.slice(at).trimStart();
  if (found === "" || /^Unterminated string/.test(why))
    return { at, message: "the JSON ends too early, expected a bracket or quote that closes what was opened" };
  const before = text.slice(0, at).trimEnd().at(-1) ?? "";
  return { at, message: describe(found, before) ?? `the file is not JSON: ${why.replace(/ (?:in JSON )?at position.*/, "")}` };
}

function describe(found: string, before: string): string | null {
  const [, word] = /^([\p{L}_$][\w$-]*)/u.exec(found) ?? [];
  if (/^\/[/*]/.test(found))
    return "found a comment, and JSON has none: leave it out, or write the config as notewright.config.ts";
  if (/^[}\]]/.test(found) && before === ",") return `found a comma before \`${found[0]}\`, expected none`;
  if (found.startsWith("'")) return "found a single quote, expected double quotes around keys and texts";
  if (/["\]}\d]/.test(before) && /^["[{\d]/.test(found))
    return `found \`${/^"[^"\n]*"?|^./.exec(found)?.[0]}\`, expected a comma before it`;
  if (word !== undefined) return `found \`${word}\`, expected double quotes around keys and texts`;
  return null;
}

/** Where the parser stopped; it does not always say. */
function placeOf(text: string, why: string): number {
  const position = /at position (\d+)/.exec(why)?.[1];
  if (position !== undefined) return Number(position);
  if (!why.startsWith("Unexpected token")) return text.length;
  // The shortest beginning with the same fault ends at it.
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBroken(text.slice(0, middle))) high = middle;
    else low = middle + 1;
  }
  return Math.max(0, low - 1);
}

/** Whether a beginning is wrong by itself, and not only because it ends. */
function isBroken(start: string): boolean {
  try {
    JSON.parse(start);
    return false;
  } catch (error) {
    return /^Unexpected token/.test((error as Error).message);
  }
}
