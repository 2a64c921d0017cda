import type { ComparisonAspect } from "@notewright/schema";
import type { RootContent } from "mdast";
import type { ParsedNote } from "../note.ts";
import { endOf, startOf } from "../offsets.ts";
import { comparisonSubjects } from "../outline/comparison-subjects.ts";
import { type Part, sectionsBelow } from "../outline/part.ts";
import { inlineText, plainText } from "../plain-text.ts";
import { bodyOf } from "./body.ts";
import { rangeOf } from "./range.ts";

/**
 * What a comparison says of each subject. A section named after a subject is about it; in any other text a short line that
 * names a subject ("S3:") begins what is about it; the rest is about all.
 */
export function aspectsOf(comparison: Part, note: ParsedNote): ComparisonAspect[] {
  const aspects: ComparisonAspect[] = [];
  const add = (subject: string | null, nodes: readonly RootContent[]): void => {
    const text = plainText(nodes);
    const first = nodes[0];
    const last = nodes.at(-1);
    if (text === "" || first === undefined || last === undefined) return;
    const source = rangeOf(note, startOf(first), endOf(last));
    aspects.push({ subject, text, markdown: note.source.text.slice(source.start.offset, source.end.offset), source });
  };
  for (const part of [comparison, ...sectionsBelow(comparison)]) {
    const { nodes } = bodyOf(part, note);
    const inner = comparisonSubjects(part.title, note.profile.comparisons);
    const about = inner.length > 1 ? null : subjectNamed(part.title, comparison.subjects);
    const subjects = inner.length > 1 ? inner : comparison.subjects;
    let subject = about;
    let run: RootContent[] = [];
    for (const node of nodes) {
      const lead = node.type === "paragraph" ? leadSubject(inlineText(node.children), subjects) : null;
      if (lead === null) {
        run.push(node);
        continue;
      }
      add(subject, run);
      subject = lead;
      run = [];
    }
    add(subject, run);
  }
  return aspects;
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
