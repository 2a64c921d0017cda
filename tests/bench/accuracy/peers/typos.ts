import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { basename, join } from "node:path";
import { lookAt, type Peer, type PeerFinding } from "./text-files.ts";

const VERSION = "1.52.0";

/** What typos says of a word; only what is looked at here. */
interface Typo {
  type: string;
  path: string;
  line_num: number;
  /** In the line, in bytes. */
  byte_offset: number;
  typo: string;
  corrections: string[];
}

/** typos from PyPI, fetched once into `node_modules/.cache`; null where it cannot be had. */
export function typos(repository: string): Peer | null {
  const target = join(repository, `node_modules/.cache/notewright-bench/typos-${VERSION}`);
  const program = join(target, "bin/typos");
  if (!existsSync(program)) {
    spawnSync("pip", ["install", "--quiet", "--no-deps", "--target", target, `typos==${VERSION}`], { encoding: "utf8" });
  }
  if (!existsSync(program)) {
    console.log(`typos is left out: \`pip install --target ${target} typos==${VERSION}\` should make ${program}, and did not.`);
    return null;
  }
  return {
    name: "typos",
    version: VERSION,
    check(texts) {
      return lookAt("typos", texts, (folder, textOf) => {
        const { stdout } = spawnSync(program, ["--isolated", "--format", "json", "--hidden", "notes"], {
          cwd: folder,
          encoding: "utf8",
          maxBuffer: 1 << 30,
        });
        const typed = stdout
          .split("\n")
          .filter((line) => line !== "")
          .map((line) => JSON.parse(line) as Typo);
        const starts = new Map(Array.from(textOf, ([name, text]) => [name, lineStarts(text)]));
        return typed
          .filter(({ type }) => type === "typo")
          .map((typo): PeerFinding => {
            const file = basename(typo.path);
            const start = starts.get(file)?.[typo.line_num - 1] ?? 0;
            const line = Buffer.from((textOf.get(file) as string).slice(start).split("\n", 1)[0] as string);
            const offset = start + line.subarray(0, typo.byte_offset).toString().length;
            return { file, offset, actual: typo.typo, expected: typo.corrections };
          });
      });
    },
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}
