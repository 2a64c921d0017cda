import type { DiffChange } from "@notewright/schema";

/** A section, fact or aspect of a record. */
export interface RecordPart {
  /** The end of its id: what stays when its record is renamed. */
  key: string;
  text: string;
}

/** What became of the parts of a record. Equal texts are one part, whatever their keys; then equal keys are. */
export function partChanges(field: string, before: readonly RecordPart[], after: readonly RecordPart[]): DiffChange[] {
  const [old, now] = withoutCommon(before, after);
  const byKey = new Map(now.map((part) => [part.key, part]));
  const changes = old.map(({ key, text }): DiffChange => {
    const partner = byKey.get(key);
    byKey.delete(key);
    const change = partner === undefined ? "removed" : "changed";
    return { field, change, part: key, from: text, to: partner?.text ?? null };
  });
  const added = [...byKey.values()].map(
    ({ key, text }): DiffChange => ({ field, change: "added", part: key, from: null, to: text }),
  );
  return [...changes, ...added];
}

/** Both lists without the texts that they share, each as often as both have it. */
function withoutCommon(before: readonly RecordPart[], after: readonly RecordPart[]): [RecordPart[], RecordPart[]] {
  const counts = new Map<string, number>();
  for (const { text } of after) counts.set(text, (counts.get(text) ?? 0) + 1);
  const left = before.filter(({ text }) => !take(counts, text));
  const rest = after.toReversed().filter(({ text }) => take(counts, text));
  return [left, rest.reverse()];
}

function take(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count > 0) counts.set(text, count - 1);
  return count > 0;
}
