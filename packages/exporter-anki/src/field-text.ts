import { withoutMaths } from "./maths.ts";

/** What Anki reads as an instruction inside square brackets: sound, speech, LaTeX, and the box to type an answer in. */
const bracketTag = /\[(?=sound:|anki:|\/?latex\]|\/?\${1,2}\]|\[type:)/gi;

/** Field HTML of plain text. */
export function fieldText(text: string): string {
  return withoutInstructions(withoutMaths(escaped(text).trim()));
}

/** Plain text as the value of an attribute in a field. */
export function attributeText(text: string): string {
  return withoutInstructions(escaped(text).replaceAll('"', "&quot;"));
}

/** Field HTML of pieces of plain text of which some are hidden, in Anki's notation of clozes. */
export function clozeText(spans: readonly { text: string; isHidden: boolean }[]): string {
  return spans
    .map(({ isHidden, text }) => {
      // A colon pair would begin a hint, and a single brace beside those of the cloze would shift where they begin or end.
      const html = withoutInstructions(withoutMaths(escaped(text)))
        .replaceAll("{", "&#123;")
        .replaceAll("}", "&#125;");
      return isHidden ? `{{c1::${html.replaceAll("::", "&#58;&#58;")}}}` : html;
    })
    .join("")
    .trim();
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

/**
 * The same HTML with nothing in it that Anki takes for an instruction: it reads fields as text before it parses them as HTML,
 * so a character reference is enough.
 */
export function withoutInstructions(html: string): string {
  return html
    .replace(bracketTag, "&#91;")
    .replace(/\{{2,}/g, (braces) => "&#123;".repeat(braces.length))
    .replace(/\}{2,}/g, (braces) => "&#125;".repeat(braces.length))
    .replaceAll("\u001f", "");
}

/** Whether a field would show nothing. Anki itself calls a field with an empty paragraph filled, and would ask it. */
export function isBlank(html: string): boolean {
  return !/<(?:img|hr)\b/i.test(html) && html.replace(/<[^>]*>|&nbsp;|\s/g, "") === "";
}
