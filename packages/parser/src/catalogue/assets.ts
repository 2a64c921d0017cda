import type { AttachmentPlace } from "@notewright/profile";
import type { AssetRecord } from "@notewright/schema";
import type { Parents } from "mdast";
import type { Credit } from "../credits.ts";
import { type ImageLink, placesOf } from "../image-links.ts";
import type { ParsedNote } from "../note.ts";
import type { Part } from "../outline/part.ts";
import { slug } from "../slug.ts";
import { categoryOf } from "./ids.ts";
import { joined } from "./joined.ts";
import type { NoteQuestions } from "./note-questions.ts";
import { rangeOf } from "./range.ts";

/** Where an asset link leads. */
export interface AssetResolution {
  from: "vault" | "pack" | "none";
  /** What the host calls the file; handed on as it is. Null when there is none. */
  file: string | null;
  /** SHA-256 of the file in hex, null when there is none. */
  sha256: string | null;
}

/**
 * Looks for the file of an asset link: `note` is the path of its note, `category` the name of the category it
 * stands in, `places` those to look in, in their order.
 */
export type ResolveAsset = (
  note: string,
  url: string,
  category: string | null,
  places: readonly AttachmentPlace[],
) => AssetResolution;

/** The id of an image's record, and where its file is. */
export interface AssetAnswer extends AssetResolution {
  id: string;
}

/** An image and what its id and its file depend on, as far as its note tells. */
export interface ImagePlace {
  image: ImageLink;
  /** Index of the innermost part that it stands in, -1 before the first. */
  part: number;
  /** What it is called in that part. */
  name: string;
  role: AssetRecord["role"];
  /** Name of the category it stands in. */
  category: string | null;
  places: readonly AttachmentPlace[];
}

/** Where the images of a note stand, in its order. */
export function imagePlaces(note: ParsedNote, parts: readonly Part[]): ImagePlace[] {
  const icons = new Map(parts.flatMap((part) => (part.icon === null ? [] : [[part.icon, part] as const])));
  const alone = new Map<Parents, boolean>();
  return note.images.map((image): ImagePlace => {
    const { parent, url } = image;
    const index = indexAround(image, parts);
    const part = parts[index] ?? null;
    const category = part === null || part.kind === "category" ? part : categoryOf(part);
    const iconOf = icons.get(image);
    if (parent !== null && !alone.has(parent)) alone.set(parent, holdsNoText(parent));
    const own = parent !== null && alone.get(parent) ? "diagram" : "image";
    return {
      image,
      part: index,
      name: iconOf === undefined ? slug((url.split(/[?#]/)[0]?.split("/").at(-1) ?? "").replace(/\.\w+$/, "")) : "icon",
      role: iconOf === undefined ? own : iconOf.kind === "category" ? "category-icon" : "entry-icon",
      category: category?.title ?? null,
      places: placesOf(image, note.profile),
    };
  });
}

/** Index of the innermost part around an image: the last one, as each stands before those inside it. */
function indexAround(image: ImageLink, parts: readonly Part[]): number {
  return parts.findLastIndex(({ end, start }) => start <= image.start && image.end <= end);
}

/** The ids that the images of a note would have if no other had the same. `ids` are those of the note's parts. */
export function wantedIds({ images, note }: Pick<NoteQuestions, "images" | "note">, ids: readonly string[]): string[] {
  return images.map(({ name, part }) => joined(ids[part] ?? note.id, "/", name));
}

/**
 * The ids of a note's images and where their files are. `wanted` are the ids that they would have, `taken` tells how often each was wanted
 * by this note and those before it.
 */
export function assetAnswers(
  { images, note }: Pick<NoteQuestions, "images" | "note">,
  wanted: readonly string[],
  resolve: ResolveAsset,
  taken: Map<string, number>,
): AssetAnswer[] {
  return images.map(({ category, image: { url }, places }, index) => {
    const { file, from, sha256 } = resolve(note.path, url, category, places);
    return { id: unused(wanted[index] as string, taken), file, from, sha256 };
  });
}

/** The records of a note's images, in its order. */
export function assetRecords(
  { images, note }: Pick<NoteQuestions, "images" | "note">,
  answers: readonly AssetAnswer[],
  credits: readonly Credit[],
): AssetRecord[] {
  const creditOf = new Map(credits.map((credit) => [credit.image, credit]));
  return images.map(({ image: { alt, end, node, start, url }, role }, index): AssetRecord => {
    const { from, id, sha256 } = answers[index] as AssetAnswer;
    const credit = creditOf.get(node);
    return {
      id,
      path: url,
      alt,
      role,
      exists: from !== "none",
      resolvedFrom: from,
      credit: credit === undefined ? null : { name: credit.name, url: credit.url },
      sha256,
      source: rangeOf(note, start, end),
    };
  });
}

/** A paragraph of pictures, apart from lines that begin below them. */
function holdsNoText(parent: Parents): boolean {
  return parent.type === "paragraph" && parent.children.every((node) => node.type !== "text" || /^\s*$|\n/.test(node.value));
}

function unused(base: string, wanted: Map<string, number>): string {
  const count = (wanted.get(base) ?? 0) + 1;
  wanted.set(base, count);
  // A file may be called like a numbered one: then that name is wanted in its turn.
  return count === 1 ? base : unused(`${base}-${count}`, wanted);
}

declare module "mdast" {
  interface ImageData {
    /** Id of the image's record in the catalogue. */
    assetId?: string;
  }
}
