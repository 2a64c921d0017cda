const SMALL = new Set("a an and by for from in of on the to with".split(" "));

/**
 * Whether an acronym has just the initials of its expansion, so that one can be asked for by the other: a digit stands for a letter that
 * comes so often (EC2 is Elastic Compute Cloud), small words and a leading vendor count or not.
 */
export function acronymFits(acronym: string, expansion: string, vendor: string | null): boolean {
  const letters = acronym
    .toUpperCase()
    .replace(/([A-Z])([2-9])/g, (_, letter: string, count: string) => letter.repeat(Number(count)))
    .replace(/[^\p{L}]/gu, "");
  const words = expansion.match(/\p{Lu}+(?!\p{Ll})|\p{L}\p{Ll}*/gu) ?? [];
  const afterVendor = words.slice(vendor?.match(/\p{L}+/gu)?.length ?? 0);
  const readings = [words, afterVendor].flatMap((some) => [some, some.filter((word) => !SMALL.has(word.toLowerCase()))]);
  const initials = readings.map((some) => some.map((word) => (word[0] as string).toUpperCase()).join(""));
  return letters.length > 1 && initials.includes(letters);
}
