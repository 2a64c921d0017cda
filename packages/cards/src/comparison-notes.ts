import type { ComparisonRecord } from "@notewright/schema";
import { type FlashContext, recordPlace } from "./flash-context.ts";
import type { QuestionFlashNote } from "./flash-note.ts";
import { maskNames, revealsName, withShortForms } from "./mask-names.ts";
import { spanOf } from "./open-errors.ts";
import { isPrompt, mostWords, slugOf, wordCount } from "./prompt-text.ts";
import { sentencesOf } from "./sentences-of.ts";

/** What a comparison says of one subject in one of its sections. */
interface Aspect {
  subject: string;
  /** Heading it stands under: the comparison's own, or that of a section that compares too. */
  title: string;
  lines: string[];
  flagged: boolean;
}

/** One question for each aspect of a comparison, and one for which of the subjects it is true. */
export function comparisonNotes(context: FlashContext): QuestionFlashNote[] {
  if (!context.wants("comparison")) return [];
  return context.catalogue.comparisons.flatMap((comparison) =>
    aspectsOf(comparison, context).flatMap((aspect) => questionsOf(aspect, comparison, context)),
  );
}

function questionsOf(aspect: Aspect, comparison: ComparisonRecord, context: FlashContext): QuestionFlashNote[] {
  const { flagged, lines, subject, title } = aspect;
  const category = comparison.category === null ? null : (context.categories.get(comparison.category)?.name ?? null);
  const suffix = `#${title === comparison.name ? "" : `${slugOf(title)}/`}${slugOf(subject)}`;
  const place = recordPlace(comparison, suffix, category, context);
  const [first, ...others] = lines;
  if (first === undefined || (flagged && !context.keepsFlagged(place.key))) return [];

  const subjects = comparison.subjects
    .map(({ name }) => name)
    .filter((name) => title === comparison.name || title.includes(name));
  const base = { ...place, type: "question", card: "comparison", flagged } as const;
  const notes: QuestionFlashNote[] = [];
  if (isPrompt(first)) {
    notes.push({ ...base, question: `${title}: what sets ${subject} apart?`, choices: [], answer: [first], details: others });
  }
  const names = namesOfSubject(subject, comparison, context);
  const clue = cluesOf(lines, names).join(" ");
  if (clue !== "" && subjects.length > 1) {
    const which = { key: `${place.key}/which`, question: clue, choices: subjects, answer: [subject], details: lines };
    notes.push({ ...base, ...which });
  }
  return notes;
}

/** The first lines that a prompt has room for, without the subject's names. */
function cluesOf(lines: readonly string[], names: readonly string[]): string[] {
  const clues: string[] = [];
  let room = mostWords;
  for (const line of lines) {
    // What a colon introduces makes no sense without it, and it none without that.
    if (line.endsWith(":")) break;
    const masked = maskNames(line, names);
    const words = wordCount(masked);
    if (words > room || !isPrompt(masked) || revealsName(masked, names)) continue;
    room -= words;
    clues.push(/[.!?;…]$/u.test(masked) ? masked : `${masked.replace(/[,:]$/u, "")}.`);
  }
  return clues;
}

function namesOfSubject(
  subject: string,
  { subjects }: ComparisonRecord,
  { entries, namesOf }: FlashContext,
): readonly string[] {
  const id = subjects.find(({ name }) => name === subject)?.entry;
  const entry = id === null || id === undefined ? undefined : entries.get(id);
  return withShortForms([subject, ...(entry === undefined ? [] : namesOf(entry))]);
}

function aspectsOf(comparison: ComparisonRecord, context: FlashContext): Aspect[] {
  const errors = context.errorsOf(comparison);
  const aspects = new Map<string, Aspect>();
  for (const { source, subject, text } of comparison.aspects) {
    if (subject === null) continue;
    const span = spanOf(source);
    const section = comparison.sections.findLast(
      ({ source: { end, start } }) => start.offset <= span.start && span.end <= end.offset,
    );
    const isComparing = comparison.subjects.filter(({ name }) => section?.name.includes(name)).length > 1;
    const title = section !== undefined && isComparing ? section.name : comparison.name;
    const key = `${title}\n${subject}`;
    const aspect = aspects.get(key) ?? { subject, title, lines: [], flagged: errors.inHeading };
    aspect.lines.push(...linesOf(text));
    aspect.flagged ||= errors.in(span);
    aspects.set(key, aspect);
  }
  return [...aspects.values()];
}

function linesOf(text: string): string[] {
  return text.split("\n").flatMap(sentencesOf);
}
