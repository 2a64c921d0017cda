import type { Severity } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import type { ReviewedNote } from "./review.ts";
import { counted, severities, sign } from "./sign.ts";

/** How many findings of each severity notes have, as signs with words; a word of praise for none. */
export function tallies(notes: readonly ReviewedNote[], label: string): Element {
  const all = notes.flatMap(({ findings }) => findings.map(({ finding }) => finding.severity));
  if (all.length === 0) return h("p", { className: "clean" }, "Nothing was found.");
  const items = severities.flatMap((severity) => tally(severity, all));
  return h("ul", { className: "tallies", ariaLabel: label }, items);
}

function tally(severity: Severity, all: readonly Severity[]): Element[] {
  const count = all.filter((each) => each === severity).length;
  return count === 0 ? [] : [h("li", { className: severity }, [sign(severity), h("span", counted(count, severity))])];
}
