// `npm run bench:speed [RUNS]`: CPU time of `notewright check` on the given note against cspell's own command line on it, whole
// processes in turn, without a cache of findings. Prints the ratio pair by pair; quote the median with its spread.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const repository = resolve(import.meta.dirname, "../..");
const note = "content/notes/cloud/aws-services.md";
const runs = Number(process.argv[2] ?? 7);
const compileCache = mkdtempSync(join(tmpdir(), "notewright-bench-"));

const peers = {
  notewright: [join(repository, "packages/cli/bin/notewright.js"), "check", note, "--no-cache"],
  cspell: [join(repository, "node_modules/cspell/bin.mjs"), "--no-progress", "--no-cache", note],
};

/** User and system seconds of a command and its children, as the shell counts them. */
function cpuSeconds(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const script = `TIMEFORMAT='%U %S'; time "$@" >/dev/null 2>&1`;
  const { stderr } = spawnSync("bash", ["-c", script, "bench", process.execPath, ...args], {
    cwd: repository,
    encoding: "utf8",
    env,
  });
  const [user = Number.NaN, system = Number.NaN] = stderr.trim().split(" ").map(Number);
  if (Number.isNaN(user + system)) throw new Error(`Nothing was timed: ${stderr}`);
  return user + system;
}

function row(name: string, values: readonly number[], unit: string): void {
  const sorted = [...values].sort((a, b) => a - b);
  const [least, median, most] = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)].map((value) =>
    value?.toFixed(2),
  );
  console.log(`${name.padEnd(28)} median ${median}${unit} (${least}–${most})`);
}

for (const [label, env] of [
  ["compile cache off", { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" }],
  ["compile cache warm", { ...process.env, NODE_COMPILE_CACHE: compileCache }],
] as const) {
  const seconds: Record<keyof typeof peers, number[]> = { notewright: [], cspell: [] };
  for (const name of ["notewright", "cspell"] as const) cpuSeconds(peers[name], env);
  for (let run = 0; run < runs; run++) {
    for (const name of ["notewright", "cspell"] as const) seconds[name].push(cpuSeconds(peers[name], env));
  }
  console.log(`${label}, ${runs} runs`);
  row("  notewright check", seconds.notewright, " s");
  row("  cspell", seconds.cspell, " s");
  row(
    "  ratio",
    seconds.notewright.map((value, index) => value / (seconds.cspell[index] as number)),
    "",
  );
}
rmSync(compileCache, { recursive: true });
