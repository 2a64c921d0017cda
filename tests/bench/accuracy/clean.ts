import { join } from "node:path";
import type { Finding } from "@notewright/schema";
import { isAboutWords } from "./corrections.ts";
import type { CheckedText } from "./findings-of.ts";
import { allWords, proseWords, type Texts, textsIn } from "./texts.ts";

/** Text without mistakes: what is found in it is wrong. */
export interface CleanTexts {
  texts: Texts;
  /** Counted both ways; see `proseWords`. */
  words: number;
  blankWords: number;
}

/** Reads `clean-dev`. */
export function cleanTexts(data: string): CleanTexts {
  const texts = textsIn(join(data, "clean-dev"), /ATTRIBUTION/);
  return { texts, words: proseWords(texts), blankWords: allWords(texts) };
}

/** The findings about words in clean text, with their paths. */
export function falseFindings(checked: readonly CheckedText[]): { path: string; finding: Finding }[] {
  return checked.flatMap(({ findings, path }) => findings.filter(isAboutWords).map((finding) => ({ path, finding })));
}
