import type { Progress } from "@notewright/engine";
import type { Environment, FlagValues, Output } from "./command.ts";

/** Whether colour may be written to a stream. */
export function hasColour({ isTTY }: Output, { env }: Environment): boolean {
  return isTTY === true && !env["NO_COLOR"] && !env["CI"] && env["TERM"] !== "dumb";
}

/** Does some work with a line of progress on a terminal, which is cleared at the end; elsewhere without. `what` is counted. */
export async function withProgress<Result>(
  { env, stderr }: Environment,
  flags: FlagValues,
  work: (progress?: Progress) => Promise<Result>,
  what = "notes",
): Promise<Result> {
  if (stderr.isTTY !== true || env["CI"] || flags["quiet"] === true) return work();
  let shown = -1;
  try {
    return await work((done, total) => {
      const percent = Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`\r\u001B[K${done} of ${total} ${what}`);
    });
  } finally {
    stderr.write("\r\u001B[K");
  }
}
