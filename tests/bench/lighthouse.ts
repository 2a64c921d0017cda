// `npm run bench:lighthouse [-- RUNS]`: what Lighthouse says of the website over http, as on a phone. Accessibility, best practices and SEO must be 100
// on every page, and performance 98 in the median of the runs (five) on the page of the given note; else it exits 1. Run it where nothing else does:
// a busy computer looks like a slow page. It takes Lighthouse from npm into node_modules/.cache.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execPath } from "node:process";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../browser/chromium.ts";
import { fixtureNote, otherNote } from "../html/fixture.ts";
import { kitchenNote } from "../html/review-notes.ts";
import { serve } from "../html/serve.ts";
import { npmPackages } from "./npm-packages.ts";

const version = "13.5.0";
const repository = resolve(import.meta.dirname, "../..");
const runs = Number(process.argv[2] ?? 5);
const leastPerformance = 98;
const perfect = ["accessibility", "best-practices", "seo"];
const pages = [
  "given/index.html",
  "given/quiz.html",
  "review/index.html",
  "several/index.html",
  "several/cloud.html",
  "several/tags/cloud.html",
  "several/entries/storage/s3.html",
  "several-review/entries/pots/cp.html",
];

/** Of what Lighthouse gives, what is looked at. */
interface Result {
  lhr: {
    categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
    audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
  };
}
type Lighthouse = (url: string, flags: Record<string, unknown>) => Promise<Result>;

const folder = mkdtempSync(join(tmpdir(), "notewright-lighthouse-"));
const failures: string[] = [];

try {
  const lighthouse = await loadLighthouse();
  exportSite(repository, "given");
  exportSite(repository, "review", "--with-findings");
  const vault = join(folder, "vault");
  for (const [path, text] of Object.entries({ "cloud.md": fixtureNote, "other.md": otherNote, "kitchen.md": kitchenNote })) {
    mkdirSync(vault, { recursive: true });
    writeFileSync(join(vault, path), text);
  }
  writeFileSync(join(vault, "notewright.config.json"), JSON.stringify({ exporters: { html: { entryPages: true } } }));
  exportSite(vault, "several");
  exportSite(vault, "several-review", "--with-findings");
  const port = await freePort();
  const browser = await launchChromium([`--remote-debugging-port=${port}`]);
  const { address, close } = await serve(folder);
  try {
    for (const page of pages) {
      const result = await lighthouse(address + page, {
        port,
        onlyCategories: [...perfect, "performance"],
        logLevel: "error",
      });
      say(page, result, perfect, 100);
    }
    const scores: number[] = [];
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(`${address}given/index.html`, {
        port,
        onlyCategories: ["performance"],
        logLevel: "error",
      });
      scores.push(scoreOf(result, "performance"));
    }
    const median = scores.toSorted((a, b) => a - b)[Math.floor(scores.length / 2)] ?? 0;
    console.log(`given/index.html: performance ${median} in the median of ${scores.join(", ")}`);
    if (median < leastPerformance) failures.push(`performance is ${median}, expected ${leastPerformance}`);
  } finally {
    await browser.close();
    close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const failure of failures) console.error(failure);
process.exitCode = failures.length > 0 ? 1 : 0;

/** Lighthouse of one version, fetched once. */
async function loadLighthouse(): Promise<Lighthouse> {
  const entry = join(npmPackages({ lighthouse: version }), "node_modules/lighthouse/core/index.js");
  return ((await import(pathToFileURL(entry).href)) as { default: Lighthouse }).default;
}

function exportSite(cwd: string, name: string, ...flags: string[]): void {
  const bin = join(repository, "packages/cli/bin/notewright.js");
  execFileSync(execPath, [bin, "export", "html", "--quiet", "--out", join(folder, name), ...flags], { cwd, stdio: "inherit" });
}

/** Prints scores, and below those that are too low what was found. */
function say(page: string, result: Result, categories: readonly string[], least: number): void {
  const scores = categories.map((category) => [category, scoreOf(result, category)] as const);
  const performance = `(performance ${scoreOf(result, "performance")} in one run)`;
  console.log(`${page}: ${scores.map(([category, score]) => `${category} ${score}`).join(", ")} ${performance}`);
  for (const [category, score] of scores) {
    if (score >= least) continue;
    failures.push(`${page}: ${category} is ${score}, expected ${least}`);
    for (const { id, weight } of result.lhr.categories[category]?.auditRefs ?? []) {
      const audit = result.lhr.audits[id];
      if (weight > 0 && audit !== undefined && audit.score !== 1)
        console.log(`  ${id}: ${audit.title} ${audit.displayValue ?? ""}`);
    }
  }
}

function scoreOf({ lhr }: Result, category: string): number {
  return Math.round((lhr.categories[category]?.score ?? 0) * 100);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
