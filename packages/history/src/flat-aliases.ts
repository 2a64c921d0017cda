/**
 * Aliases that lead straight to the id that is in use now. One whose own id is in use is dropped, and so are those that lead in a
 * circle. A target that is not in use stays: it may come back.
 */
export function flatAliases(aliases: ReadonlyMap<string, string>, isAlive: (id: string) => boolean): Map<string, string> {
  const flat = new Map<string, string>();
  const ends = new Map<string, string | null>();
  const endOf = (start: string): string | null => {
    const path: string[] = [];
    let at = start;
    while (!ends.has(at) && !isAlive(at)) {
      ends.set(at, null);
      path.push(at);
      const next = aliases.get(at);
      if (next === undefined) {
        ends.set(at, at);
        break;
      }
      at = next;
    }
    const end = isAlive(at) ? at : (ends.get(at) ?? null);
    for (const each of path) ends.set(each, end);
    return end;
  };
  for (const old of aliases.keys()) {
    const end = isAlive(old) ? null : endOf(old);
    if (end !== null && end !== old) flat.set(old, end);
  }
  return flat;
}
