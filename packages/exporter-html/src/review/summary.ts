import { visibleText } from "@notewright/diagnostics";
import type { Element } from "hast";
import { h } from "hastscript";
import { heading } from "../heading.ts";
import type { Place } from "../place.ts";
import type { SiteNote } from "../site.ts";
import { findingCard } from "./finding-card.ts";
import { findingId, type NumberedFinding, type Review, type ReviewedNote } from "./review.ts";
import { counted, sign } from "./sign.ts";
import { tallies } from "./tallies.ts";

/** The HTML id of what a review says of a note as a whole. */
export function summaryId({ top }: SiteNote): string {
  return `${top}:review`;
}

/** What was found in a note, or in an entry with such a title: how much of each severity, and a list that leads to each place. */
export function reviewSummary(place: Place, note: SiteNote, reviewed: ReviewedNote, title: string): Element {
  const { findings } = reviewed;
  const id = summaryId(note);
  // One page with several notes would else have several regions of one name.
  const name = place.site.isOnePage && place.site.notes.length > 1 ? `Review of ${title}` : "Review";
  const safe = findings.filter(({ finding }) => finding.fix?.kind === "safe").length;
  return h("section", { className: "review", ariaLabelledBy: id }, [
    h("div", { className: "review-head" }, [heading(place, 1, name, { id }), tallies([reviewed], `Findings in ${title}`)]),
    safe === 0
      ? null
      : h("p", { className: "meta" }, [`${counted(safe, "finding")} ${safe === 1 ? "has" : "have"} a safe fix: `, fixCommand]),
    findings.length === 0
      ? null
      : h("details", { className: "found-list", open: true }, [
          h("summary", findings.length === 1 ? "The finding" : `All ${findings.length} findings`),
          h("ol", findings.map(listItem)),
        ]),
  ]);
}

const fixCommand: Element = h("code", "notewright fix");

function listItem({ finding: { message, rule, severity, start }, number }: NumberedFinding): Element {
  return h("li", { value: number, className: severity, dataFinding: number, dataRule: rule }, [
    h("a", { href: `#${findingId(number)}` }, [
      sign(severity),
      h("span", { className: "number" }, [h("span", { className: "sr-only" }, `${severity} `), String(number)]),
      h("span", { className: "message" }, visibleText(message)),
    ]),
    h("span", { className: "meta" }, [h("span", visibleText(rule)), h("span", `line ${start.line}`)]),
  ]);
}

/** Notes that could not be read have no page, so what was found in them is said here. Null where all could be read. */
export function unreadNotes(place: Place, review: Review): Element | null {
  if (review.unread.length === 0) return null;
  return h("section", { className: "review unread" }, [
    heading(place, 1, "Notes that could not be read"),
    ...review.unread.flatMap(({ findings, path }) => [
      h("p", h("strong", visibleText(path))),
      h(
        "div",
        { className: "findings" },
        findings.map((found) => findingCard(place, review, path, found)),
      ),
    ]),
  ]);
}
