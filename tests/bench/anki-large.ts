// `npm run bench:anki-large`: packages beyond what a ZIP counts in 16 and 32 bits. 70,000 pictures in both forms, imported by the real Anki, and a
// member of 4.4 GB, read by Python's own zipfile, with the peak memory of writing each. Takes some minutes, and 5 GB of the disk for one of them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { ankiPython } from "../anki/python.ts";

const folder = mkdtempSync(join(tmpdir(), "notewright-bench-"));
const file = join(folder, "large.apkg");
const writer = join(import.meta.dirname, "anki", "write-large.ts");
const importer = join(import.meta.dirname, "..", "anki", "import_deck.py");
const reader = `
import sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as archive:
    damaged = archive.testzip()
    print(damaged, [(info.filename, info.file_size) for info in archive.infolist()])`;

function write(what: string): void {
  const memory = execFileSync(execPath, ["--conditions=@notewright/source", writer, what, file], { encoding: "utf8" });
  console.log(`${what}: written with ${(Number(memory) / 1024).toFixed(0)} MB`);
}

try {
  for (const form of ["legacy", "latest"]) {
    write(form);
    const report = JSON.parse(execFileSync(ankiPython(), [importer, file], { encoding: "utf8", maxBuffer: 2 ** 30 }));
    const { database, imports, media, missingMedia, problems } = report;
    const result = { imports, media: media.length, missing: missingMedia.length, problems, database };
    console.log(`  Anki: ${JSON.stringify(result)}`);
    if (media.length !== 70_000 || missingMedia.length > 0) throw new Error("Anki did not take all pictures");
  }
  for (const kind of ["deflated", "stored"]) {
    write(kind);
    const found = execFileSync(ankiPython(), ["-c", reader, file], { encoding: "utf8" }).trim();
    console.log(`  zipfile: ${found}`);
    if (!found.startsWith("None") || !found.includes("4400000000")) throw new Error("The archive cannot be read");
    rmSync(file);
  }
} finally {
  rmSync(folder, { recursive: true });
}
