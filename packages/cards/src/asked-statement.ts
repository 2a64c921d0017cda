import type { EntryRecord, FactRecord } from "@notewright/schema";
import type { CardSource } from "./card-source.ts";
import { type Label, labelOf } from "./label.ts";
import { tidied } from "./short-statement.ts";

/** A statement as it is asked. */
export interface AskedStatement {
  kind: string;
  markdown: string;
  text: string;
  /** What it is about: it stands above the text. */
  name: string;
  label: Label | null;
  /** Whether the label names a thing, so that it may be asked for. */
  isLabelAsked: boolean;
  /** Whether the label names a field of the thing above, so that its value may be asked for. */
  isValueAsked: boolean;
}

/** A statement with the name that stands above it: what a field that is an entry of its own says, is said of what it is a field of. */
export function askedStatement(entry: EntryRecord, fact: FactRecord, { entries, fields, isThing }: CardSource): AskedStatement {
  const { kind, markdown } = fact;
  const owner = entry.parent === null ? undefined : entries.get(entry.parent);
  const text = tidied(fact.text);
  if (owner !== undefined && entry.facts.length === 1 && fields.isFieldEntry(entry)) {
    const label = { text: entry.name, valueStart: entry.name.length + ": ".length };
    const isAsked = { isLabelAsked: false, isValueAsked: true };
    return { kind: "term", markdown, text: `${entry.name}: ${text}`, name: owner.name, label, ...isAsked };
  }
  const label = labelOf(fact);
  const names = label === null ? "remark" : fields.kindOf(label.text, entry);
  // What describes a row of a table is asked with its name already.
  const isSummary = label !== null && text.slice(label.valueStart) === tidied(entry.summary ?? "");
  const isAsked = { isLabelAsked: names === "thing", isValueAsked: names === "field" && !isSummary && isThing(entry) };
  return { kind, markdown, text, name: entry.name, label, ...isAsked };
}
