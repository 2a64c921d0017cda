import { visibleText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import { evidencePlaces, type LineOf, lineLookup } from "../evidence-places.ts";
import { defineReporter, type Reporter } from "../reporter.ts";

const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** Annotations on the lines of a pull request. */
export const githubReporter: Reporter = defineReporter({
  meta: { id: "github", summary: "Workflow commands that GitHub Actions shows as annotations." },
  render(report, { pathPrefix, source }) {
    const lineOf = lineLookup(source);
    return report.notes
      .flatMap(({ path, findings }) => findings.map((finding) => `${annotation(path, finding, pathPrefix, lineOf)}\n`))
      .join("");
  },
});

/** Annotations have no places besides their own, so that the message names the others. */
function annotation(path: string, finding: Finding, pathPrefix: string, lineOf: LineOf): string {
  const { rule, severity, message, start, end } = finding;
  const places = evidencePlaces(finding, path, lineOf);
  const properties = {
    file: pathPrefix + path,
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
    title: rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(",")}::${escapeData(places === null ? message : `${message}\nSee ${places}`)}`;
}

/** As `escapeData` of GitHub's toolkit, after making other control characters visible. */
function escapeData(text: string): string {
  const lines = text.split(/(\r\n|\r|\n)/).map((part, index) => (index % 2 === 0 ? visibleText(part) : part));
  return lines.join("").replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** As `escapeProperty` of GitHub's toolkit. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
