import { endOf, startOf } from "@notewright/parser";
import { countRange, countText, textFinder } from "@notewright/profile";
import type { SectionRule } from "@notewright/schema";
import type { Code, Nodes } from "mdast";
import { askedText } from "../asked-text.ts";
import type { Report, RuleContext } from "../rule.ts";
import { inRange, type NoteView, viewOf } from "../walk.ts";
import type { HeadedSection, TextRange } from "./headed-section.ts";
import type { ScopedSections } from "./scoped-sections.ts";
import { bodyOf, textsOf, wordCount } from "./section-text.ts";

/** What the text of sections lacks, or has too much of. Sections below count with the one they stand in. */
export function* contentReports({ byRule, owner }: ScopedSections, context: RuleContext): Generator<Report> {
  for (const [rule, found] of byRule) {
    if (rule.allow === false) continue;
    for (const section of found) {
      const name = `Section "${section.names[0]}" of ${owner}`;
      yield* countReports(rule, section, name, context);
      yield* languageReports(rule, section, name, context);
      yield* textReports(rule, section, name, context);
    }
  }
}

const COUNTED = [
  ["code", "code block", ({ code }: NoteView): readonly Nodes[] => code],
  ["images", "image", ({ images }: NoteView): readonly Nodes[] => images.map(({ node }) => node)],
  ["lists", "list", ({ lists }: NoteView): readonly Nodes[] => lists],
  ["tables", "table", ({ tables }: NoteView): readonly Nodes[] => tables],
] as const;

function* countReports(rule: SectionRule, section: HeadedSection, name: string, context: RuleContext): Generator<Report> {
  const view = viewOf(context.note);
  const report = (key: "words" | (typeof COUNTED)[number][0], what: string, count: number): Report[] => {
    const wanted = countRange(rule[key] as string);
    if (count >= wanted.min && count <= wanted.max) return [];
    const found = count === 0 ? `no ${what}` : `${count} ${what}${count === 1 ? "" : "s"}`;
    return [
      { ...section.part.label, message: `${name} has ${found}, expected ${countText(wanted)}${askedText(context, rule, key)}` },
    ];
  };
  if (rule.words !== undefined) yield* report("words", "word", wordCount(section, context));
  for (const [key, what, nodes] of COUNTED) {
    if (rule[key] !== undefined)
      yield* report(key, what, Array.from(inRange(nodes(view), bodyOf(section), (node) => node)).length);
  }
}

function* languageReports(rule: SectionRule, section: HeadedSection, name: string, context: RuleContext): Generator<Report> {
  const wanted = rule.codeLanguage;
  if (wanted === undefined) return;
  for (const code of inRange(viewOf(context.note).code, bodyOf(section), (node) => node)) {
    if (code.lang?.toLowerCase() === wanted.toLowerCase()) continue;
    const found = code.lang ? `is in "${code.lang}"` : "names no language";
    const asked = askedText(context, rule, "codeLanguage");
    yield {
      ...languageOf(code, context.note.source.text),
      message: `A code block in ${name.replace("Section", "section")} ${found}, expected "${wanted}"${asked}`,
      ...(code.lang && { expected: [wanted] }),
    };
  }
}

/** Where a code block names its language; without one its first line. */
function languageOf(code: Code, text: string): TextRange {
  const start = startOf(code);
  const line = text.slice(start, endOf(code)).split(/[\r\n]/, 1)[0] as string;
  const at = code.lang ? line.indexOf(code.lang) : -1;
  return at < 0 ? { start, end: start + line.length } : { start: start + at, end: start + at + (code.lang as string).length };
}

function* textReports(rule: SectionRule, section: HeadedSection, name: string, context: RuleContext): Generator<Report> {
  if (rule.text === undefined && rule.forbid === undefined) return;
  const texts = textsOf(section, context);
  for (const [index, pattern] of (rule.text ?? []).entries()) {
    const find = textFinder(pattern);
    if (texts.some(({ text }) => find(text) !== null)) continue;
    const asked = askedText(context, rule.text as string[], index);
    yield { ...section.part.label, message: `${name} does not say "${pattern}", expected it there${asked}` };
  }
  for (const [index, pattern] of (rule.forbid ?? []).entries()) {
    const find = textFinder(pattern);
    const asked = askedText(context, rule.forbid as string[], index);
    for (const { range, text } of texts) {
      for (let found = find(text); found !== null; found = find(text, found.end)) {
        const said = text.slice(found.index, found.end);
        const message = `${name} says "${said}", expected ${said === pattern ? "not to" : `nothing like "${pattern}"`}${asked}`;
        yield { ...range(found.index, found.end), message };
      }
    }
  }
}
