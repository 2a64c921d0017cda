import { allParts, nameParts, type ParsedNote, type Part } from "@notewright/parser";
import type { ScaffoldKind } from "./scaffold.ts";

/** What has a name already. */
export interface Namesake {
  /** Its heading, or how else it is named. */
  title: string;
  /** Path of its note from the vault root, and its line there. */
  path: string;
  line: number;
}

/** The entry or category of some notes that has a name as one of its own, in whatever letter case; null where none has. */
export function namesakeOf(
  name: string,
  kind: ScaffoldKind,
  notes: readonly ParsedNote[],
  vendors: readonly string[],
): Namesake | null {
  if (kind === "note") return null;
  const wanted = namesOf({ title: name, names: nameParts(name, vendors) });
  for (const { outline, path, source } of notes) {
    for (const part of allParts(outline.parts)) {
      if (part.kind !== kind || !isSame(wanted, namesOf(part))) continue;
      return { title: part.title, path, line: source.lines.point(part.label.start).line };
    }
  }
  return null;
}

interface Names {
  /** What it is called itself, and what its letters stand for; in small letters. */
  own: string[];
  /** What its parenthesis says of it: what its letters stand for, or what it is. */
  meant: string | null;
  all: string[];
}

function namesOf({ names, title }: Pick<Part, "names" | "title">): Names {
  const small = (texts: readonly (string | null)[]): string[] => texts.flatMap((text) => text?.toLowerCase() ?? []);
  const own = small([title, names.name, names.expansion]);
  const [meant = null] = small([names.expansion ?? names.qualifier]);
  return { own, meant, all: [...own, ...small([names.acronym, ...names.aliases])] };
}

/** Things that are said to be different are different, whatever letters they share: Mercury (planet), Mercury (element). */
function isSame(wanted: Names, known: Names): boolean {
  if (wanted.meant !== null && known.meant !== null && wanted.meant !== known.meant) return false;
  return wanted.own.some((name) => known.all.includes(name));
}
