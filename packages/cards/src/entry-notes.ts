import type { EntryRecord } from "@notewright/schema";
import { entryContent } from "./entry-content.ts";
import { entryPlace, type FlashContext } from "./flash-context.ts";
import type { CardKind, EntryFlashNote } from "./flash-note.ts";
import { initialsAgree } from "./initials-agree.ts";
import { maskNames, revealsName } from "./mask-names.ts";
import { type Span, spanOf } from "./open-errors.ts";
import { isPrompt, isThing, mostWords, wordCount } from "./prompt-text.ts";
import { sentencesOf } from "./sentences-of.ts";
import { unsharedIcons } from "./unshared-icons.ts";

/** What is asked about entries by their names, in the order of the catalogue. Groups and questions are none. */
export function entryNotes(context: FlashContext): EntryFlashNote[] {
  const entries = context.catalogue.entries.filter(({ kind }) => kind !== "group" && kind !== "question");
  const assets = new Map(context.catalogue.assets.map((asset) => [asset.id, asset]));
  const unshared = unsharedIcons(context.catalogue);
  const names = counted(entries.map(({ name }) => name));
  const acronyms = counted(entries.flatMap(({ acronym }) => acronym ?? []));
  const clues = counted(entries.flatMap((entry) => clueOf(entry, context)?.text ?? []));
  return entries.flatMap((entry) => entryNote(entry) ?? []);

  function entryNote(entry: EntryRecord): EntryFlashNote | null {
    const place = entryPlace(entry, "", context);
    const keeps = context.keepsFlagged(place.key);
    const errors = context.errorsOf(entry);
    if (errors.inHeading && !keeps) return null;

    const { answer, details, flagged } = entryContent(entry, context.content, errors, keeps);
    const clue = clueOf(entry, context);
    const uses = useCasesOf(entry, context, keeps);
    const icon = entry.icon === null ? undefined : assets.get(entry.icon);
    const qualifier = entry.qualifier ?? (isShared(names, entry.name) ? (place.path.at(-1) ?? null) : null);
    const isNamed = isThing(entry.name);
    const sound: Partial<Record<CardKind, boolean>> = {
      "name-description":
        answer.length > 0 && (isNamed || entry.name.endsWith("?")) && (!flagged || keeps) && isOnlyOne(entry, qualifier),
      "description-name": isNamed && clue !== null && (!clue.flagged || keeps) && !isShared(clues, clue.text),
      "icon-name": isNamed && icon !== undefined && unshared.has(icon.id) && (keeps || !errors.in(spanOf(icon.source))),
      acronym: hasSoundAcronym(entry) && !isShared(acronyms, entry.acronym ?? ""),
      "use-case": isNamed && uses.texts.length > 0,
    };
    const cards = Object.entries(sound).flatMap(([card, is]) =>
      is && context.wants(card as CardKind) ? [card as CardKind] : [],
    );
    if (cards.length === 0) return null;
    return {
      ...place,
      type: "entry",
      name: entry.name,
      acronym: entry.acronym,
      expansion: entry.expansion,
      qualifier,
      icon: icon?.exists === true ? icon.id : null,
      answer,
      details,
      clue: clue?.text ?? null,
      useCases: uses.texts,
      cards,
      flagged:
        errors.inHeading ||
        (flagged && cards.includes("name-description")) ||
        (clue?.flagged === true && cards.includes("description-name")) ||
        (uses.flagged && cards.includes("use-case")),
    };
  }

  /** Whether name and qualifier together name no other entry. */
  function isOnlyOne(entry: EntryRecord, qualifier: string | null): boolean {
    if (!isShared(names, entry.name)) return true;
    const others = entries.filter((other) => other !== entry && other.name === entry.name);
    return (
      qualifier !== null && others.every((other) => other.qualifier !== entry.qualifier || other.category !== entry.category)
    );
  }
}

/** What the entry says first without its names; null where no prompt is left of it. */
function clueOf(entry: EntryRecord, context: FlashContext): { text: string; flagged: boolean } | null {
  const definition = entry.facts.find(({ kind }) => kind === "definition");
  if (definition === undefined) return null;
  const names = context.namesOf(entry);
  const flagged = context.errorsOf(entry).in(spanOf(definition.source));
  // A first sentence that only spells the name out tells nothing; the second may.
  const [, second] = sentencesOf(entry.text);
  for (const [index, text] of [definition.text, second ?? ""].entries()) {
    if (text === "") continue;
    const masked = maskNames(text, names);
    if (!isPrompt(masked) || revealsName(masked, names)) continue;
    if (index === 0) return { text: masked.replace(/\s*:$/u, " …"), flagged };
    if (!/^[^.]*____/u.test(masked) && !/^it(?:['’]s)?\b/i.test(masked)) return null;
    return { text: masked.replace(/\s*:$/u, " …"), flagged: flagged || context.errorsOf(entry).in(ownSpan(entry)) };
  }
  return null;
}

/** The entry without its sections. */
function ownSpan({ sections, source }: EntryRecord): Span {
  const { end, start } = spanOf(source);
  return { start, end: Math.min(end, ...sections.map((section) => section.source.start.offset)) };
}

/** The first uses that a prompt has room for, without the names. */
function useCasesOf(entry: EntryRecord, context: FlashContext, keeps: boolean): { texts: string[]; flagged: boolean } {
  const names = context.namesOf(entry);
  const errors = context.errorsOf(entry);
  const texts: string[] = [];
  let flagged = false;
  let room = mostWords;
  for (const { kind, source, text } of entry.facts) {
    if (kind !== "use-case") continue;
    const hasError = errors.in(spanOf(source));
    const masked = maskNames(text, names);
    const words = wordCount(masked);
    if ((hasError && !keeps) || words > room || !isPrompt(masked) || revealsName(masked, names)) continue;
    texts.push(masked);
    flagged ||= hasError;
    room -= words;
  }
  return { texts, flagged };
}

function hasSoundAcronym({ acronym, expansion }: EntryRecord): boolean {
  if (acronym === null || expansion === null || !initialsAgree(acronym, expansion)) return false;
  return !revealsName(expansion, [acronym]);
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text.toLowerCase(), (counts.get(text.toLowerCase()) ?? 0) + 1);
  return counts;
}

function isShared(counts: ReadonlyMap<string, number>, text: string): boolean {
  return (counts.get(text.toLowerCase()) ?? 0) > 1;
}
