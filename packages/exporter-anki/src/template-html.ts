/** Pieces of templates that several note types have. `dir="auto"` lets each text run in its own direction. */

/** A field in a block of a class; nothing where the field is empty. */
export function fieldBlock(field: string, className: string): string {
  return `{{#${field}}}<div class="${className}" dir="auto">{{${field}}}</div>{{/${field}}}`;
}

/** Begins the back: the front once more, and a line where Anki scrolls to. */
export const answerBelow = "{{FrontSide}}\n<hr id=answer>\n";

/** Ends the back: where the card comes from. */
export const footer =
  '<div class="footer">{{#Category}}<span dir="auto">{{Category}}</span>{{/Category}} <span dir="auto">{{Source}}</span>' +
  "{{#Link}} <span>{{Link}}</span>{{/Link}}</div>";
