import type { Finding, ReportNote, ReportSummary, Severity } from "@notewright/schema";

/** Counts over all notes of a report. */
export function summarise(notes: readonly ReportNote[]): ReportSummary {
  const findings = notes.flatMap((note) => note.findings);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    notes: notes.length,
    findings: findings.length,
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
    fixable: findings.filter((finding: Finding) => finding.fix?.kind === "safe").length,
  };
}
