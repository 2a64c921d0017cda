// `npm run bench:html [NOTES] [RUNS]`: CPU time, peak memory and size of `notewright export html` for notes derived from the given one, against
// bare remark-parse → hast → HTML over the same notes, whole processes in turn. With `--mkdocs` and `--starlight` also the peers, which come from
// PyPI and npm into node_modules/.cache. Quote the median of the ratios with its spread. It takes a Python for what the processes used.
import { mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execPath } from "node:process";
import { parseArgs } from "node:util";
import { writeDerivedNotes } from "./html/derived-notes.ts";
import { mkdocsProgram } from "./html/mkdocs.ts";
import { outputOf, type Program, type Usage, usageOf } from "./html/program.ts";
import { starlightProgram } from "./html/starlight.ts";

const repository = resolve(import.meta.dirname, "../..");
const pack = "aws-svg-icons";
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { mkdocs: { type: "boolean", default: false }, starlight: { type: "boolean", default: false } },
});
const [count = 500, runs = 3] = positionals.map(Number);
const work = mkdtempSync(join(tmpdir(), "notewright-bench-"));
const vault = join(work, "vault");
const notes = join(vault, "notes");

function row(name: string, measured: readonly number[], unit = ""): void {
  const sorted = measured.toSorted((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(2),
  );
  console.log(`    ${name.padEnd(28)} median ${median}${unit} (${least}–${most})`);
}

try {
  writeDerivedNotes(notes, join(repository, "content/notes/cloud/aws-services.md"), count);
  symlinkSync(join(repository, "node_modules"), join(vault, "node_modules"));
  // Few notes would have a quiz, for which they are checked first; many are not to be compared with that.
  const config = { profile: "reference-notes", assetPacks: [pack], exporters: { html: { quiz: false } } };
  writeFileSync(join(vault, "notewright.config.json"), JSON.stringify(config));
  const site = join(work, "site");
  // What was compiled once is not compiled again, whoever it is for.
  const env = { NODE_COMPILE_CACHE: join(work, "compile-cache") };
  const bin = join(repository, "packages/cli/bin/notewright.js");
  const ours: Program = {
    name: "notewright export html",
    command: [execPath, bin, "export", "html", "--quiet", "--out", site],
    cwd: vault,
    env,
    output: site,
  };
  const bare: Program = {
    name: "bare remark → hast → HTML",
    command: [execPath, join(import.meta.dirname, "html/bare.ts"), notes, join(work, "bare")],
    cwd: vault,
    env,
    output: join(work, "bare"),
  };
  const peers: Program[] = [];
  if (values.mkdocs) peers.push(mkdocsProgram(notes, join(work, "mkdocs")));
  if (values.starlight) {
    const starlight = starlightProgram(notes, join(repository, "node_modules", pack));
    peers.push({ ...starlight, env: { ...env, ...starlight.env } });
  }
  const used = new Map<Program, Usage[]>([bare, ours, ...peers].map((program) => [program, []]));
  for (let run = 0; run < runs; run++) for (const [program, usages] of used) usages.push(usageOf(program));

  console.log(`${count} notes, ${runs} runs`);
  for (const [program, usages] of used) {
    const all = (key: keyof Usage): number[] => usages.map((usage) => usage[key]);
    const against = (other: Program, key: keyof Usage): number[] =>
      all(key).map((value, run) => value / (used.get(other)?.[run]?.[key] ?? Number.NaN));
    console.log(`  ${program.name}${program.prepared === undefined ? "" : ` (${program.prepared})`}`);
    row("CPU time", all("cpu"), " s");
    row("peak memory", all("memory"), " MB");
    if (program === ours) row("CPU time, × bare", against(bare, "cpu"));
    else {
      row("CPU time, × notewright", against(ours, "cpu"));
      row("peak memory, × notewright", against(ours, "memory"));
    }
    const { megabytes, pages } = outputOf(program);
    // A program that leaves notes out is no measure.
    if (pages < count) throw new Error(`${program.name} made ${pages} pages of ${count} notes`);
    console.log(`    ${"output".padEnd(28)} ${megabytes.toFixed(1)} MB, ${pages} pages`);
  }
  const texts = readdirSync(join(site, "assets")).filter((name) => name.startsWith("texts-"));
  console.log(`  ${texts.length} files of texts on our site, loaded when a search begins`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
