import { execFileSync } from "node:child_process";
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { env } from "node:process";

/**
 * When the files of a folder last changed, by their paths in it, in seconds since 1970: what SOURCE_DATE_EPOCH says
 * (reproducible-builds.org/specs/source-date-epoch), else the time of the last commit that changed them, so that two runs over one
 * commit say the same. Null for a file that git does not know. Git is asked once, and only when the first one asks.
 */
export function changeTimes(folder: string): (path: string) => number | null {
  const fixed = /^\d{1,12}$/.test(env["SOURCE_DATE_EPOCH"] ?? "") ? Number(env["SOURCE_DATE_EPOCH"]) : null;
  if (fixed !== null) return () => fixed;
  let times: Map<string, number> | null = null;
  return (path) => {
    times ??= commitTimes(folder);
    return times.get(path) ?? null;
  };
}

/** A line that no path is. */
const TIME = /^\0(\d+)$/;

function commitTimes(folder: string): Map<string, number> {
  const times = new Map<string, number>();
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: folder, encoding: "utf8", maxBuffer: 2 ** 29, stdio: ["ignore", "pipe", "ignore"] });
  try {
    const prefix = git("rev-parse", "--show-prefix").trim();
    // Newest first, so that the first time that names a file is its last change.
    const log = git(
      "-c",
      "core.quotePath=false",
      "log",
      "--format=%x00%ct",
      "--name-only",
      "--no-renames",
      "--",
      join(realpathSync(folder), "."),
    );
    let time = 0;
    for (const line of log.split("\n")) {
      const commit = TIME.exec(line)?.[1];
      if (commit !== undefined) time = Number(commit);
      else if (line.startsWith(prefix) && line !== "" && !times.has(line.slice(prefix.length)))
        times.set(line.slice(prefix.length), time);
    }
  } catch {
    // No repository, no git, or no commit yet: nobody knows.
  }
  return times;
}
