import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { kill, pid } from "node:process";
import { writeFileAtomic } from "@notewright/files";

/** What a run of `fix` does to one note. */
export interface RecordedNote {
  path: string;
  before: Uint8Array;
  after: Uint8Array;
}

/** What a run of `fix` is about to do, or has done: a journal while it writes, the data of `fix --undo` afterwards. */
export interface FixRecord {
  /** Whether the run came to its end; if so, `groups` has only what was written. */
  isDone: boolean;
  /** Notes that are to be written together or not at all. */
  groups: RecordedNote[][];
}

/** A record where it lies. */
export interface StoredRecord extends FixRecord {
  file: string;
  /** Whether the process that wrote it still runs. */
  isAlive: boolean;
}

const NAME = /^fix-(\d+)-(\d+)\.json$/;

/** Where the records of a vault lie in a cache, which other vaults may share. */
export function recordFolder(cache: string, root: string): string {
  return join(cache, "fixes", createHash("sha256").update(root).digest("hex").slice(0, 16));
}

/** A path for a record of this process that is newer than all others. */
export function newRecord(folder: string): string {
  const newest = recordNames(folder).at(-1);
  const time = Math.max(Date.now(), newest === undefined ? 0 : timeOf(newest) + 1);
  return join(folder, `fix-${time}-${pid}.json`);
}

/** Writes a record, on the disk when this returns. */
export function writeRecord(file: string, { groups, isDone }: FixRecord): void {
  const encoded = groups.map((group) =>
    group.map(({ after, before, path }) => ({ path, before: encode(before), after: encode(after) })),
  );
  writeFileAtomic(file, Buffer.from(JSON.stringify({ version: 1, isDone, groups: encoded })));
}

/** The records in a folder, oldest first. One that cannot be read is removed: a cache may be damaged. */
export function readRecords(folder: string): StoredRecord[] {
  return recordNames(folder).flatMap((name) => {
    const file = join(folder, name);
    try {
      return { ...decodeRecord(readFileSync(file, "utf8")), file, isAlive: isRunning(Number(NAME.exec(name)?.[2])) };
    } catch {
      rmSync(file, { force: true });
      return [];
    }
  });
}

function decodeRecord(text: string): FixRecord {
  const { groups, isDone, version } = JSON.parse(text);
  if (version !== 1) throw new Error("a record of another version");
  const decode = ({ after, before, path }: Record<keyof RecordedNote, string>): RecordedNote => ({
    path: String(path),
    before: Buffer.from(before, "base64"),
    after: Buffer.from(after, "base64"),
  });
  return { isDone: isDone === true, groups: groups.map((group: Record<keyof RecordedNote, string>[]) => group.map(decode)) };
}

function recordNames(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => NAME.test(name))
      .sort((a, b) => timeOf(a) - timeOf(b));
  } catch {
    return [];
  }
}

function timeOf(name: string): number {
  return Number(NAME.exec(name)?.[1]);
}

function encode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function isRunning(owner: number): boolean {
  if (owner === pid) return false;
  try {
    kill(owner, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== "ESRCH";
  }
}
