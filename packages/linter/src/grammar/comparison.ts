import { ADJECTIVE, type Words } from "@notewright/words";

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ["better", "er"],
  ["worse", "er"],
  ["best", "est"],
  ["worst", "est"],
]);
/** What only looks like the comparative of an adjective, or says another thing than it. */
const OTHERS: ReadonlySet<string> = new Set(
  "former latter latest later further lower upper number cover order over rather elder".split(" "),
);

/** The ending by which a word compares, as "er" of "larger"; null for a word that does not. */
export function comparison(word: string, { forms }: Words): "er" | "est" | null {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular as "er" | "est";
  const [, stem = "", ending] = /^(.{2,})(er|est)$/.exec(word) ?? [];
  if (ending === undefined || OTHERS.has(word)) return null;
  const isAdjective = (base: string): boolean => (forms.classOf(base) & ADJECTIVE) !== 0;
  const bases = [stem, `${stem}e`, stem.replace(/i$/, "y"), stem.replace(/([bdgmnt])\1$/, "$1")];
  return bases.some(isAdjective) ? (ending as "er" | "est") : null;
}
