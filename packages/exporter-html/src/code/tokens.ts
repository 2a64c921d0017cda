/** Kinds of text in code, each with a colour of its own, and what highlight.js calls the scopes of that kind. */
const table: Readonly<Record<string, string>> = {
  comment: "comment quote",
  keyword: "keyword selector-tag template-tag doctag",
  string: "string regexp char link code formula",
  number: "number literal symbol bullet",
  name: "title section name selector-id",
  type: "type built_in class class_",
  attribute: "attr attribute property selector-class selector-attr selector-pseudo",
  variable: "variable template-variable",
  meta: "meta",
  added: "addition",
  removed: "deletion",
};
/** Text in these is as outside of all, even in a string. */
const plain = "subst";

const classes = new Map(
  Object.entries(table).flatMap(([kind, scopes]) => scopes.split(" ").map((scope) => [scope, `c-${kind}`])),
);

/**
 * The class of a part of code by what highlight.js calls its scope, with what follows the dot as a further name; null for none, and
 * undefined where that of what it stands in holds.
 */
export function tokenClass(scopes: readonly string[]): string | null | undefined {
  if (scopes.includes(plain)) return null;
  return scopes.map((scope) => classes.get(scope)).findLast((name) => name !== undefined);
}
