import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Finding } from "@notewright/schema";
import type { CheckedText } from "../findings-of.ts";
import type { Texts } from "../texts.ts";

/** What another tool says of a place. */
export interface PeerFinding {
  /** Name of the file, as written. */
  file: string;
  /** UTF-16 offset in the text. */
  offset: number;
  actual: string;
  expected: string[];
}

/** Another tool, made to say what it finds in texts. Suggestions may be left out where nobody asks for them. */
export interface Peer {
  name: string;
  version: string;
  check(texts: Texts, suggest: boolean): CheckedText[];
}

/** Writes texts into a folder, lets a tool look at them, and gives back what it says as findings. */
export function lookAt(
  peer: string,
  texts: Texts,
  look: (folder: string, textOf: ReadonlyMap<string, string>) => PeerFinding[],
): CheckedText[] {
  const folder = mkdtempSync(join(tmpdir(), "notewright-peer-"));
  try {
    const notes = join(folder, "notes");
    mkdirSync(notes);
    const names = new Map(Array.from(texts.keys(), (path, index) => [`${index}.md`, path]));
    const textOf = new Map(Array.from(names, ([name, path]) => [name, texts.get(path) as string]));
    for (const [name, text] of textOf) writeFileSync(join(notes, name), text);
    const found = Map.groupBy(look(folder, textOf), ({ file }) => file);
    return Array.from(names, ([name, path]) => {
      const text = texts.get(path) as string;
      return { path, text, findings: (found.get(name) ?? []).map((each) => asFinding(peer, text, each)) };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function asFinding(peer: string, text: string, { actual, expected, offset }: PeerFinding): Finding {
  const before = text.slice(0, offset).split("\n");
  const start = { offset, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const end = { ...start, offset: offset + actual.length, column: start.column + actual.length };
  return {
    rule: peer,
    severity: "warning",
    category: "spelling",
    message: `Unknown "${actual}"`,
    start,
    end,
    actual,
    expected,
  };
}
