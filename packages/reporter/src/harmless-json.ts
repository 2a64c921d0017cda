// JSON itself escapes only what is below U+0020. Format characters can hide text or turn its direction in a terminal, and
// GitHub's log runs `##[command]` anywhere in a line.
const HARMFUL = /[\p{Cf}\u007f-\u009f\u2028\u2029]|#(?=#\[)/gu;

/** A value as JSON that does nothing to whoever shows it. */
export function harmlessJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(HARMFUL, escapeUnits);
}

function escapeUnits(text: string): string {
  return Array.from({ length: text.length }, (_, unit) => `\\u${text.charCodeAt(unit).toString(16).padStart(4, "0")}`).join("");
}
