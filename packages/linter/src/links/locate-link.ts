import { posix } from "node:path";
import type { FoundFile } from "@notewright/host";
import type { ParsedNote } from "@notewright/parser";
import type { Vault } from "../vault.ts";
import { fromRoot } from "./link-path.ts";
import { locate } from "./locate.ts";

/** What lies at the path of a link, without percent-encoding, as a note writes it. */
export function locateLink(plain: string, note: ParsedNote, vault: Vault): FoundFile | null {
  return locate(fromRoot(note.path, plain), vault) ?? elsewhere(plain, note, vault);
}

/** Obsidian also takes paths from the root and bare names; a profile may say the same of attachments. */
function elsewhere(plain: string, note: ParsedNote, vault: Vault): FoundFile | null {
  const { attachments } = note.profile;
  // A folder of the vault may be the root of a website.
  if (/^\/[^/]+\/./.test(plain) && hasEnd(plain, note, vault)) return { path: fromRoot(note.path, plain), kind: "file" };
  const isObsidian = vault.host.use === "obsidian";
  const fromTop = isObsidian || attachments.includes("root") ? locate(posix.normalize(plain).replace(/^\/+/, ""), vault) : null;
  if (fromTop !== null) return fromTop;
  if (!isObsidian && !attachments.includes("name")) return null;
  const path = vault.host.findByName(note.path, plain) ?? vault.host.findByName(note.path, `${plain}.md`);
  return path === null ? null : { path, kind: "file" };
}

function hasEnd(plain: string, note: ParsedNote, { host }: Vault): boolean {
  return (host.findByName(note.path, plain) ?? host.findByName(note.path, `${plain}.md`)) !== null;
}
