import type { Report } from "@notewright/schema";

/** The last line of a text report: counts per severity, notes, and what `notewright fix` can repair. */
export function summaryLine({ summary, notes }: Report): string {
  if (summary.findings === 0) return `Nothing found in ${count(summary.notes, "note")}.\n`;
  const severities = [
    [summary.errors, "error"],
    [summary.warnings, "warning"],
    [summary.infos, "info"],
  ] as const;
  const parts = severities.filter(([number]) => number > 0).map(([number, word]) => count(number, word));
  const unsafe = notes.flatMap((note) => note.findings).filter((finding) => finding.fix?.kind === "unsafe").length;
  const fixes = [
    summary.fixable > 0 ? `; ${summary.fixable} can be fixed by \`notewright fix\`` : "",
    unsafe > 0 ? `; ${unsafe} perhaps by \`notewright fix --unsafe\`` : "",
  ];
  return `${parts.join(", ")} in ${count(summary.notes, "note")}${fixes.join("")}.\n`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}
