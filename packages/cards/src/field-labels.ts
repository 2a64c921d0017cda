import { isMatterHeading } from "@notewright/profile";
import type { EntryRecord } from "@notewright/schema";
import { labelOf } from "./label.ts";

type LabelKind = "field" | "remark" | "thing";

/** Tells labels that name a field of many things, as "Price", from those that name a thing. */
export interface FieldLabels {
  /** What the label of a statement of an entry names. A remark is not asked, whatever follows. */
  kindOf(label: string, entry: EntryRecord): LabelKind;
  /** Whether an entry that is an item of a list is a field of what the list is about. */
  isFieldEntry(entry: EntryRecord): boolean;
}

/** Speaks to the reader, and asks nothing of the thing. */
const REMARK =
  /^(?:careful|caution|danger|examples?|e\.g\.?|exercises?|for (?:example|instance)|hints?|important|more|n\.?b\.?|notes?|nota bene|pro tips?|questions?|remarks?|steps?|tasks?|tips?|to-?do|warnings?)$/i;

/** Knows the labels of a vault that come again: of statements in any of its notes, of items that are entries of their own within one note. */
export function fieldLabels(entries: readonly EntryRecord[]): FieldLabels {
  const counts = new Map<string, number>();
  const count = (label: string): void => void counts.set(label, (counts.get(label) ?? 0) + 1);
  for (const entry of entries) {
    const { facts, name, parent, source } = entry;
    for (const label of facts.flatMap((fact) => labelOf(fact)?.text ?? [])) {
      count(keyOf(label));
      count(keyOf(label, source.note));
    }
    if (parent !== null) count(keyOf(name, source.note));
  }
  const isOften = (key: string): boolean => (counts.get(key) ?? 0) > 1;
  const isRemark = (label: string): boolean => REMARK.test(label) || isMatterHeading(label);
  return {
    kindOf(label, { source }) {
      if (isRemark(label)) return "remark";
      return isOften(keyOf(label)) || isOften(keyOf(label, source.note)) ? "field" : "thing";
    },
    isFieldEntry: ({ acronym, icon, name, parent, source }) =>
      parent !== null && acronym === null && icon === null && !isRemark(name) && isOften(keyOf(name, source.note)),
  };
}

function keyOf(label: string, note = ""): string {
  return `${note}\n${label.toLowerCase()}`;
}
