import { enableCompileCache } from "node:module";

// Before the first import of our own, so that all of them are read from the cache. An unwritable cache is no fault.
enableCompileCache();

const { run } = await import("./run.ts");

const interrupted = new AbortController();
process.once("SIGINT", () => interrupted.abort());

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupted.signal,
});

// A closed pipe (`notewright … | head`) is the reader's choice, not a fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
