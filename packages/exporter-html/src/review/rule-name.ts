import { visibleText } from "@notewright/diagnostics";
import { safeHref } from "@notewright/render";
import type { Finding } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Review } from "./review.ts";

/** The HTML id of what is said of a rule. */
export function ruleId(rule: string): string {
  return `rule:${rule}`;
}

/** The name of a rule: a link to the page that explains it, or else a button that opens what is known of it. */
export function ruleName({ explain }: Review, { rule, url }: Finding): Element {
  const href = url === undefined ? null : safeHref(url);
  const shown = visibleText(rule);
  const name = h("code", shown);
  if (href !== null) return h("a", { href, rel: "noopener noreferrer", ariaLabel: `Rule ${shown}` }, name);
  return explain(rule) === null ? name : h("button", { className: "rule", type: "button", popoverTarget: ruleId(rule) }, name);
}
