// `npm run bench:anki [-- --runs N] [-- --write]`: time, file size and memory of making a deck of 1,000, 10,000 and 100,000 notes from a stream
// of rendered fields, beside genanki on the same rows with the same note type; whole processes in turn. `--write` puts the result into
// docs/anki-speed.md. Times of both depend on the machine; their ratio, taken pair by pair, does less.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execPath, versions } from "node:process";
import { parseArgs } from "node:util";
import { entryNoteType } from "../../packages/exporter-anki/src/entry-note-type.ts";
import { pythonWith } from "../anki/python.ts";
import { writeDeckRows } from "./anki/deck-rows.ts";
import { refuseOtherContent } from "./anki/same-content.ts";
import { type Measured, speedPage } from "./anki/speed-page.ts";

const here = import.meta.dirname;
const { values } = parseArgs({
  options: { runs: { type: "string", default: "7" }, write: { type: "boolean", default: false } },
});
const folder = mkdtempSync(join(tmpdir(), "notewright-bench-"));
const python = pythonWith(join(here, "anki", "requirements.txt"), "genanki");

/** One run of a program; it prints its peak memory in kB. */
function measure(command: string, args: readonly string[], deck: string): Measured {
  // As the program does for itself: what was compiled once is not compiled again.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(folder, "compile-cache") };
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(command, args, { encoding: "utf8", env });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
  return { seconds, bytes: statSync(deck).size, megabytes: Number(stdout) / 1024 };
}

function ours(rows: string, form: string): Measured {
  const deck = join(folder, `${form}.apkg`);
  const flags = ["--conditions=@notewright/source", "--disable-warning=ExperimentalWarning"];
  return measure(execPath, [...flags, join(here, "anki", "write-deck.ts"), rows, deck, form], deck);
}

function peer(model: string, rows: string): Measured {
  const deck = join(folder, "peer.apkg");
  return measure(python, [join(here, "anki", "peer.py"), model, rows, deck], deck);
}

function writeModel(path: string): void {
  const { css, fields, id, name, templates } = entryNoteType;
  const model = {
    id,
    name,
    css,
    fields: fields.map((field) => ({ name: field.name })),
    templates: templates.map(({ back, front, name: template }) => ({ name: template, qfmt: front, afmt: back })),
  };
  writeFileSync(path, JSON.stringify(model));
}

try {
  const model = join(folder, "model.json");
  writeModel(model);
  const results = [1_000, 10_000, 100_000].map((notes) => {
    const rows = join(folder, "rows.jsonl");
    writeDeckRows(rows, notes);
    // The shorter a run, the more of them tell.
    const runs = Number(values.runs) * (notes === 1_000 ? 3 : 1);
    const result = { notes, ours: [] as Measured[], latest: [] as Measured[], peer: [] as Measured[] };
    // Once before, so that nobody pays for what is read or compiled the first time.
    ours(rows, "latest");
    for (let run = -1; run < runs; run++) {
      const [mine, theirs, latest] = [ours(rows, "legacy"), peer(model, rows), ours(rows, "latest")];
      if (run === -1) {
        refuseOtherContent(join(folder, "legacy.apkg"), join(folder, "peer.apkg"), folder);
        continue;
      }
      result.ours.push(mine);
      result.peer.push(theirs);
      result.latest.push(latest);
    }
    return result;
  });
  const page = speedPage(results, { node: versions.node, processors: availableParallelism() });
  console.log(page);
  if (values.write) writeFileSync(resolve(here, "../../docs/anki-speed.md"), page);
} finally {
  rmSync(folder, { recursive: true });
}
