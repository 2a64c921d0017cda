const LAYOUTS: readonly (readonly string[])[] = [
  ["QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"],
  ["AZERTYUIOP", "QSDFGHJKLM", "WXCVBN"],
];

const neighbours = new Map<string, Set<string>>();
for (const rows of LAYOUTS) {
  for (const [row, keys] of rows.entries()) {
    for (const [column, key] of [...keys].entries()) {
      // Each row is moved half a key to the right.
      const near = [keys[column - 1], keys[column + 1], rows[row + 1]?.[column - 1], rows[row + 1]?.[column]];
      near.push(rows[row - 1]?.[column], rows[row - 1]?.[column + 1]);
      const known = neighbours.get(key) ?? new Set();
      for (const other of near) if (other !== undefined) known.add(other);
      neighbours.set(key, known);
    }
  }
}

/** Capitals beside one on a QWERTY or an AZERTY keyboard. */
export function neighboursOf(key: string): Iterable<string> {
  return neighbours.get(key) ?? [];
}

/** What the shift key makes of digits, or leaves of them, on American, British and French keyboards. */
const SHIFTED: Readonly<Record<string, string>> = {
  "!": "1",
  "@": "2",
  "#": "3",
  "£": "3",
  $: "4",
  "%": "5",
  "^": "6",
  "&": "7",
  "*": "8",
  é: "2",
  è: "7",
  ç: "9",
  à: "0",
};

/** The digit that a sign shares its key with; null without one. */
export function digitUnder(sign: string): string | null {
  return SHIFTED[sign] ?? null;
}
