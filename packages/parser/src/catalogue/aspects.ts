import type { ComparisonAspect } from "@notewright/schema";
import type { ListItem, RootContent } from "mdast";
import { endOf, startOf } from "../offsets.ts";
import { comparisonSubjects } from "../outline/comparison-subjects.ts";
import { leadOf } from "../outline/entries/list-items.ts";
import { type Part, type Passage, sectionsBelow } from "../outline/part.ts";
import { inlineText, plainText } from "../plain-text.ts";
import { tableAspects } from "./aspect-tables.ts";
import type { Body } from "./body.ts";
import { rangeOf } from "./range.ts";
import type { RecordContext } from "./record-context.ts";

/**
 * What a comparison says of each subject. A section named after a subject is about it, so are list items that begin with its name
 * and cells of its column or row; in any other text a short line that names a subject ("S3:") begins what is about it; the rest
 * is about all.
 */
export function aspectsOf(comparison: Part, { bodies, note }: Pick<RecordContext, "bodies" | "note">): ComparisonAspect[] {
  const aspects: ComparisonAspect[] = [];
  const add = (subject: string | null, { end, start, text }: Passage): void => {
    if (text === "") return;
    aspects.push({ subject, text, markdown: note.source.text.slice(start, end), source: rangeOf(note, start, end) });
  };
  for (const part of [comparison, ...sectionsBelow(comparison)]) {
    const inner = comparisonSubjects(part.title, note.profile.comparisons);
    const subjects = inner.length > 1 ? inner : comparison.subjects;
    let subject = inner.length > 1 ? null : subjectNamed(part.title, comparison.subjects);
    let run: RootContent[] = [];
    const flush = (): void => {
      add(subject, passageOf(run));
      run = [];
    };
    for (const node of (bodies.get(part) as Body).nodes) {
      const lead = node.type === "paragraph" ? leadSubject(inlineText(node.children), subjects) : null;
      const own = ownAspects(node, subjects);
      if (lead !== null || own !== null) flush();
      if (lead !== null) subject = lead;
      else if (own === null) run.push(node);
      else for (const aspect of own) add(aspect.subject ?? subject, aspect.passage);
    }
    flush();
  }
  return aspects;
}

/** Aspects of a block that names its subjects itself, null for any other block. */
function ownAspects(node: RootContent, subjects: readonly string[]): { subject: string | null; passage: Passage }[] | null {
  if (node.type === "table") return tableAspects(node, (text) => subjectNamed(text, subjects));
  if (node.type !== "list") return null;
  const items = node.children.map((item) => ({ subject: itemSubject(item, subjects), passage: passageOf(item.children) }));
  return new Set(items.flatMap(({ subject }) => subject ?? [])).size > 1 ? items : null;
}

function itemSubject(item: ListItem, subjects: readonly string[]): string | null {
  const lead = leadOf(item, "bold") ?? leadOf(item, "dash");
  return lead === null ? null : subjectNamed(lead.title, subjects);
}

function passageOf(nodes: readonly RootContent[]): Passage {
  const [first] = nodes;
  const last = nodes.at(-1);
  if (first === undefined || last === undefined) return { text: "", start: 0, end: 0 };
  return { text: plainText(nodes), start: startOf(first), end: endOf(last) };
}

function leadSubject(text: string, subjects: readonly string[]): string | null {
  const match = /^(.{1,60}?)\s*:$/u.exec(text);
  return match === null ? null : (subjects.find((subject) => same(subject, match[1] as string)) ?? null);
}

/** The subject a section is named after: the same name, or one that begins with it ("Kinesis Data Stream"). */
function subjectNamed(title: string, subjects: readonly string[]): string | null {
  const exact = subjects.find((subject) => same(subject, title));
  if (exact !== undefined) return exact;
  const begun = subjects.filter((subject) => title.toLowerCase().startsWith(`${subject.toLowerCase()} `));
  return begun.length === 1 ? (begun[0] as string) : null;
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
