import type { PackageContent } from "@notewright/exporter-anki";

type Question = PackageContent["questions"][number];

/** Cards of each template that are shown where not all are wanted. */
const FIRST = 2;
/** Letters of a side that are shown. */
const MOST_LETTERS = 100;

/** What cards ask, a line each: all of them, or the first of each template and how many there are besides. */
export function questionLines(questions: readonly Question[], isWhole: boolean): string[] {
  if (questions.length === 0) return [];
  const counts = new Map<string, number>();
  const shown = questions.filter(({ noteType, template }) => {
    const count = (counts.get(`${noteType}\n${template}`) ?? 0) + 1;
    counts.set(`${noteType}\n${template}`, count);
    return isWhole || count <= FIRST;
  });
  const lines = shown.map(({ answer, prompt, template }) => `  [${template}] ${short(prompt)} → ${short(answer)}\n`);
  const left = questions.length - shown.length;
  return ["Cards\n", ...lines, ...(left === 0 ? [] : [`  and ${left} more, which --cards shows\n`])];
}

function short(side: string): string {
  const letters = [...side];
  return letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join("")}…` : side;
}
