import { visibleText } from "@notewright/diagnostics";

const RED = "\u001B[31m";
const GREEN = "\u001B[32m";
const CYAN = "\u001B[36m";
const BOLD = "\u001B[1m";
const END = "\u001B[0m";

/** A patch for the eye: coloured, and what shows nothing made visible. It can no longer be applied. */
export function colouredDiff(patch: string): string {
  return patch.replace(/[^\n]+/g, (line) => {
    const shown = visibleText(line.replace(/\r$/, ""));
    const colour = colourOf(line);
    return colour === "" ? shown : `${colour}${shown}${END}`;
  });
}

function colourOf(line: string): string {
  if (/^(?:diff --git|---|\+\+\+) /.test(line)) return BOLD;
  if (line.startsWith("@@")) return CYAN;
  if (line.startsWith("-")) return RED;
  return line.startsWith("+") ? GREEN : "";
}
