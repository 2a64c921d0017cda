import { wordClasses } from "./word-classes.ts";

/** What one place beside a word must hold. */
export interface Place {
  /** Words in small letters, and `^`, `$`, `#`, `` ` `` for a beginning, an end, a number and code. */
  words: ReadonlySet<string>;
  /** Endings: "ed" of `*ed`. */
  endings: readonly string[];
  /** Whether anything but these is wanted. */
  not: boolean;
}

/** A word in places where another was meant. */
export interface Confusion {
  /** Words that stand there, one after the other. */
  wrong: readonly string[];
  right: readonly string[];
  before: readonly Place[];
  after: readonly Place[];
  /** Words of a note that is about what the wrong word means. */
  unless: readonly string[];
}

/** The patterns whose wrong words begin with a word. */
export type Confusions = (first: string) => readonly Confusion[];

/**
 * Finds lines of patterns by the first of their wrong words, and reads those that are asked for. In a line, one place has the wrong word and
 * the right ones after `>`, with a slash between them and `_` for a blank. The other places have words with `|` between them: `*ed` is an
 * ending, `DET` a class of words, `#` a number, `` ` `` code, `^` the beginning of a sentence and `$` its end or a mark, `!` anything but
 * what follows. After `~` stand subjects: words of notes in which the wrong word is right.
 */
export function confusionsIn(texts: readonly string[]): Confusions {
  const lines = new Map<string, string[]>();
  for (const text of texts) {
    for (const line of text.trim().split("\n")) {
      const first = line.slice(line.lastIndexOf(" ", line.indexOf(">")) + 1).split(/[_>]/, 1)[0] as string;
      const known = lines.get(first);
      if (known === undefined) lines.set(first, [line]);
      else known.push(line);
    }
  }
  const read = new Map<string, Confusion[]>();
  return (first) => {
    const known = read.get(first);
    if (known !== undefined) return known;
    const made = (lines.get(first) ?? []).map(readConfusion);
    if (made.length > 0) read.set(first, made);
    return made;
  };
}

function readConfusion(line: string): Confusion {
  const [pattern = "", subjects] = line.split(" ~");
  const places = pattern.split(" ");
  const at = places.findIndex((place) => place.includes(">"));
  const [wrong = "", right = ""] = (places[at] as string).split(">");
  return {
    wrong: wrong.split("_"),
    right: right.split("/").map((each) => each.replaceAll("_", " ")),
    before: places.slice(0, at).map(readPlace).reverse(),
    after: places.slice(at + 1).map(readPlace),
    unless: subjects?.split("|") ?? [],
  };
}

const places = new Map<string, Place>();

function readPlace(text: string): Place {
  let place = places.get(text);
  if (place === undefined) {
    const not = text.startsWith("!");
    const all = text
      .slice(not ? 1 : 0)
      .split("|")
      .flatMap((each) => wordClasses[each] ?? [each]);
    place = {
      not,
      words: new Set(all),
      endings: all.filter((each) => each.startsWith("*")).map((each) => each.slice(1)),
    };
    places.set(text, place);
  }
  return place;
}
