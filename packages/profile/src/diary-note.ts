/** Whether a note is one day of a diary, by its name: `2031-04-09.md`. */
export function isDiaryNote(path: string): boolean {
  return /(?:^|\/)\d{4}-\d\d-\d\d[^/]*$/.test(path);
}
