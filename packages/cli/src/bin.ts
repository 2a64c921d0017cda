import { enableCompileCache } from "node:module";

// Before the first import of our own, so that all of them are read from the cache. An unwritable cache is no fault.
enableCompileCache();

const { OUR_BUG, run } = await import("./run.ts");
const { bugReport } = await import("./bug-report.ts");
const { askTerminal } = await import("./ask-terminal.ts");

// A closed pipe (`notewright … | head`) is the reader's choice, not a fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
}

process.on("uncaughtException", (error) => {
  process.stderr.write(bugReport(error));
  process.exit(OUR_BUG);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  interruption() {
    const controller = new AbortController();
    // Not only once: a terminal and a parent process may both send it.
    for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(name, () => controller.abort());
    return controller.signal;
  },
  ...(process.stdin.isTTY && process.stderr.isTTY && { ask: askTerminal }),
});
