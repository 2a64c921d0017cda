import { editDistance } from "@notewright/diagnostics";
import { nameWords, type Part, slug } from "@notewright/parser";
import { officialNames } from "../evidence/official-names.ts";
import { packIcons } from "../evidence/pack-icons.ts";
import type { RuleContext } from "../rule.ts";
import { singular } from "./name-key.ts";
import type { PhraseSlip } from "./phrase-slip.ts";

const MUCH_COMMONER = 1;

/** Whether an icon comes from a pack, whose names are not the author's. */
export function isFromPack(url: string, { vault }: Pick<RuleContext, "vault">): boolean {
  return vault.of(packIcons).has(url.split("/").at(-1) as string);
}

/**
 * Whether a word in a heading is beyond doubt a slip of the one in the name of its icon: one letter of a name of several words differs, the pack knows no
 * thing of the name that stands there, and the word is another form of the right one, or far rarer. What is linked to by its heading stays.
 */
export function isCertainName(part: Part, phrase: string, { actual, expected }: PhraseSlip, context: RuleContext): boolean {
  const { vault, words } = context;
  const [wrong, right] = [actual.toLowerCase(), expected.toLowerCase()];
  if (part.icon === null || !isFromPack(part.icon.url, context) || nameWords(phrase).length < 2) return false;
  if (!/^\p{L}{4,}$/u.test(actual) || !/^\p{L}+$/u.test(expected) || wrong[0] !== right[0]) return false;
  if (editDistance(wrong, right, 1) > 1 || !words.knows(right)) return false;
  const isForm = singular(wrong) === singular(right);
  if (!isForm && words.zipf(right) < words.zipf(wrong) + MUCH_COMMONER) return false;
  if (
    vault
      .of(officialNames)
      .get(phrase.toLowerCase())
      ?.some(({ from }) => from === "icons")
  )
    return false;
  return !isLinkedTo(part, context);
}

/** Whether some note may link to a part by its heading. */
function isLinkedTo({ title }: Part, { vault }: RuleContext): boolean {
  const ways = [`#${slug(title)}`, `#${title}`, `#${encodeURIComponent(title)}`];
  return vault.notes.some(({ source }) => ways.some((way) => source.text.includes(way)));
}
