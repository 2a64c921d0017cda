import { posix } from "node:path";
import type { NoteLink, ParsedNote } from "@notewright/parser";
import type { Collector, Vault } from "../vault.ts";
import { fromRoot, type LinkPath, linkPath, pathLike } from "./link-path.ts";
import { anchorReport, headOf, type LinkFault, pathRange } from "./link-report.ts";
import { notesByPath } from "./locate.ts";
import { locateLink } from "./locate-link.ts";
import { nearestFile } from "./nearest-file.ts";
import { noteAt } from "./note-at.ts";
import { isMadeLater, unsafeUrl } from "./unchecked-url.ts";
import { wikiFault } from "./wiki-fault.ts";

const knownFaults: Collector<Map<NoteLink, LinkFault | null>> = () => new Map();

/** What is wrong with a link of a note; null where it is right, leads to the web, or nobody can tell. Each link has at most one fault. */
export function linkFault(link: NoteLink, note: ParsedNote, vault: Vault): LinkFault | null {
  const known = vault.of(knownFaults);
  const found = known.get(link);
  if (found !== undefined) return found;
  const fault = faultOf(link, note, vault);
  known.set(link, fault);
  return fault;
}

function faultOf(link: NoteLink, note: ParsedNote, vault: Vault): LinkFault | null {
  // Where a note lies outside of the vault, nobody knows what lies beside it.
  if (/^(?:\.\.\/|\/|[a-z]:)/i.test(note.path)) return null;
  if (link.target !== null) return wikiFault(link, link.target, note, vault);
  const unsafe = unsafeUrl(link.url);
  if (unsafe !== null) return { kind: "outside", start: link.start, end: link.end, message: unsafe };
  if (link.kind === "address" || isMadeLater(link.url)) return null;
  const path = linkPath(link.url);
  if (path.plain === "")
    return path.anchor === null || !link.hasText ? null : anchorReport(link, path.anchor, note, note, vault);
  return pathFault(link, path, note, vault);
}

function pathFault(link: NoteLink, path: LinkPath, note: ParsedNote, vault: Vault): LinkFault | null {
  const full = fromRoot(note.path, path.plain);
  const range = pathRange(link, note);
  const { use } = vault.host;
  const isNote = /\.mdx?$/i.test(path.plain);
  if (/^\.\.(?:\/|$)/.test(full)) {
    if (isServerPath(full) || (use === "site" && !isNote)) return null;
    return { kind: "outside", ...range, message: `"${path.path}" leads out of the vault, expected a file in it` };
  }
  const found = locateLink(path.plain, note, vault);
  if (found?.kind === "outside")
    return { kind: "outside", ...range, message: `"${path.path}" is a link on the disk that leads out of the vault` };
  if (found === null) return isPage(path, full, note, vault) ? null : brokenPath(link, path, full, note, vault);
  const isExact = hasLetters(found.path, full);
  if (!isExact) {
    const expected = pathLike(path.path, note.path, found.path);
    const message = `"${path.path}" has other letter case than the file, expected "${expected}"`;
    return { kind: "case", ...range, message, ...(link.isExact && { expected: [expected], fix: { kind: "unsafe" } }) };
  }
  const target = path.anchor === null ? null : noteAt(found.path, note, vault);
  return target === null || path.anchor === null ? null : anchorReport(link, path.anchor, note, target, vault);
}

/** Whether a found path is the wanted one, or the wanted one with an ending, letter by letter. */
function hasLetters(found: string, wanted: string): boolean {
  const [has, wants] = [found.normalize("NFC"), wanted.normalize("NFC").replace(/\.html?$/i, "")];
  return has.startsWith(wants) || !has.toLowerCase().startsWith(wants.toLowerCase());
}

/** Whether a path that no file has is likely a page of the website that is made of the notes. */
function isPage({ path, plain }: LinkPath, full: string, note: ParsedNote, vault: Vault): boolean {
  const isNote = /\.mdx?$/i.test(plain);
  if (vault.host.use === "site") return !isNote || path.startsWith("/");
  if (!plain.startsWith("/")) return false;
  // Without a note of nearly that name nothing tells that it is meant to be a file.
  return !isNote && nearestFile(full, note.path, vault) === null && !note.profile.attachments.includes("root");
}

/** Pages that hosts of repositories show beside the files, as `../../issues`. */
function isServerPath(full: string): boolean {
  return /^(?:\.\.\/)+(?:actions|blob|branches|commits?|compare|discussions|fork|issues|labels|milestones?|new|packages|projects|pulls?|releases|security|stargazers|tags|tree|wiki)(?:\/|$)/.test(
    full,
  );
}

/** What is missing before an address that was written as people say it. */
function forgottenScheme(url: string): string | null {
  if (/^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(url)) return "mailto:";
  return /^(?:www\.[\w-]+\.[a-z]|(?:[\w-]+\.){1,3}(?:com|dev|edu|gov|io|net|org)(?:[/?#]|$))/i.test(url) ? "https://" : null;
}

function brokenPath(link: NoteLink, path: LinkPath, full: string, note: ParsedNote, vault: Vault): LinkFault {
  const scheme = forgottenScheme(link.url);
  if (scheme !== null) {
    const expected = [scheme + link.url];
    const message = `There is no file "${path.path}" in the vault, expected "${expected}"`;
    const fix = link.isExact && { expected, fix: { kind: "unsafe" as const } };
    return { kind: "broken", start: link.start, end: link.end, message, ...fix };
  }
  const nearest = nearestFile(full, note.path, vault);
  // Without its ending a path may as well mean a folder: then a note elsewhere tells nothing.
  const isSure = /\.\w+$/.test(full) || posix.dirname(nearest ?? "") === posix.dirname(full);
  const near = isSure ? nearest : null;
  const expected = near === null ? null : pathLike(path.path, note.path, near);
  const target = near === null ? undefined : vault.of(notesByPath).get(near);
  const message = `There is no file "${path.path}" in the vault`;
  return {
    kind: "broken",
    ...pathRange(link, note),
    message: expected === null ? message : `${message}, expected "${expected}"`,
    ...(expected !== null && link.isExact && { expected: [expected], fix: { kind: "unsafe" } }),
    ...(target !== undefined && { evidence: [headOf(target)] }),
  };
}
