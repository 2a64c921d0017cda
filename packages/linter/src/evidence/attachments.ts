import { posix } from "node:path";
import { type ParsedNote, placesOf } from "@notewright/parser";
import { fromRoot, linkPath } from "../links/link-path.ts";
import { locate } from "../links/locate.ts";
import type { Collector, Vault } from "../vault.ts";
import { viewOf } from "../walk.ts";

/** A file that nothing in the vault names, though notes show others of its folder. */
export interface UnusedAttachment {
  path: string;
  /** The note that is the first to show another file of the folder. */
  note: ParsedNote;
}

const ATTACHMENT =
  /\.(?:avif|bmp|docx?|drawio|excalidraw|flac|gif|heic|jpe?g|m4a|mov|mp3|mp4|odt|ogg|pdf|png|pptx?|svg|tiff?|wav|webm|webp|xlsx?|zip)$/i;
const TEXT = /\.(?:base|canvas|css|html?|[cm]?[jt]sx?|json|jsx|markdown|mdx?|org|scss|svelte|tex|toml|txt|typ|vue|xml|ya?ml)$/i;

/** Attachments that nothing uses, of folders whose other files are used. */
export const unusedAttachments: Collector<readonly UnusedAttachment[]> = (vault) => {
  const used = new Set<string>();
  const firstOf = new Map<string, ParsedNote>();
  for (const note of vault.notes)
    for (const path of shownBy(note, vault)) {
      used.add(path);
      if (ATTACHMENT.test(path) && !firstOf.has(posix.dirname(path))) firstOf.set(posix.dirname(path), note);
    }
  const rest = vault.host.files().flatMap((path) => {
    const note = firstOf.get(posix.dirname(path));
    return note === undefined || used.has(path) || !ATTACHMENT.test(path) ? [] : [{ path, note }];
  });
  if (rest.length === 0) return [];
  const texts = textsOf(vault);
  return rest.filter(({ path }) => !isNamed(posix.basename(path), texts)).sort((a, b) => (a.path < b.path ? -1 : 1));
};

/** Paths from the root of the files that a note shows or links to. */
function shownBy(note: ParsedNote, vault: Vault): string[] {
  const { images, links } = viewOf(note);
  const paths: string[] = [];
  for (const { target, url } of links) {
    const plain = target?.path ?? linkPath(url).plain;
    const path = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || plain === "" ? null : locate(fromRoot(note.path, plain), vault);
    if (path !== null) paths.push(path.path);
  }
  for (const image of images) {
    const { plain } = linkPath(image.url);
    for (const place of placesOf(image, note.profile)) {
      const path =
        place === "name" ? vault.host.findByName(note.path, plain) : vault.host.find(fromRoot(note.path, plain))?.path;
      if (path != null) paths.push(path);
    }
  }
  return paths;
}

/** All texts of the vault: a page, a style sheet or a drawing may use a file too. */
function textsOf({ host, notes }: Vault): string[] {
  const inRun = new Set(notes.map(({ path }) => path));
  const others = host.files().flatMap((path) => (inRun.has(path) || !TEXT.test(path) ? [] : (host.readText(path) ?? [])));
  return [...notes.map(({ source }) => source.text), ...others];
}

function isNamed(name: string, texts: readonly string[]): boolean {
  const forms = new Set([name, encodeURI(name), encodeURIComponent(name), name.replaceAll("&", "&amp;")]);
  return texts.some((text) => Array.from(forms).some((form) => text.includes(form)));
}
