import type { Prose, Word } from "@notewright/parser";
import { functionWords } from "../language/function-words.ts";

/** Words that no noun phrase begins with: before them "a" is a letter or a name, and "an" a slip in another word. */
const JOINTS = new Set(
  `about above across after again against ago all also am among an and another any are around as at away
   be because been before being below between but by can cannot could did do does during each either equals ever every
   for from had has have he hence her here his how i if implies in instead into is isn it its itself may me might must my
   no nor not now of off on once or other our ours out outside over own shall she should since so some such than that the their
   them then there these they this those though through thus till to too toward towards under unless until up upon us via was we
   were what when where whether which while who whose why will with within without would xor yet you your yours`.split(/\s+/),
);

/** Latin and Italian phrases that begin with the preposition "a". */
const PHRASES = new Set(["priori", "posteriori", "fortiori", "capella", "cappella", "ante", "extremis"]);

/** What is numbered with letters. */
const LABELLED = new Set(
  "appendix answer box case choice class column exhibit figure footnote grade group hepatitis item key letter level line model note option part phase plan point section series set side step table team tier type variable version vitamin zone".split(
    " ",
  ),
);

/** Short words of other languages, quoted in an English sentence. */
const FOREIGN = new Set(Object.entries(functionWords).flatMap(([language, words]) => (language === "en" ? [] : words)));

/** Whether a word goes on from what stands before "a" or "an", which is then no article. */
export function isJoint(article: string, next: string): boolean {
  const lower = next.toLowerCase();
  return JOINTS.has(lower) || FOREIGN.has(next) || (article === "a" && PHRASES.has(lower));
}

/**
 * Whether an "a" or "A" is a letter or the name of a thing: after what is numbered so, beside a "b", or a capital inside a sentence. "An"
 * is none, but may be a name.
 */
export function isLabel(prose: Prose, at: number): boolean {
  const { index, text } = prose.words[at] as Word;
  const before = prose.words[at - 1];
  if (/^A/.test(text) && !prose.sentences.some((sentence) => beginsAt(prose.text, sentence.index, index))) return true;
  if (text.length > 1) return false;
  if (before !== undefined && LABELLED.has(before.text.toLowerCase())) return true;
  return prose.words.some(({ text: other }) => /^[bB]$/.test(other));
}

function beginsAt(text: string, sentence: number, index: number): boolean {
  return sentence <= index && index - sentence < 4 && !/[\p{L}\p{N}]/u.test(text.slice(sentence, index));
}
