import { neighboursOf } from "./keyboard.ts";
import { knownAcronyms } from "./known-acronyms.ts";

/** What is known of an unknown acronym's surroundings. */
export interface AcronymEvidence {
  /** Whether it stands in a row of acronyms. */
  listed: boolean;
  /** Whether a dictionary has it, if only as a word that nobody counts. */
  isKnown: boolean;
  /** How often the vault has an acronym. */
  vaultCount(acronym: string): number;
  /** How common an acronym is elsewhere, see `Words`. */
  zipf(acronym: string): number;
}

const COMMON = 3.5;
/** A doubled letter is a slip with fewer doubts than a swap. */
const FAMILIAR = 2;
const OFTEN = 4;

/**
 * The acronym that was meant by an unknown one: two letters swapped or one doubled, of one that the vault uses often or that is
 * common; or, in a row of acronyms, the key beside. Null when there is none, or more than one.
 */
export function acronymMeant(text: string, { isKnown, listed, vaultCount, zipf }: AcronymEvidence): string | null {
  const single = undoubled(text);
  const swaps = [...swapped(text), ...single];
  const used = swaps.filter((acronym) => vaultCount(acronym) >= OFTEN);
  if (used.length > 0) return used.length === 1 ? (used[0] as string) : null;
  if (isKnown) return null;
  const common = swaps.filter(
    (acronym) => knownAcronyms.has(acronym) && zipf(acronym) >= (single.includes(acronym) ? FAMILIAR : COMMON),
  );
  if (common.length > 0) {
    const ours = common.length === 1 ? common : common.filter((acronym) => vaultCount(acronym) > 0);
    return ours.length === 1 ? (ours[0] as string) : null;
  }
  if (!listed) return null;
  const beside = nextKeys(text).filter((acronym) => knownAcronyms.has(acronym) || vaultCount(acronym) >= OFTEN);
  return beside.length === 1 ? (beside[0] as string) : null;
}

function swapped(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (text[at] !== text[at + 1]) found.push(text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2));
  }
  return found;
}

function undoubled(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at + 1 < text.length && text.length > 3; at++) {
    if (text[at] === text[at + 1]) found.push(text.slice(0, at) + text.slice(at + 1));
  }
  return found;
}

function nextKeys(text: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const key of neighboursOf(text[at] as string)) found.push(text.slice(0, at) + key + text.slice(at + 1));
  }
  return found;
}
