import { isDeepStrictEqual } from "node:util";
import type { NoteFix } from "@notewright/engine";
import { rules } from "@notewright/linter";
import { readFrontmatter } from "@notewright/parser";
import { parsed } from "./check-text.ts";
import { type Change, keptPlaces } from "./kept-places.ts";
import { keptContent } from "./note-content.ts";

/** Rules whose fixes mean to change frontmatter or the targets of assets. */
const FRONTMATTER = new Set(rules.filter(({ meta }) => meta.category === "frontmatter").map(({ meta }) => meta.id));
const ASSETS = new Set(["missing-asset", "missing-icon"]);

/** What a fix of a note breaks of what every fix promises; `again` is the same fix of the fixed note. */
export function brokenPromises(fix: NoteFix, again: NoteFix, unsafe: boolean): string[] {
  const { after, before, circular, edits, remaining } = fix;
  const broken: string[] = [];
  const check = (name: string, holds: boolean, detail: unknown = ""): void => {
    if (!holds) broken.push(`${name} ${typeof detail === "string" ? detail : JSON.stringify(detail)}`);
  };
  check("applied edits are the fixed note", Buffer.from(spliced(before, edits)).equals(after));
  check("no rules in a circle", circular.length === 0, circular);
  check("fixing again changes nothing", again.edits.length === 0, again.edits);
  const left = remaining.filter(({ fix: each }) => each?.kind === "safe" || (unsafe && each !== undefined));
  const unnamed = left.filter(({ rule }) => !circular.includes(rule));
  check("no fix is left without a reason", unnamed.length === 0, unnamed);
  const old = Buffer.from(before).toString();
  const now = Buffer.from(after).toString();
  check("no character was broken", !now.includes("\uFFFD") || old.includes("\uFFFD"));
  check("the byte order mark stays", old.startsWith("\uFEFF") === now.startsWith("\uFEFF"));
  const foreign = [...endingsOf(now)].filter((ending) => !endingsOf(old).has(ending));
  check("lines end as they did", endingsOf(old).size === 0 || foreign.length === 0, foreign);
  const [was, is] = [parsed(before), parsed(after)];
  const isMeant = edits.some((edit) => edit.rules.some((rule) => FRONTMATTER.has(rule)));
  const data = [was, is].map((note) => readFrontmatter(note.tree, note.source.text).data);
  check("frontmatter says the same", isMeant || isDeepStrictEqual(data[0], data[1]), data);
  const [removed, written] = changesOf(edits);
  const [kept, moved] = [keptPlaces(was, removed), keptPlaces(is, written)];
  check("the tree outside of the edits is the same", isDeepStrictEqual(kept, moved), differences(kept, moved));
  if (!unsafe) {
    const assets = edits.some((edit) => edit.rules.some((rule) => ASSETS.has(rule)));
    const [held, holds] = [was, is].map((note) => keptContent(note, assets).map(withoutAnchor)) as [string[], string[]];
    check("code, HTML, frontmatter and targets are left alone", isDeepStrictEqual(held, holds), differences(held, holds));
  }
  return broken;
}

/** Links follow the headings that they lead to, when those are fixed. */
function withoutAnchor(content: string): string {
  return content.replace(/^((?:link|definition|wikiLink|embed) [^#]*)#[^^]*/, "$1");
}

interface Placed {
  start: number;
  end: number;
  text: string;
}

/** Edits made by another way than the fixer's. */
function spliced(bytes: Uint8Array, edits: readonly Placed[]): Uint8Array {
  let made = Buffer.from(bytes);
  let before = bytes.length + 1;
  for (const { end, start, text } of edits.toReversed()) {
    if (end < start || end > before || (end === before && start === end)) throw new Error("Edits overlap or are not sorted");
    made = Buffer.concat([made.subarray(0, start), Buffer.from(text), made.subarray(end)]);
    before = start;
  }
  return made;
}

/** Edits as the version before them sees them, moved to that after them, and as that one sees them. */
function changesOf(edits: readonly Placed[]): [Change[], Change[]] {
  let grown = 0;
  const written = edits.map(({ end, start, text }) => {
    const from = start + grown;
    const length = Buffer.byteLength(text);
    grown += length - (end - start);
    return { start: from, end: from + length, shift: 0 };
  });
  const removed = edits.map(({ end, start, text }) => ({ start, end, shift: Buffer.byteLength(text) - (end - start) }));
  return [removed, written];
}

function endingsOf(text: string): Set<string> {
  return new Set(text.match(/\r\n|\r|\n/g));
}

function differences(old: readonly string[], now: readonly string[]): string {
  return JSON.stringify({ gone: old.filter((each) => !now.includes(each)), come: now.filter((each) => !old.includes(each)) });
}
