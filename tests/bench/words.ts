// `npm run bench:words`: what loading words costs, in fresh processes, how fast they are asked, how often the table of pairs is wrong
// about a pair it does not have, and whether all words and a hundred thousand non-words are answered as cspell answers.
import { spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { env, execPath } from "node:process";
import { gunzipSync } from "node:zlib";
import { readContainer } from "../../packages/words/src/container.ts";
import { loadWords } from "../../packages/words/src/load-words.ts";
import { nonWords, seeded } from "../words/non-words.ts";

const repository = resolve(import.meta.dirname, "../..");
const file = join(repository, "packages/words/data/words.bin");

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
}

function loadOnce(): { ms: number; memory: number } {
  const module = JSON.stringify(join(repository, "packages/words/src/load-words.ts"));
  const script = `const { loadWords } = await import(${module});
    globalThis.gc();
    const before = process.memoryUsage.rss();
    const start = performance.now();
    loadWords();
    console.log(performance.now() - start, process.memoryUsage.rss() - before);`;
  const { stdout } = spawnSync(execPath, ["--expose-gc", "--input-type=module", "--eval", script], {
    encoding: "utf8",
  });
  const [ms = Number.NaN, memory = Number.NaN] = stdout.trim().split(" ").map(Number);
  return { ms, memory };
}

const loads = Array.from({ length: 15 }, loadOnce);
console.log(
  `load: median ${median(loads.map(({ ms }) => ms)).toFixed(1)} ms, ${(median(loads.map(({ memory }) => memory)) / 1e6).toFixed(1)} MB`,
);
console.log(`file: ${(statSync(file).size / 1e6).toFixed(2)} MB`);
for (const [name, { length }] of readContainer(readFileSync(file))) console.log(`  ${name.padEnd(9)} ${length} bytes`);

const words = loadWords();
const rows = (name: string): string[] =>
  gunzipSync(readFileSync(join(repository, `packages/words/sources/${name}.tsv.gz`)))
    .toString("utf8")
    .trim()
    .split("\n");
const slips = rows("misspellings").flatMap((row, index) => (index % 97 === 0 ? [row.split("\t")[0] as string] : []));

function perCall(name: string, asked: readonly string[], ask: (word: string) => unknown): void {
  for (const word of asked.slice(0, 200)) ask(word);
  const start = performance.now();
  for (const word of asked) ask(word);
  console.log(`${name}: ${(((performance.now() - start) / asked.length) * 1000).toFixed(2)} µs a word`);
}

perCall("knows", slips, (word) => words.knows(word));
perCall("zipf", slips, (word) => words.zipf(word));
perCall("corrections", slips, (word) => words.corrections(word));
perCall("near, one edit", slips, (word) => words.near(word, 1));
perCall("near, two edits", slips, (word) => words.near(word, 2));

const pairs = new Set([...rows("pairs"), ...rows("cloud-pairs")].map((row) => row.split("\t")[0] as string));
const missed = Array.from(pairs).filter((pair) => words.pair(...(pair.split(" ") as [string, string])) === 0);
const random = seeded(7);
const absent = Array.from(
  nonWords(slips, 1_000_000, random),
  (word, index) => [word.toLowerCase(), slips[index % slips.length] as string] as const,
).filter(([first, second]) => !pairs.has(`${first} ${second}`));
const wrong = absent.filter(([first, second]) => words.pair(first, second) !== 0);
console.log(`pairs: ${pairs.size}, ${missed.length} not found; of ${absent.length} others ${wrong.length} found`);

spawnSync("npx", ["vitest", "run", "tests/words"], {
  cwd: repository,
  env: { ...env, WORDS: "all" },
  stdio: "inherit",
});
