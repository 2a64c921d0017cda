import type { InferredConfig } from "@notewright/engine";

/** What a first config says: what is known of the notes, and why. */
export interface NewConfig extends InferredConfig {
  /** Files of words that are there, from the root. */
  vocabulary: readonly string[];
}

/** The text of a first config, with comments for who has never seen one. It imports nothing, so that it needs no package beside the notes. */
export function newConfig({ evidence, overrides, profile, vocabulary }: NewConfig): string {
  const [main, ...others] = evidence;
  const words = `vocabulary: ${literal(vocabulary.length > 0 ? vocabulary : ["vocabulary/words.txt"], "  ")},`;
  const parts = [
    `${comment("The folder of the notes, from here.")}  root: ".",\n`,
    `${comment(`How headings and lists map to entries: ${main}.`)}  profile: ${literal(profile, "  ")},\n`,
    ...(overrides === undefined
      ? []
      : [`${comment(`Some notes are different: ${others.join("; ")}.`)}  overrides: ${literal(overrides, "  ")},\n`]),
    `${comment("Files of words that are right here, one a line. `notewright words add WORD` adds to the first.")}  ${vocabulary.length > 0 ? "" : "// "}${words}\n`,
    `${comment("Levels of rules: off, info, warning or error. `notewright rules` lists them all.")}  rules: {},\n`,
  ];
  return `// Config of notewright. Every key may be left out; without \`profile\` it is inferred at each run.\nexport default {\n${parts.join("\n")}};\n`;
}

function comment(text: string): string {
  // A line break would end the comment, and a note's path may have one.
  return `  // ${text.replace(/[\n\r\u2028\u2029]+/g, " ")}\n`;
}

const WIDTH = 90;

/** A value as JavaScript: keys without quotes where they need none, short lists and objects on one line. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const [open, close] = isList ? ["[", "]"] : ["{", "}"];
  const items = Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(
      ([key, each]) =>
        (isList ? "" : `${/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key)}: `) + literal(each, `${indent}  `),
    );
  if (items.length === 0) return open + close;
  const blank = isList ? "" : " ";
  const short = `${open}${blank}${items.join(", ")}${blank}${close}`;
  if (short.length + indent.length <= WIDTH && !short.includes("\n")) return short;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}${close}`;
}
