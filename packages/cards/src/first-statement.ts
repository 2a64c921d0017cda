import type { Paragraph, PhrasingContent } from "mdast";
import { sentenceEnds } from "./sentences-of.ts";
import { textOf } from "./text-of.ts";

/** A statement longer than this is the whole paragraph. */
const mostSentences = 5;

/**
 * Divides a paragraph after its first sentence that `tells` something; the second part is null when nothing follows. Only text that stands
 * in the paragraph itself is divided, never a link or emphasis.
 */
export function firstStatement(paragraph: Paragraph, tells: (text: string) => boolean): [Paragraph, Paragraph | null] {
  const whole = textOf(paragraph);
  for (const end of sentenceEnds(whole).take(mostSentences)) {
    if (!tells(whole.slice(0, end))) continue;
    let at = 0;
    for (const [index, child] of paragraph.children.entries()) {
      const from = at;
      at += textOf(child).length;
      if (child.type !== "text" || end <= from || end > at) continue;
      const left = { ...child, value: child.value.slice(0, end - from) };
      const right = { ...child, value: child.value.slice(end - from).trimStart() };
      const rest: PhrasingContent[] = [...(right.value === "" ? [] : [right]), ...paragraph.children.slice(index + 1)];
      if (textOf({ children: rest }).trim() === "") return [paragraph, null];
      return [
        { ...paragraph, children: [...paragraph.children.slice(0, index), left] },
        { ...paragraph, children: rest },
      ];
    }
  }
  return [paragraph, null];
}
