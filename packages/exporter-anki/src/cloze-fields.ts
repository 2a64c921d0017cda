import type { ClozeFlashNote, ClozeGap } from "@notewright/cards";
import type { ClozeFieldName } from "./cloze-note-type.ts";
import { fieldText } from "./field-text.ts";

/** The fields of a cloze note by name, without what all notes have. */
export function clozeFields({ parts, title }: ClozeFlashNote): Partial<Record<ClozeFieldName, string>> {
  return { Title: fieldText(title), Text: parts.map(partHtml).join("") };
}

function partHtml(part: string | ClozeGap): string {
  if (typeof part !== "string") return `{{c${part.number}::${gapText(part.text)}}}`;
  // `fieldText` trims, and a part's spaces stand between words.
  const [before = "", after = ""] = [/^\s+/u.exec(part)?.[0], /\S(\s+)$/u.exec(part)?.[1]];
  return `${before && " "}${gapText(part)}${after && " "}`;
}

/** Also a single brace would join those of the gap, and `::` would begin a hint. */
function gapText(text: string): string {
  return fieldText(text).replaceAll("{", "&#123;").replaceAll("}", "&#125;").replaceAll("::", "&#58;&#58;");
}
