import type { NoteFix } from "@notewright/engine";
import { visibleText } from "@notewright/reporter";
import type { Environment } from "./command.ts";

/** Says on standard error which fixes were not made, and why. */
export function sayLeftOut(fixes: readonly NoteFix[], { stderr }: Environment): void {
  for (const { circular, circularLines, failure, path, withheld } of fixes) {
    const say = (text: string) => stderr.write(`notewright: ${visibleText(path)}${text}\n`);
    if (failure !== undefined) say(`: ${visibleText(failure)}`);
    for (const { line, reason, rule } of withheld) say(`:${line}: a fix of ${rule} was withheld: ${visibleText(reason)}`);
    if (circular.length > 0) {
      say(
        `:${circularLines.join(",")}: the fixes of ${circular.join(" and ")} undo each other and were left out. Please report this.`,
      );
    }
  }
}
