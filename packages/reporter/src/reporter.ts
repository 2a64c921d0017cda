import type { Report } from "@notewright/schema";

/** What a reporter may ask for besides the report. */
export interface ReporterContext {
  /** The text of a note of the report, without byte order mark; null when there is none, as for an unreadable one. */
  source(path: string): string | null;
  /** Whether the output goes to a terminal that shows colour. */
  colour: boolean;
  /** Path of the vault root from the repository's, ending in `/`; empty when they are one. Annotations name files by it. */
  pathPrefix: string;
}

/** One report format. It sees findings, never rules. */
export interface Reporter {
  meta: {
    /** What `--format` calls it. */
    id: string;
    /** What it is for, in a sentence. */
    summary: string;
  };
  /** The whole output, each line ended. Text of notes comes out with control characters and CI commands made harmless. */
  render(report: Report, context: ReporterContext): string;
}

/** Types a reporter. */
export function defineReporter(reporter: Reporter): Reporter {
  return reporter;
}
