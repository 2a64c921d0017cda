import type { Progress } from "@notewright/engine";
import type { Environment, FlagValues, Output } from "./command.ts";

/** Whether colour may be written to a stream. */
export function hasColour({ isTTY }: Output, { env }: Environment): boolean {
  return isTTY === true && !env["NO_COLOR"] && !env["CI"] && env["TERM"] !== "dumb";
}

/** A line of progress on a terminal, undefined elsewhere; `done` clears it. */
export function progressOn({ env, stderr }: Environment, flags: FlagValues): { progress: Progress | undefined; done(): void } {
  if (stderr.isTTY !== true || env["CI"] || flags["quiet"] === true) return { progress: undefined, done: () => {} };
  let shown = -1;
  return {
    progress: (done, total) => {
      const percent = Math.floor((done / total) * 100);
      if (percent === shown) return;
      shown = percent;
      stderr.write(`\r\u001B[K${done} of ${total} notes`);
    },
    done: () => stderr.write("\r\u001B[K"),
  };
}
