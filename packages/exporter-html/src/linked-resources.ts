import { createHash } from "node:crypto";
import type { AssetFile, ExporterInput, OutputFile } from "@notewright/exporter";
import { h } from "hastscript";
import { relativeLink } from "./anchors.ts";
import { baseName } from "./asset-name.ts";
import type { SiteCode } from "./code-files.ts";
import type { ImageSize } from "./image-size.ts";
import { imageSizeOf, imageType } from "./image-type.ts";
import { isStyle, pageCode } from "./page-code.ts";
import { policyTag } from "./policy.ts";
import type { CodeFile, Resources } from "./resources.ts";

/** The folder of what pages share. */
const folder = "assets";

/** Pages that share files, each named by what is in it, so that a browser may keep it for ever, but for the texts to search. */
export function linkedResources(code: SiteCode, readAsset: ExporterInput["readAsset"]): Resources {
  const { extras, search, site, style } = code;
  const { filesOf, need } = pageCode(code);
  const images = new Map<string, ImageFile | null>();
  const paths = new Map([style, site, ...search, ...[...extras.values()].flat()].map((file) => [file, pathOf(file)]));
  const given = new Set<CodeFile>();
  /** Links to images by the folder of a page: those of a hundred notes are mostly the same. */
  const imageLinks = new Map<string, Map<string, string>>();
  const imageLink = (page: string, path: string): string => {
    const folder = page.slice(0, page.lastIndexOf("/") + 1);
    const known = imageLinks.get(folder) ?? new Map<string, string>();
    imageLinks.set(folder, known);
    const found = known.get(path) ?? relativeLink(page, path);
    known.set(path, found);
    return found;
  };
  const link = (page: string, file: CodeFile): string => relativeLink(page, paths.get(file) ?? "");
  return {
    need,
    head: (page) => [
      policyTag({ styles: ["'self'"], scripts: ["'self'"], images: ["'self'"] }),
      ...filesOf(page).map((file) =>
        isStyle(file) ? h("link", { rel: "stylesheet", href: link(page, file) }) : h("script", { src: link(page, file) }),
      ),
    ],
    tail: () => [],
    searchScripts: (page) => search.map((file) => link(page, file)),
    image(page, { id, sha256 }) {
      // A hundred notes may show one file, by as many records.
      const key = sha256 ?? id;
      let image = images.get(key);
      if (image === undefined) {
        image = imageFile(id, readAsset(id));
        images.set(key, image);
      }
      return image && { ...image.size, src: imageLink(page, image.path) };
    },
    *searchFile(file) {
      given.add(file);
      yield fileAt(paths.get(file) ?? "", () => file.content);
    },
    *files() {
      for (const [file, path] of paths) if (!given.has(file)) yield fileAt(path, () => file.content);
      const shown = [...images.values()].filter((image) => image !== null);
      // Files of the same name and content have one path, even where only one is known by its checksum.
      for (const [path, { id }] of new Map(shown.map((image) => [image.path, image]))) {
        // Read once more, so that the images of a large vault need not be in memory all at once.
        yield fileAt(path, () => readAsset(id)?.bytes ?? "");
      }
    },
  };
}

/** A file that is made, or read, when somebody wants it. */
function fileAt(path: string, content: () => string | Uint8Array): OutputFile {
  return {
    path,
    get content() {
      return content();
    },
  };
}

interface ImageFile {
  id: string;
  path: string;
  size: ImageSize;
}

function imageFile(id: string, file: AssetFile | null): ImageFile | null {
  const type = file && imageType(file);
  if (file === null || type === null) return null;
  return { id, path: `${folder}/${hashedName(file.name, file.bytes)}`, size: imageSizeOf(type, file) };
}

/** Where the name says nothing of the content, nobody makes it. */
function pathOf(file: CodeFile): string {
  return `${folder}/${file.keepsName ? file.name : hashedName(file.name, file.content)}`;
}

/** `icon.svg` as `icon-1a2b3c4d.svg`, in letters that need no escape in an address. */
function hashedName(name: string, content: string | Uint8Array): string {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 10);
  const plain = baseName(name)
    .normalize("NFKD")
    .replace(/[^\w.-]+/g, "-");
  const dot = plain.lastIndexOf(".");
  return `${plain.slice(0, dot).replace(/^[.-]+/, "") || "file"}-${hash}${plain.slice(dot).toLowerCase()}`;
}
