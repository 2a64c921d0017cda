import { SourceText } from "@notewright/diagnostics";
import type { ExporterInput, RuleText } from "@notewright/exporter";
import type { Finding } from "@notewright/schema";
import { makeInput } from "./make-input.ts";
import { payloads } from "./payloads.ts";

/** A note in which findings are made up. */
export const text: string = "# Tools\n\n### Rake\n\nGathers dry leaves [from](lawn.md) lawns.\n\n- long *ash* handle\n";

/** A finding about the first place of a text in the note, or in another. */
export function finding(part: string, more: Partial<Finding> = {}, note: string = text): Finding {
  const at = note.indexOf(part);
  const { lines } = new SourceText(note);
  const range = { start: lines.point(at), end: lines.point(at + part.length) };
  return { rule: "a-rule", severity: "error", category: "spelling", message: `About ${part}`, ...range, ...more };
}

/** What the exporter gets for the note with findings. */
export function checked(...findings: Finding[]): ExporterInput {
  return checkedNote(text, findings);
}

/** What the exporter gets for any note with findings. */
export function checkedNote(note: string, findings: readonly Finding[]): ExporterInput {
  const source = new SourceText(note);
  return { ...makeInput({ "tools.md": note }, new Map()), checked: [{ path: "tools.md", source, findings }] };
}

/** What is known of a rule that says a text everywhere. */
export function ruleText(id: string, says: string = id): RuleText {
  const right = { markdown: `${says} is right`, reports: [] };
  const wrong = { markdown: `${says} \`wrong\`${"  "}`, reports: [`1:1 Found ${says}`], fixed: `${says} \`mended\`` };
  return { id, summary: `Disallow \`${says}\`.`, why: `Since ${says}.`, presets: ["all"], examples: [right, wrong] };
}

/** A finding for each payload, which says nothing else. */
export const hostileFindings: readonly Finding[] = payloads.map((payload) =>
  finding("dry", {
    rule: payload,
    message: payload,
    url: payload,
    actual: payload,
    expected: [payload, payload],
    evidence: [{ path: payload, start: 0, end: 1, text: payload }],
    ...(payload.length % 2 === 0 && {
      fix: { kind: "safe", because: payload, edits: [{ start: 1, end: 2, text: payload }] },
    }),
  }),
);
