import { visibleText } from "@notewright/diagnostics";

/** Text of a note with its line ends, and what shows nothing made visible. */
export function shownLines(text: string, end = ""): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(visibleText)
    .join(`${end}\n`);
}

/** Blanks that would not be seen at the ends of a line, or among others. */
export function shownBlanks(text: string): string {
  return text.replace(/^ +| +$| {2,}/gm, (blanks) => "␣".repeat(blanks.length));
}
