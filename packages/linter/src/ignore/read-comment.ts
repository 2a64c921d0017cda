import { closest } from "@notewright/diagnostics";

/** What a comment may do. */
export type IgnoreKind = "ignore" | "ignore-start" | "ignore-end" | "ignore-file";

/** A rule that a comment names; UTF-16 offsets of the note. */
export interface NamedRule {
  id: string;
  start: number;
  end: number;
}

/** Something in a comment that cannot be understood. */
export interface CommentFault {
  start: number;
  end: number;
  message: string;
  /** What was likely meant. */
  expected?: string;
}

/** What a comment says: what is to be ignored, or why nobody can tell. */
export type ReadComment = { kind: IgnoreKind; rules: NamedRule[] } | { fault: CommentFault };

const kinds: readonly IgnoreKind[] = ["ignore", "ignore-start", "ignore-end", "ignore-file"];

/** What a comment for notewright begins with. */
export const PREFIX = "notewright-";

/**
 * Reads the inside of a comment that begins at `start` of the note: `notewright-ignore no-nbsp, spelling: the reason`. Null for a
 * comment that is not meant for notewright.
 */
export function readComment(text: string, start: number, isRule: (id: string) => boolean): ReadComment | null {
  const [, blanks, word] = /^(\s*)(notewright-[\w-]*)/.exec(text) ?? [];
  if (word === undefined || blanks === undefined) return null;
  const at = start + blanks.length;
  const kind = kinds.find((each) => word === `${PREFIX}${each}`);
  const rest = text.slice(blanks.length + word.length);
  if (kind === undefined || !/^(?:[\s:]|$)/.test(rest)) return { fault: unknownWord(word, at) };
  const colon = /:(?=\s|$)/.exec(rest)?.index ?? rest.length;
  return readRules(rest.slice(0, colon), at + word.length, kind, isRule);
}

function readRules(list: string, start: number, kind: IgnoreKind, isRule: (id: string) => boolean): ReadComment {
  const rules: NamedRule[] = [];
  if (list.trim() === "") return { kind, rules };
  let from = 0;
  for (const piece of list.split(",")) {
    const word = piece.trim();
    const at = start + from + (piece.length - piece.trimStart().length);
    from += piece.length + 1;
    if (word === "" || /\s/.test(word)) return { fault: noRule(word, at) };
    // A reason may stand right behind the colon.
    const [head = ""] = word.split(":");
    const id = isRule(head) ? head : word;
    rules.push({ id, start: at, end: at + id.length });
  }
  return { kind, rules };
}

function unknownWord(word: string, start: number): CommentFault {
  const near = closest(
    word,
    kinds.map((kind) => `${PREFIX}${kind}`),
  );
  return {
    start,
    end: start + word.length,
    message: `Unknown comment "${word}", expected ${near === null ? `one of ${kinds.map((kind) => `"${PREFIX}${kind}"`).join(", ")}` : `"${near}"`}`,
    ...(near !== null && { expected: near }),
  };
}

function noRule(word: string, start: number): CommentFault {
  const found = word === "" ? "No rule beside a comma" : `"${word}" is no rule`;
  return {
    start,
    end: start + word.length,
    message: `${found}, expected rules with commas between them, a colon and the reason`,
  };
}
