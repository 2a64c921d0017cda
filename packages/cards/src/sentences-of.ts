/** Where a text stops: after a full stop that ends no abbreviation, before a capital letter. */
const ends =
  /(?<![\s.(]\p{L})(?<!\b(?:etc|vs|approx|resp|incl|no|fig|Dr|Mr|Mrs|St))[.!?]["”’)]*\s+(?=["“‘(]?[\p{Lu}\p{N}])|[。！？](?=.)/gu;

/** Offsets where a text's sentences end, without the last one's, as they are asked for. Nothing ends inside parentheses. */
export function* sentenceEnds(text: string): Generator<number> {
  let open = 0;
  let counted = 0;
  for (const { 0: stop, index } of text.matchAll(ends)) {
    const end = index + stop.trimEnd().length;
    for (; counted < end; counted++) {
      if (text[counted] === "(") open++;
      else if (text[counted] === ")") open--;
    }
    if (open === 0) yield end;
  }
}

/** The sentences of a text. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let at = 0;
  for (const end of [...sentenceEnds(text), text.length]) {
    sentences.push(text.slice(at, end).replace(/\s+/gu, " ").trim());
    at = end;
  }
  return sentences.filter((sentence) => sentence !== "");
}
