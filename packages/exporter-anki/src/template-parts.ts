/** What several templates show in the same way. */
export const answer = "{{FrontSide}}\n<hr id=answer>\n";
export const details = '{{#Details}}<div class="details" dir="auto">{{Details}}</div>{{/Details}}';
export const footer =
  '<div class="footer">{{#Category}}<span dir="auto">{{Category}}</span> {{/Category}}<span dir="auto">{{Source}}</span> {{Link}}</div>';

/** Shows a field, when it is filled, in an element of a class. */
export function shown(field: string, className: string, before = "", after = ""): string {
  return `{{#${field}}}<div class="${className}" dir="auto">${before}{{${field}}}${after}</div>{{/${field}}}`;
}
