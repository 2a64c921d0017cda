/** A text in one letter case, of the same length: letters whose capital is longer are in small letters. */
export function foldCase(text: string): string {
  const folded = text.toLowerCase().toUpperCase();
  if (folded.length === text.length) return folded;
  return Array.from({ length: text.length }, (_, index) => foldUnit(text[index] as string)).join("");
}

function foldUnit(unit: string): string {
  const small = unit.toLowerCase();
  const folded = small.toUpperCase();
  if (folded.length === 1) return folded;
  return small.length === 1 ? small : unit;
}
