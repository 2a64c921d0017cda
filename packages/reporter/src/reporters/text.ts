import { styleText } from "node:util";
import { LineIndex, visibleText } from "@notewright/diagnostics";
import type { Finding, ReportNote } from "@notewright/schema";
import { evidencePlaces, type LineOf, lineLookup } from "../evidence-places.ts";
import { excerpt } from "../excerpt.ts";
import { hint } from "../hint.ts";
import { defineReporter, type Reporter } from "../reporter.ts";
import { summaryLine } from "../summary-line.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const SEVERITY_STYLES = { error: "red", warning: "yellow", info: "blue" } as const;
const GUTTER = 6;

/** For people: each finding with its source line, a caret line, the places that it rests on, and what would repair it. */
export const textReporter: Reporter = defineReporter({
  meta: { id: "text", summary: "For reading: findings by note, with source lines and carets." },
  render(report, context) {
    // Whether to colour is the caller's decision; styleText alone would look at this process's own stdout.
    const paint: Paint = (style, text) => (context.colour ? styleText(style, text, { validateStream: false }) : text);
    const notes = report.notes.filter((note) => note.findings.length > 0);
    const lineOf = lineLookup(context.source);
    const blocks = notes.map((note) => noteBlock(note, context.source(note.path), lineOf, paint));
    return [...blocks, summaryLine(report)].join("\n");
  },
});

function noteBlock({ path, findings }: ReportNote, source: string | null, lineOf: LineOf, paint: Paint): string {
  const lines = [paint("underline", visibleText(path))];
  const index = source === null ? null : new LineIndex(source);
  for (const finding of findings) {
    lines.push(headLine(finding, paint));
    if (source !== null && index !== null) lines.push(...sourceLines(finding, source, index, paint));
    const places = evidencePlaces(finding, path, lineOf);
    if (places !== null) lines.push(`${" ".repeat(GUTTER + 3)}see: ${places}`);
    const repair = hint(finding);
    if (repair !== null) lines.push(`${" ".repeat(GUTTER + 3)}${paint("green", repair)}`);
  }
  return `${lines.join("\n")}\n`;
}

function headLine({ start, severity, message, rule }: Finding, paint: Paint): string {
  const place = `${start.line}:${start.column}`;
  return `  ${place} ${paint(SEVERITY_STYLES[severity], severity)} ${visibleText(message)}  ${paint("dim", visibleText(rule))}`;
}

/** The line where the finding starts; of a range over several lines the part on the first. */
function sourceLines({ start, end, severity }: Finding, source: string, index: LineIndex, paint: Paint): string[] {
  const line = index.range(start.line);
  const { shown, carets } = excerpt(
    source.slice(line.start, line.end),
    Math.min(start.offset, line.end) - line.start,
    Math.min(end.offset, line.end) - line.start,
  );
  const number = String(start.line).padStart(GUTTER);
  return [
    `${paint("dim", `${number} |`)} ${shown}`.trimEnd(),
    `${paint("dim", `${" ".repeat(number.length)} |`)} ${paint(SEVERITY_STYLES[severity], carets)}`,
  ];
}
