import { existsSync, readdirSync, readFileSync, realpathSync } from "node:fs";
import { basename, dirname, join, posix, sep } from "node:path";
import type { Project } from "@notewright/host";
import { analyse } from "../analysis.ts";
import type { NoteFile } from "../note-file.ts";

/** A file to be written into the vault. */
export interface AssetCopy {
  /** Its path from the root. */
  path: string;
  bytes: Uint8Array;
  /** Whether it is the notice of a pack's licence. */
  isNotice: boolean;
}

/** What notes use of the packs and the vault does not have, and links that no file in the vault can satisfy. */
export interface AssetCopies {
  copies: AssetCopy[];
  /** Links that lead out of the vault, as `note: link`. */
  outside: string[];
}

/** The files of asset packs that notes link to, as they are to lie in the vault, each folder with the packs' licence notices. */
export async function assetCopies(project: Project, files: readonly NoteFile[]): Promise<AssetCopies> {
  const { assetFiles, catalogue } = await analyse(project, files, []);
  const notes = new Map(catalogue.notes.map(({ id, path }) => [id, path]));
  const copies = new Map<string, AssetCopy>();
  const outside = new Set<string>();
  const packs = new Map<string, Uint8Array>();
  for (const { id, path: url, resolvedFrom, source } of catalogue.assets) {
    const file = assetFiles.get(id);
    if (resolvedFrom !== "pack" || file === undefined) continue;
    const note = notes.get(source.note) as string;
    const path = targetOf(note, url);
    if (path === null || !isInside(project.root, path)) outside.add(`${note}: ${url}`);
    else if (!copies.has(path) && !existsSync(join(project.root, path))) {
      copies.set(path, { path, bytes: readFileSync(file), isNotice: false });
      const pack = packOf(file);
      const notice = posix.join(posix.dirname(path), `LICENCE-${basename(pack)}.txt`);
      const bytes = packs.get(pack) ?? Buffer.from(noticeOf(pack));
      packs.set(pack, bytes);
      if (!existsSync(join(project.root, notice))) copies.set(notice, { path: notice, bytes, isNotice: true });
    }
  }
  return { copies: [...copies.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), outside: [...outside].sort() };
}

/** Where a link leads, from the root; null where that is no place in the vault. */
function targetOf(note: string, url: string): string | null {
  const plain = url.split(/[?#]/)[0] as string;
  let decoded = plain;
  try {
    decoded = decodeURIComponent(plain);
  } catch {
    // A lone % is meant as it is.
  }
  const path = decoded.startsWith("/") ? posix.normalize(decoded).slice(1) : posix.join(posix.dirname(note), decoded);
  return path.startsWith("../") || decoded.includes("\\") || decoded.includes("\0") ? null : path;
}

/** Whether a new file there would really lie in the vault: a folder may be a link that leads out. */
function isInside(root: string, path: string): boolean {
  let folder = dirname(join(root, path));
  while (!existsSync(folder)) folder = dirname(folder);
  const [real, inside] = [realpathSync(folder), realpathSync(root)];
  return real === inside || real.startsWith(inside + sep);
}

/** The folder of the package that a file is of. */
function packOf(file: string): string {
  let folder = dirname(file);
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}

function noticeOf(folder: string): string {
  const { author, homepage, license, name, repository, version } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as Record<string, unknown>;
  const from = textOf(homepage) ?? textOf(repository);
  const lines = [
    `Files in this folder that are also in the npm package ${name} ${version} were copied from it by \`notewright assets sync\`.`,
    `Author: ${textOf(author) ?? "not named"}`,
    `Licence: ${textOf(license) ?? "not named; ask the author before you pass the files on"}`,
    ...(from === null ? [] : [`From: ${from}`]),
  ];
  const texts = readdirSync(folder)
    .filter((each) => /^(?:licen[cs]e|notice|copying)(?:\.|-|$)/i.test(each))
    .sort()
    .map((each) => `\n${readFileSync(join(folder, each), "utf8").trim()}\n`);
  return `${lines.join("\n")}\n${texts.join("")}`;
}

/** A text, or the name or address in an object as package.json has them. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return null;
  const { name, type, url } = value as Record<string, unknown>;
  return textOf(name ?? url ?? type);
}
