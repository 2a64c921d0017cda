import { visibleText } from "@notewright/diagnostics";
import type { NoteFix } from "@notewright/engine";
import type { Finding } from "@notewright/schema";
import type { Environment } from "./command.ts";

/** Says on standard error which fixes were not made, and why; of those that are likely only where they were asked for. */
export function sayLeftOut(fixes: readonly NoteFix[], unsafe: boolean, { stderr }: Environment): void {
  for (const { circular, circularLines, failure, path, remaining } of fixes) {
    const say = (text: string) => stderr.write(`notewright: ${visibleText(path)}${text}\n`);
    if (failure !== undefined) say(`: ${visibleText(failure)}`);
    for (const { rule, start, withheld } of remaining)
      if (isWithheld(withheld, unsafe)) say(`:${start.line}: a fix of ${rule} was withheld: ${visibleText(withheld.because)}`);
    if (circular.length > 0) {
      say(
        `:${circularLines.join(",")}: the fixes of ${circular.join(" and ")} undo each other and were left out. Please report this.`,
      );
    }
  }
}

/** Whether it is a fix that would have been made if it did no harm. */
export function isWithheld(fix: Finding["withheld"], unsafe: boolean): fix is NonNullable<Finding["withheld"]> {
  return fix !== undefined && (unsafe || fix.kind === "safe");
}
