// Writes what `npm run bench:anki-large` looks at, and prints its peak memory in kB.
// usage: write-large.ts legacy|latest|deflated|stored FILE
import { argv, resourceUsage } from "node:process";
import { entryFieldNames, entryNoteType } from "../../../packages/exporter-anki/src/entry-note-type.ts";
import { packageChunks } from "../../../packages/exporter-anki/src/package.ts";
import { type ZipMember, zipArchive } from "../../../packages/exporter-anki/src/zip-archive.ts";
import { writeChunksAtomic } from "../../../packages/files/src/write-chunks-atomic.ts";

const [, , what = "", file = ""] = argv;
const PICTURES = 70_000;
const PICTURES_IN_NOTE = 100;
const modified = 1_600_000_000;
const size = 4_400_000_000;

function pictures(form: "legacy" | "latest"): AsyncGenerator<Uint8Array> {
  const nameOf = (index: number): string => `picture-${index.toString(16).padStart(8, "0")}.svg`;
  const picture = (index: number) => () => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><circle r="${index}"/></svg>`);
  const notes = Array.from({ length: PICTURES / PICTURES_IN_NOTE }, (_, note) => {
    const images = Array.from({ length: PICTURES_IN_NOTE }, (_unused, at) => nameOf(note * PICTURES_IN_NOTE + at));
    const key = `album/${note}`;
    const values: Readonly<Record<string, string>> = {
      Key: key,
      Name: key,
      Description: images.map((name) => `<img src="${name}">`).join(""),
    };
    const fields = entryFieldNames.map((field) => values[field] ?? "");
    return { noteType: entryNoteType, guid: key, key, sortText: key, fields, tags: [], deck: "Album", modified };
  });
  const media = new Map(Array.from({ length: PICTURES }, (_, index) => [nameOf(index), picture(index)]));
  return packageChunks({ name: "Album", description: "", notes, modified }, media, form);
}

async function* blocks(): AsyncGenerator<Uint8Array> {
  for (let left = size; left > 0; left -= 2 ** 20) yield Buffer.alloc(Math.min(left, 2 ** 20), left % 251);
}

function largeMember(isPacked: boolean): AsyncGenerator<Uint8Array> {
  const small = (name: string): ZipMember => ({ name, content: Buffer.from(name), isPacked: false });
  return zipArchive([small("before"), { name: "large", content: { size, chunks: blocks() }, isPacked }, small("after")]);
}

await writeChunksAtomic(file, what === "legacy" || what === "latest" ? pictures(what) : largeMember(what === "stored"));
console.log(resourceUsage().maxRSS);
