import type { ParsedNote } from "../note.ts";
import { allParts, type Part } from "../outline/part.ts";
import { type AssetAnswer, type ImagePlace, imagePlaces } from "./assets.ts";
import { type LinkPlace, linkPlaces } from "./links.ts";

/** What a note leaves open until the whole vault is known: the ids of its parts, where its links lead, and the files of its images. */
export interface NoteQuestions {
  note: ParsedNote;
  parts: readonly Part[];
  links: readonly LinkPlace[];
  images: readonly ImagePlace[];
}

/** What the rest of the vault says to it. Records of a note are made of the note and of this alone. */
export interface NoteAnswers {
  /** In the order of the parts. */
  ids: readonly string[];
  /** Ids of the records that links lead to, in their order; null where they lead to none. */
  targets: readonly (string | null)[];
  /** In the order of the images. */
  assets: readonly AssetAnswer[];
}

/** What a note leaves open; found in its tree and outline alone. */
export function questionsOf(note: ParsedNote): NoteQuestions {
  const parts = allParts(note.outline.parts);
  return { note, parts, links: linkPlaces(note.tree), images: imagePlaces(note, parts) };
}

/** All that answers say, to compare them. */
export function saidIn({ assets, ids, targets }: NoteAnswers): unknown[] {
  const all: unknown[] = [...ids, ...targets];
  for (const { file, from, id, sha256 } of assets) all.push(id, from, file, sha256);
  return all;
}
