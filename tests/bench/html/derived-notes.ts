import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const syllables = ["ka", "lo", "mi", "ru", "te", "so", "va", "ne", "pi", "du"];

/** A word of its own for each number. */
function wordOf(number: number): string {
  const word = [...String(number).padStart(3, "0")].map((digit) => syllables[Number(digit)]).join("");
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Writes notes into a folder that are the seed but for their title and headings, which have a word more, so that no entry is in two notes. */
export function writeDerivedNotes(folder: string, seed: string, count: number): void {
  const text = readFileSync(seed, "utf8");
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const word = wordOf(number);
    const note = text.replace(/^title: .*$/m, `$& of ${word}`).replace(/^(#+) (.*)$/gm, `$1 ${word} $2`);
    writeFileSync(join(folder, `note-${String(number).padStart(3, "0")}.md`), note);
  }
}
