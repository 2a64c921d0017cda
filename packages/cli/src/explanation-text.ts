import { visibleText } from "@notewright/diagnostics";
import type { ExplainedExample, Explanation, RuleOption } from "@notewright/engine";

/** Wrong texts that are shown; beside them one that is right. */
const SHOWN = 2;

/** The core of a rule's page, for a terminal. */
export function explanationText(explanation: Explanation): string {
  const { category, examples, id, presets, severity, summary, why } = explanation;
  const shown = [
    ...examples.filter(({ options, reports }) => reports.length > 0 && options === undefined).slice(0, SHOWN),
    ...examples.filter(({ options, reports }) => reports.length === 0 && options === undefined).slice(-1),
  ];
  const parts = [
    `${id} (${[category, severity, ...presets.slice(0, 1)].join(", ")})\n${summary}\n`,
    ...(why === "" ? [] : [`Why: ${why}\n`]),
    ...shown.map(exampleText),
    `How to fix: ${fixText(explanation)}\n${becauseText(explanation)}`,
    ...optionsText(explanation.options),
    offText(explanation),
  ];
  return parts.join("\n");
}

function exampleText({ fixed, markdown, name, reports }: ExplainedExample): string {
  const said = reports.length === 0 ? "Nothing is reported.\n" : `Reported:\n${block(reports.join("\n"))}`;
  return `Example, ${name}:\n${block(markdown)}${said}${fixed === undefined ? "" : `Fixed:\n${block(fixed)}`}`;
}

/** Indented, line by line, with signs for characters that nobody would see. */
function block(text: string): string {
  return text
    .split("\n")
    .map((line) => `  ${visibleText(line).replace(/ +$/, (blanks) => "·".repeat(blanks.length))}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("");
}

function fixText({ examples, fix, presets }: Explanation): string {
  if (fix === "safe") return "`notewright fix` does it where the right text is certain.";
  if (fix === "unsafe") return "`notewright fix --unsafe` does it; read the result.";
  return examples.length === 0 && presets.length > 0 ? "see its readme." : "by hand.";
}

function becauseText({ because }: Explanation): string {
  return Object.entries(because ?? {})
    .map(([kind, clause]) => `A fix is ${kind} because ${clause}.\n`)
    .join("");
}

function optionsText(options: readonly RuleOption[]): string[] {
  if (options.length === 0) return [];
  const lines = options.map(
    ({ default: value, description, name, type }) => `  ${name} (${type}, default ${JSON.stringify(value)}): ${description}\n`,
  );
  return [`Options:\n${lines.join("")}`];
}

function offText({ id, presets }: Explanation): string {
  if (presets.length === 0) return "It is always on: no rule could look at such a note.\n";
  return `How to switch it off:
  in all notes          rules: { "${id}": "off" } in the config
  in some notes         overrides: [{ files: ["daily/"], rules: { "${id}": "off" } }]
  for the next block    <!-- notewright-ignore ${id}: the reason -->
  for one run           --rule ${id}=off
`;
}
