import type { Document, YAMLError } from "yaml";
import { yaml } from "./yaml.ts";

/** What is wrong in YAML, as a clause that says what was found and what is expected, at UTF-16 offsets of the YAML. */
export interface YamlMistake {
  message: string;
  start: number;
  end: number;
}

/** The mistakes of a document in our words. After the first one the parser mostly stumbles over its consequences: those are left out, but not keys that stand twice. */
export function yamlMistakes(document: Document, text: string): YamlMistake[] {
  const [first] = document.errors;
  return document.errors
    .filter((error) => error === first || error.code === "DUPLICATE_KEY")
    .map((error) => describe(error, document, text));
}

/** The first alias of something that is not there, null where each has its anchor. */
export function unknownAlias(document: Document): YamlMistake | null {
  const anchors = new Set<string>();
  let mistake: YamlMistake | null = null;
  yaml().visit(document, {
    Node(_, node) {
      const { isAlias, visit } = yaml();
      if ("anchor" in node && typeof node.anchor === "string") anchors.add(node.anchor);
      if (!isAlias(node) || anchors.has(node.source)) return undefined;
      const [start, end] = node.range ?? [0, 1];
      const isName = /^[\p{L}\p{N}_-]+$/u.test(node.source);
      const message = !isName
        ? "found a text that begins with `*`, expected quotes around it"
        : `found \`*${node.source}\`, which refers to nothing, expected \`&${node.source}\` before it, or quotes around a text`;
      mistake = { message, start, end };
      return visit.BREAK;
    },
  });
  return mistake;
}

function describe({ code, message, pos }: YAMLError, document: Document, text: string): YamlMistake {
  const [start] = pos;
  const rest = /^[^\n\r]*/.exec(text.slice(start))?.[0] ?? "";
  const to = (words: string, length: number, at = start): YamlMistake => ({
    message: words,
    start: at,
    end: at + Math.max(1, length),
  });
  const line = (words: string): YamlMistake => to(words, rest.trimEnd().length);
  switch (code) {
    case "TAB_AS_INDENT":
      return to("found a tab at the beginning of a line, expected blanks", /^\t+/.exec(rest)?.[0].length ?? 1);
    case "DUPLICATE_KEY": {
      const key = (/^(?:"[^"]*"|'[^']*'|[^:]*)/.exec(rest)?.[0] ?? "").trimEnd();
      return to(`found the key \`${key}\` again, expected it once`, key.length);
    }
    case "BAD_SCALAR_START":
      return line(`found a text that begins with \`${rest[0]}\`, expected quotes around it`);
    case "BAD_DQ_ESCAPE":
      return to(`found \`${rest.slice(0, 2)}\` in double quotes, expected single quotes, or \`\\\\\` for a backslash`, 2);
    case "BAD_ALIAS":
      return line(`found \`${rest[0]}\` without a name behind it, expected quotes around the text`);
    case "BLOCK_AS_IMPLICIT_KEY":
      if (/:(?:\s|$)/.test(rest)) return line(`found a colon in the text \`${rest.trimEnd()}\`, expected quotes around it`);
      return deeper(start, text);
    case "MULTILINE_IMPLICIT_KEY":
      return to(...keyless(rest));
    case "BAD_INDENT":
    case "MISSING_CHAR":
      break;
    case "UNEXPECTED_TOKEN":
      return unexpected(message, start, rest, text);
    default:
      return line(fallback(message));
  }
  const open = opened(document, start);
  if (/closing|must be sufficiently indented and end with/.test(message) && open !== null)
    return to(
      `found \`${text[open]}\` that nothing closes, expected \`${CLOSES[text[open] as string]}\` after its text`,
      1,
      open,
    );
  if (code === "BAD_INDENT") return line(indentation);
  if (/^Implicit map keys/.test(message)) return to(...keyless(rest));
  if (/^Comments must be separated/.test(message)) return line("found `#` right after a value, expected a blank before it");
  return line(fallback(message));
}

const indentation = "found an indentation that no key around it has, expected as many blanks as before the other keys";

const CLOSES: Readonly<Record<string, string>> = { "[": "]", "{": "}", '"': '"', "'": "'" };

/** A line of its own below a key that has its value already. */
function deeper(start: number, text: string): YamlMistake {
  const [whole, blanks, key] = /[\n\r]+([ ]*)([^\n\r]*)/.exec(text.slice(start)) ?? ["", "", ""];
  const at = start + text.slice(start).indexOf(whole) + whole.length - (key as string).length;
  const message = `found \`${(key as string).trimEnd()}\` deeper than a key that has its value already, expected ${
    (blanks as string) === "" ? "a key" : "fewer blanks before it"
  }`;
  return { message, start: at, end: at + Math.max(1, (key as string).trimEnd().length) };
}

/** What to say of a line that should begin with a key, and how long the wrong part of it is. */
function keyless(line: string): [string, number] {
  const text = line.trimEnd();
  if (text.startsWith("-")) return ["found an item of a list between keys, expected it below a key", text.length];
  const [, key, value] = /^([^\s:]+):(\S.*)$/.exec(text) ?? [];
  if (key !== undefined) return [`found no blank after the colon of \`${text}\`, expected \`${key}: ${value}\``, text.length];
  return [`found \`${text}\` without a colon, expected \`key: value\``, text.length];
}

function unexpected(message: string, start: number, rest: string, text: string): YamlMistake {
  const [word] = /^\S*/.exec(rest) as RegExpExecArray;
  const to = (words: string, length: number): YamlMistake => ({ message: words, start, end: start + Math.max(1, length) });
  if (/block-seq-ind on same line/.test(message))
    return to("found an item of a list on the line of its key, expected it on a line of its own", rest.trimEnd().length);
  if (/^[\]}]/.test(rest)) return to(`found \`${rest[0]}\` that closes nothing, expected none`, 1);
  if (rest.startsWith(",")) return to("found a comma with nothing before it, expected one between two values", 1);
  if (/at node end/.test(message)) {
    const isNewLine = /(?:^|[\n\r])[ ]*$/.test(text.slice(0, start));
    return isNewLine
      ? to(indentation, rest.trimEnd().length)
      : to(`found \`${word}\` after a value has ended, expected quotes around the whole text`, rest.trimEnd().length);
  }
  return to(fallback(message), word.length);
}

/** Where the quote or bracket stands that is still open at an offset. */
function opened(document: Document, offset: number): number | null {
  const { isCollection, isScalar, visit } = yaml();
  let open: number | null = null;
  visit(document, {
    Node(_, node) {
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? "");
      const flow = isCollection(node) && node.flow === true;
      const [start, end] = node.range ?? [0, 0];
      if ((quoted || flow) && start < offset && end >= offset) open = start;
    },
  });
  return open;
}

/** For what is rare: the parser's words, without the place, which is known. */
function fallback(message: string): string {
  const words = (message.split("\n")[0] as string).replace(/ at line \d+, column \d+:?/, "").trim();
  return `found what YAML does not take here (${words}), expected \`key: value\`, with quotes around a text that has other signs`;
}
