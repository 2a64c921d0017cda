import type { EntryRecord, SourceRange } from "@notewright/schema";
import { acronymFits } from "./acronym-fits.ts";
import type { CardSource } from "./card-source.ts";
import { entryContent } from "./entry-content.ts";
import { hasError } from "./flagged.ts";
import type { EntryFlash } from "./flash-note.ts";
import { namesOf } from "./names.ts";
import { anyPromptOf } from "./prompt.ts";
import { isFullQuestion } from "./thing-name.ts";

type EntryCard = EntryFlash["cards"][number];

/** What is asked about an entry itself; null where it has no sound material for any card. */
export function entryNote(entry: EntryRecord, source: CardSource): EntryFlash | null {
  const { acronym, expansion, icon, id, name, qualifier, vendor } = entry;
  const base = source.base(entry, "", hasError(source.findings, id, askedRanges(entry)));
  const { answer, details } = entryContent(entry, source.content, source.wasShipped(base.key, "name-description"));
  const prompt = source.prompts.get(id) ?? null;
  const shownPrompt = source.wasShipped(base.key, "description-name") ? (prompt ?? anyPromptOf(entry, source.content)) : prompt;
  const shownIcon = icon !== null && source.existingAssets.has(icon) ? icon : null;

  const sound: Record<EntryCard, boolean> = {
    "name-description": (source.isThing(entry) || isFullQuestion(name)) && !source.isShared("name", `${name} ${qualifier}`),
    "description-name": prompt !== null && !source.isShared("prompt", prompt),
    "icon-name": icon !== null && source.unsharedIcons.has(icon),
    "acronym-expansion":
      acronym !== null && expansion !== null && acronymFits(acronym, expansion, vendor) && !source.isShared("acronym", acronym),
  };
  const possible: Record<EntryCard, boolean> = {
    "name-description": answer.length > 0,
    "description-name": shownPrompt !== null,
    "icon-name": shownIcon !== null,
    "acronym-expansion": acronym !== null && expansion !== null,
  };
  const cards = (Object.keys(sound) as EntryCard[]).filter(
    (card) => source.kinds.has(card) && possible[card] && (sound[card] || source.wasShipped(base.key, card)),
  );
  if (cards.length === 0) return null;
  return {
    ...base,
    isFlagged: base.isFlagged || cards.some((card) => !sound[card]),
    type: "entry",
    cards,
    name,
    names: namesOf(entry),
    acronym,
    expansion,
    qualifier,
    icon: shownIcon,
    prompt: shownPrompt,
    answer,
    details,
  };
}

/** Heading, icon and the entry's own text: all before its first section. */
function askedRanges({ sections, source }: EntryRecord): SourceRange[] {
  const first = sections.map((section) => section.source.start).sort((a, b) => a.offset - b.offset)[0];
  return [first === undefined || first.offset < source.start.offset ? source : { ...source, end: first }];
}
