import { proseIn, type SourceReport } from "@notewright/linter";
import type { ParsedNote, Prose } from "@notewright/parser";
import type { FindingCategory } from "@notewright/schema";
import type { Lint, LocalLinter } from "harper.js";

/** Harper's kinds that are not about grammar. */
const categories: Readonly<Record<string, FindingCategory>> = {
  Capitalization: "typography",
  Eggcorn: "spelling",
  Formatting: "typography",
  Malapropism: "spelling",
  Punctuation: "typography",
  Spelling: "spelling",
  Typo: "spelling",
};

/** A block of text, and where it begins in all that Harper reads. */
interface Placed {
  prose: Prose;
  at: number;
}

/** What Harper says of a note's prose, without code and names in it. */
export async function harperReports(note: ParsedNote, linter: LocalLinter): Promise<SourceReport[]> {
  const blocks: Placed[] = [];
  let text = "";
  for (const prose of proseIn(note)) {
    blocks.push({ prose, at: text.length });
    text += `${prose.text}\n\n`;
  }
  const reports: SourceReport[] = [];
  for (const [rule, lints] of Object.entries(await linter.organizedLints(text, { language: "plaintext" })))
    for (const lint of lints) {
      const report = reportOf(lint, rule, blocks, note.source.text);
      if (report !== null) reports.push(report);
    }
  return reports;
}

function reportOf(lint: Lint, rule: string, blocks: readonly Placed[], source: string): SourceReport | null {
  const span = lint.span();
  const block = blocks.findLast(({ at }) => at <= span.start);
  if (block === undefined) return null;
  const [from, to] = [span.start - block.at, span.end - block.at];
  const { prose } = block;
  const actual = prose.text.slice(from, to);
  // What reaches over a block's end, and what is code or a name, is no prose.
  if (actual === "" || actual !== lint.get_problem_text() || !isText(prose, from, to)) return null;
  const [start, end] = [prose.offsetAt(from), prose.endOffsetAt(to)];
  const expected = source.slice(start, end) === actual ? suggestions(lint, actual) : [];
  return {
    rule: kebab(rule),
    category: categories[lint.lint_kind()] ?? "grammar",
    severity: "info",
    start,
    end,
    message: lint.message().replace(/[.\s]+$/, ""),
    ...(expected.length > 0 && { expected, fix: { kind: "unsafe" } }),
  };
}

function isText(prose: Prose, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (prose.kindAt(index) !== "text" && prose.kindAt(index) !== "link") return false;
  return true;
}

/** Harper replaces a text, takes it away, or adds behind it. */
function suggestions(lint: Lint, actual: string): string[] {
  const texts = lint.suggestions().map((each) => {
    const text = each.get_replacement_text();
    const kind: number = each.kind();
    return kind === REMOVE ? "" : kind === INSERT_AFTER ? actual + text : text;
  });
  return texts.filter((text) => text !== actual);
}

const REMOVE = 1;
const INSERT_AFTER = 2;

function kebab(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-").toLowerCase();
}
