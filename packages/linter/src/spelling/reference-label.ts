const LONGEST = 100;

/** Whether a place of a note stands in a text that a definition looks up, as in `[Ada Reed][]`: another text would lead nowhere. */
export function isInReferenceLabel(note: string, at: number): boolean {
  const open = note.lastIndexOf("[", at);
  const close = note.indexOf("]", at);
  if (open < 0 || close < 0 || close - open > LONGEST) return false;
  const label = note.slice(open, close + 1);
  const after = note.slice(close + 1, close + 3);
  if (/[\n\]].*\]$/s.test(label.slice(1)) || /^(?:\(|\[[^\]])/.test(after)) return false;
  return after === "[]" || note.toLowerCase().includes(`${label.toLowerCase()}:`);
}
