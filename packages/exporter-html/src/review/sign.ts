import type { Severity } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";

/** Severities, the worst first. */
export const severities: readonly Severity[] = ["error", "warning", "info"];

const signs: Readonly<Record<Severity, string>> = { error: "×", warning: "!", info: "i" };

/** The sign of a severity, which tells it apart without colour; words say it to those who do not see the sign. */
export function sign(severity: Severity): Element {
  return h("span", { className: ["sign", severity], ariaHidden: "true" }, signs[severity]);
}

/** "1 error", "2 warnings". */
export function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? "" : "s"}`;
}
