import { visibleText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import type { Element } from "hast";
import { h } from "hastscript";
import { editLink } from "../edit-link.ts";
import type { Place } from "../place.ts";
import { changeBlock } from "./change-block.ts";
import { evidenceList } from "./evidence-list.ts";
import { findingId, type NumberedFinding, type Review } from "./review.ts";
import { ruleName } from "./rule-name.ts";
import { sign } from "./sign.ts";

/** A finding to unfold: its message, and below it what speaks for it and what would repair it. */
export function findingCard(place: Place, review: Review, path: string, { finding, number }: NumberedFinding): Element {
  const { evidence = [], message, rule, severity } = finding;
  // Browsers unfold what an address leads to when its id is inside, and not when it is the whole.
  return h("details", { className: ["finding", severity], dataFinding: number, dataRule: rule }, [
    h("summary", [
      sign(severity),
      h("span", { className: "number" }, [h("span", { className: "sr-only" }, `${severity} `), String(number)]),
      h("span", { className: "message" }, visibleText(message)),
    ]),
    h("div", { className: "more", id: findingId(number) }, [
      h("p", { className: "meta" }, [
        h("span", severity),
        h("span", ruleName(review, finding)),
        h("span", position(place, path, finding)),
      ]),
      changeBlock(review, path, finding),
      evidenceList(place, review, path, evidence),
    ]),
  ]);
}

/** Where a finding is in its note, as a link where that can be edited. */
function position({ site }: Place, path: string, { start: { column, line } }: Finding): Element | string {
  const text = `line ${line}, column ${column}`;
  if (site.repository === null) return text;
  return h("a", { href: editLink(site.repository, path, line), rel: "noopener noreferrer" }, `edit ${text}`);
}
