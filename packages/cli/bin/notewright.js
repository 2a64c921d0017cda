#!/usr/bin/env node
// Plain JavaScript that any Node can read: a clone runs its sources on the Node that the repository brings, an installed
// package runs its build.
import { spawn } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(realpathSync(fileURLToPath(import.meta.url)));
const source = join(here, "..", "src", "bin.ts");
const isClone = existsSync(source) && !here.split(sep).includes("node_modules");

/**
 * For the Node of the repository, as others may not know these. A run allocates much and keeps little: scavenging a small young
 * generation was a fifth of its CPU time, and marking bit by bit took what was made meanwhile for alive, which for a large vault was as
 * much again as all that lives. And most functions run too seldom to repay being optimised: compiling them was a quarter of the CPU time
 * for one note, without gain for a hundred, and took 100 MB for five hundred.
 */
const tuning = [
  "--min-semi-space-size=16",
  "--single-threaded-gc",
  "--no-incremental-marking",
  "--invocation-count-for-maglev=4000",
  "--invocation-count-for-turbofan=100000",
];

/**
 * Commands that make files of all notes hold more than any other, so they give a little time for memory. What V8 expects to live long, as
 * the trees of notes did, it makes where only a full collection looks; the trees of pages, made by the same code, would lie there too. The
 * heap is kept small between notes, so V8 need not look through it before it is worth that; and with hardly anything to compile, threads that
 * wait for it took half of the system's time. Of the other commands only who waits for a page after each edit lets the heap grow to four times
 * what lives before it is looked through.
 */
function memoryFlags(command) {
  if (command === "export" || command === "build")
    return [
      "--single-threaded",
      "--max-semi-space-size=16",
      "--initial-old-space-size=160",
      "--heap-growing-percent=100",
      "--no-allocation-site-pretenuring",
    ];
  return ["--max-semi-space-size=32", ...(command === "serve" ? [] : ["--heap-growing-percent=100"])];
}

if (isClone) {
  const repository = join(here, "..", "..", "..");
  const bundled = join(repository, "node_modules", "node", "bin", "node");
  const isBundled = existsSync(bundled);
  const node = isBundled ? bundled : process.execPath;
  const flags = [
    "--conditions=@notewright/source",
    "--disable-warning=ExperimentalWarning",
    ...(isBundled ? [...tuning, ...memoryFlags(process.argv[2])] : []),
  ];
  // Before the child is started: a signal that comes right after must not end this process alone.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Named here, the cache holds the very first file too, and with it Node need not load its TypeScript parser.
  const env = { NODE_COMPILE_CACHE: join(tmpdir(), "node-compile-cache"), ...process.env };
  const child = spawn(node, [...flags, source, ...process.argv.slice(2)], { stdio: "inherit", env });
  child.on("error", (error) => {
    process.stderr.write(`notewright: ${error.message}. Run \`npm ci\` in ${repository}.\n`);
    process.exitCode = 70;
  });
  child.on("exit", (code, signal) => {
    if (signal === null) process.exitCode = code ?? 70;
    else {
      process.removeAllListeners(signal);
      process.kill(process.pid, signal);
    }
  });
} else {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 22 || (major === 22 && minor < 18)) {
    process.stderr.write(
      `notewright needs Node 22.18 or newer, this is ${process.versions.node}. Install a newer Node and run again.\n`,
    );
    process.exitCode = 2;
  } else {
    await import("../dist/bin.js");
  }
}
