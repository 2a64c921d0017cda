// `npm run bench:html [NOTES] [RUNS]`: CPU time and peak memory of `notewright export html` for notes derived from the given one, against
// bare remark-parse → hast → HTML over the same notes, whole processes in turn. With `--mkdocs` also mkdocs-material, which pip installs into a
// temporary folder. Quote the median of the ratios with its spread.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { writeDerivedNotes } from "./html/derived-notes.ts";

const repository = resolve(import.meta.dirname, "../..");
const numbers = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const [count = 500, runs = 3] = numbers.map(Number);
const work = mkdtempSync(join(tmpdir(), "notewright-bench-"));
const notes = join(work, "vault/notes");

interface Usage {
  /** User and system seconds of all processes. */
  cpu: number;
  /** Of the largest process, in MB. */
  memory: number;
}

/** Runs a program of Node, with the same settings each time. */
function measured(args: readonly string[]): Usage {
  const report = join(work, "usage.jsonl");
  rmSync(report, { force: true });
  const load = pathToFileURL(join(import.meta.dirname, "html/report-usage.ts")).href;
  const env = {
    ...process.env,
    NOTEWRIGHT_USAGE: report,
    NODE_OPTIONS: `--import=${load}`,
    NODE_COMPILE_CACHE: join(work, "cache"),
  };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: join(work, "vault"), encoding: "utf8", env });
  if (status !== 0) throw new Error(`${args[0]} failed: ${stderr}`);
  const all = readFileSync(report, "utf8")
    .trim()
    .split("\n")
    .map((line): Usage => JSON.parse(line));
  return { cpu: all.reduce((sum, { cpu }) => sum + cpu, 0), memory: Math.max(...all.map(({ memory }) => memory)) };
}

/** CPU seconds of another program and its children, as the shell counts them. */
function shellSeconds(command: readonly string[]): number {
  const script = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`;
  const { stderr } = spawnSync("bash", ["-c", script, "bench", ...command], { cwd: work, encoding: "utf8" });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  return user + system;
}

function row(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(2),
  );
  console.log(`${name.padEnd(34)} median ${median}${unit} (${least}–${most})`);
}

function sizeOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => statSync(join(folder, path)));
  return files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6;
}

function mkdocs(): number {
  const venv = join(work, "venv");
  for (const command of [
    ["python3", "-m", "venv", venv],
    [join(venv, "bin/pip"), "install", "--quiet", "mkdocs-material"],
  ])
    spawnSync(command[0] as string, command.slice(1), { stdio: "inherit" });
  mkdirSync(join(work, "mkdocs"));
  cpSync(notes, join(work, "mkdocs/docs"), { recursive: true });
  writeFileSync(join(work, "mkdocs/mkdocs.yml"), "site_name: Notes\ntheme:\n  name: material\n");
  return shellSeconds([join(venv, "bin/mkdocs"), "build", "--quiet", "--config-file", join(work, "mkdocs/mkdocs.yml")]);
}

try {
  writeDerivedNotes(notes, join(repository, "content/notes/cloud/aws-services.md"), count);
  symlinkSync(join(repository, "node_modules"), join(work, "vault/node_modules"));
  const config = { profile: "reference-notes", assetPacks: ["aws-svg-icons"] };
  writeFileSync(join(work, "vault/notewright.config.json"), JSON.stringify(config));
  const site = join(work, "site");
  const ours = [join(repository, "packages/cli/bin/notewright.js"), "export", "html", "--quiet", "--out", site];
  const bare = [join(import.meta.dirname, "html/bare.ts"), notes, join(work, "bare")];
  const used: { ours: Usage[]; bare: Usage[] } = { ours: [], bare: [] };
  for (let run = 0; run < runs; run++) {
    rmSync(site, { recursive: true, force: true });
    used.bare.push(measured(bare));
    used.ours.push(measured(ours));
  }
  console.log(`${count} notes, ${runs} runs`);
  for (const [name, key] of [
    ["notewright export html", "ours"],
    ["bare remark → hast → HTML", "bare"],
  ] as const) {
    row(
      `  ${name}`,
      used[key].map(({ cpu }) => cpu),
      " s CPU",
    );
    row(
      `  ${name}`,
      used[key].map(({ memory }) => memory),
      " MB",
    );
  }
  row(
    "  ratio of CPU time",
    used.ours.map(({ cpu }, index) => cpu / (used.bare[index] as Usage).cpu),
    "",
  );
  const texts = readdirSync(join(site, "assets")).filter((name) => name.startsWith("texts-"));
  console.log(`  site ${sizeOf(site).toFixed(1)} MB; ${texts.length} files of texts, loaded when a search begins`);
  if (process.argv.includes("--mkdocs")) console.log(`  mkdocs-material ${mkdocs().toFixed(2)} s CPU`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
