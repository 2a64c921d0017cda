const VOWELS = new Set("aeiou");

/** Rows of letters as they lie on keyboards; what is next to a key in one of them is easily hit for it. */
const KEYBOARDS = [
  ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
  ["azertyuiop", "qsdfghjklm", "wxcvbn"],
];

const NEIGHBOURS = neighbours();

/**
 * What it costs to have typed `wrong` for `right`, both in lower case: a letter more, less or other costs 1, less where slips are
 * common (two letters swapped, one of a double lost or added, a vowel for another, the key beside), more where they are rare (the
 * first letter). Damerau's distance with weights after corrections in real notes.
 */
export function editCost(wrong: string, right: string): number {
  if (wrong.endsWith("ys") && right.endsWith("ies") && wrong.slice(0, -2) === right.slice(0, -3)) return PLURAL;
  const width = right.length + 1;
  let before: number[] = [];
  let above: number[] = [0];
  for (let column = 1; column < width; column++) above.push((above[column - 1] as number) + missing(right, column - 1));
  for (let row = 1; row <= wrong.length; row++) {
    const typed = wrong[row - 1] as string;
    const extra = added(wrong, row - 1);
    const costs = [(above[0] as number) + extra];
    for (let column = 1; column < width; column++) {
      const meant = right[column - 1] as string;
      const first = row === 1 && column === 1 ? FIRST : 1;
      let cost = (above[column - 1] as number) + (typed === meant ? 0 : other(typed, meant) * first);
      cost = Math.min(cost, (above[column] as number) + extra, (costs[column - 1] as number) + missing(right, column - 1));
      if (row > 1 && column > 1 && typed === right[column - 2] && wrong[row - 2] === meant && typed !== meant)
        cost = Math.min(cost, (before[column - 2] as number) + SWAPPED);
      costs.push(cost);
    }
    before = above;
    above = costs;
  }
  return above[width - 1] as number;
}

/** One letter wrong. */
export const ONE_EDIT = 1;
/** Two letters swapped. */
export const SWAPPED = 0.7;
/** "citys" for "cities": the rule for most words used on one of the others. */
const PLURAL = 0.6;
/** One of a double lost or added: the likeliest slip. */
export const DOUBLED = 0.5;
const VOWEL = 0.8;
const BESIDE = 0.9;
const FIRST = 2;

function missing(right: string, at: number): number {
  const letter = right[at] as string;
  if (letter === right[at - 1] || letter === right[at + 1]) return DOUBLED;
  return at === 0 ? FIRST : VOWELS.has(letter) ? VOWEL : 1;
}

function added(wrong: string, at: number): number {
  const letter = wrong[at] as string;
  return letter === wrong[at - 1] || letter === wrong[at + 1] ? DOUBLED : 1;
}

function other(typed: string, meant: string): number {
  if (VOWELS.has(typed) && VOWELS.has(meant)) return VOWEL;
  return NEIGHBOURS.has(typed + meant) ? BESIDE : 1;
}

function neighbours(): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const rows of KEYBOARDS) {
    for (const [number, row] of rows.entries()) {
      for (let at = 0; at < row.length; at++) {
        const key = row[at] as string;
        for (const near of [row[at + 1], rows[number + 1]?.[at], rows[number + 1]?.[at - 1]])
          if (near !== undefined) pairs.add(key + near).add(near + key);
      }
    }
  }
  return pairs;
}
