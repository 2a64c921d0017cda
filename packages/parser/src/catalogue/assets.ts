import type { AttachmentPlace } from "@notewright/profile";
import type { AssetRecord } from "@notewright/schema";
import type { Parents } from "mdast";
import type { Credit } from "../credits.ts";
import { type ImageLink, placesOf } from "../image-links.ts";
import type { ParsedNote } from "../note.ts";
import { allParts, type Part } from "../outline/part.ts";
import { slug } from "../slug.ts";
import { categoryOf, type PartIds } from "./ids.ts";
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

/** Records of images, and the files of those that have one, by id. */
export interface Assets {
  records: AssetRecord[];
  files: Map<string, string>;
  /** How often each id was wanted. */
  wanted: Map<string, number>;
}

/**
 * The records of all images of a note, in its order, and their ids; nodes that show one image learn its id. `all` holds those of
 * earlier notes and takes these in.
 */
export function assetRecords(
  note: ParsedNote,
  ids: PartIds,
  credits: readonly Credit[],
  resolve: ResolveAsset,
  all: Assets,
): { records: AssetRecord[]; assetIds: Map<ImageLink, string> } {
  const parts = allParts(note.outline.parts);
  const icons = new Map(parts.flatMap((part) => (part.icon === null ? [] : [[part.icon, part] as const])));
  const creditOf = new Map(credits.map((credit) => [credit.image, credit]));
  const alone = new Map<Parents, boolean>();
  const assetIds = new Map<ImageLink, string>();

  const records = note.images.map((image): AssetRecord => {
    const { alt, end, node, parent, start, url } = image;
    const part = partAround(image, parts);
    const iconOf = icons.get(image);
    const category = part === null ? null : part.kind === "category" ? part : categoryOf(part);
    const base = (url.split(/[?#]/)[0]?.split("/").at(-1) ?? "").replace(/\.\w+$/, "");
    const id = unused(`${part === null ? note.id : ids.get(part)}/${iconOf ? "icon" : slug(base)}`, all.wanted);
    const { file, from, sha256 } = resolve(note.path, url, category?.title ?? null, placesOf(image, note.profile));
    const credit = creditOf.get(node);
    if (parent !== null && !alone.has(parent)) alone.set(parent, holdsNoText(parent));
    assetIds.set(image, id);
    if (node.type !== "html") node.data = { ...node.data, assetId: id } as typeof node.data;
    if (file !== null) all.files.set(id, file);
    const own = parent !== null && alone.get(parent) ? "diagram" : "image";
    return {
      id,
      path: url,
      alt,
      role: iconOf === undefined ? own : iconOf.kind === "category" ? "category-icon" : "entry-icon",
      exists: from !== "none",
      resolvedFrom: from,
      credit: credit === undefined ? null : { name: credit.name, url: credit.url },
      sha256,
      source: rangeOf(note, start, end),
    };
  });
  all.records.push(...records);
  return { records, assetIds };
}

const around = new WeakMap<ImageLink, Part | null>();

/** The innermost part that an image stands in; null before the first. Found once. */
function partAround(image: ImageLink, parts: readonly Part[]): Part | null {
  let part = around.get(image);
  if (part === undefined) {
    part = parts.findLast((each) => each.start <= image.start && image.end <= each.end) ?? null;
    around.set(image, part);
  }
  return part;
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
