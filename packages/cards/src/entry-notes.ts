import type { EntryRecord, SourceRange } from "@notewright/schema";
import { acronymFits } from "./acronym-fits.ts";
import type { CardSource } from "./card-source.ts";
import { entryContent } from "./entry-content.ts";
import { hasError } from "./flagged.ts";
import type { EntryFlash } from "./flash-note.ts";
import { promptOf } from "./prompt.ts";

/** What is asked about an entry itself; null where it has no sound material for any card. */
export function entryNote(entry: EntryRecord, source: CardSource): EntryFlash | null {
  const { acronym, expansion, icon, id, name, qualifier, vendor } = entry;
  const { answer, details } = entryContent(entry, source.content);
  const prompt = promptOf(entry);
  const cards: EntryFlash["cards"] = [];
  if (answer.length > 0 && !source.isShared("name", `${name} ${qualifier}`)) cards.push("name-description");
  if (prompt !== null && !source.isShared("prompt", prompt)) cards.push("description-name");
  if (icon !== null && source.unsharedIcons.has(icon)) cards.push("icon-name");
  if (acronym !== null && expansion !== null && acronymFits(acronym, expansion, vendor) && !source.isShared("acronym", acronym))
    cards.push("acronym-expansion");
  const wanted = cards.filter((card) => source.kinds.has(card));
  if (wanted.length === 0) return null;
  return {
    ...source.base(entry, "", hasError(source.findings, id, askedRanges(entry))),
    type: "entry",
    cards: wanted,
    name,
    acronym,
    expansion,
    qualifier,
    icon: icon !== null && source.existingAssets.has(icon) ? icon : null,
    prompt,
    answer,
    details,
  };
}

/** Heading, icon and the entry's own text: all before its first section. */
function askedRanges({ sections, source }: EntryRecord): SourceRange[] {
  const first = sections.map((section) => section.source.start).sort((a, b) => a.offset - b.offset)[0];
  return [first === undefined || first.offset < source.start.offset ? source : { ...source, end: first }];
}
