import { visibleText } from "@notewright/diagnostics";
import type { Finding } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { type Change, type ChangePart, changesOf } from "./change.ts";
import type { Review } from "./review.ts";
import { shownBlanks, shownLines } from "./shown-lines.ts";
import { counted } from "./sign.ts";

const mostChanges = 5;

/** What would repair a finding: whether `fix` does it by itself, and the text before and after. Null where nothing is known. */
export function changeBlock(review: Review, path: string, finding: Finding): Element | null {
  const changes = changesOf(review, path, finding);
  const { expected = [], fix } = finding;
  if (changes.length === 0) return null;
  const others = fix === undefined ? expected.slice(1, 5) : [];
  const left = changes.length - mostChanges;
  return h("div", { className: "change" }, [
    h("p", kindOf(fix)),
    ...changes.slice(0, mostChanges).map((change) => changePart(change, path, changes.length > 1)),
    left > 0 ? h("p", { className: "more" }, `And ${counted(left, "more place")}.`) : null,
    others.length > 0 ? h("p", ["Or ", ...listed(others), "."]) : null,
  ]);
}

function kindOf(fix: Finding["fix"]): ElementContent[] {
  const label = (text: string, kind: string): Element => h("strong", { className: ["kind", kind] }, text);
  if (fix === undefined) return [label("Suggestion", "open"), { type: "text", value: " for you to decide" }];
  const because = fix.because === undefined ? "" : `, since ${visibleText(fix.because)}`;
  const kind = fix.kind === "safe" ? label("Safe fix", "safe") : label("Unsafe fix", "unsafe");
  return [kind, { type: "text", value: because || (fix.kind === "safe" ? "" : ", please look at it") }];
}

function changePart({ line, parts, path }: Change, from: string, isNamed: boolean): Element {
  const place = path === from ? (isNamed ? `Line ${line}` : null) : `${visibleText(path)}, line ${line}`;
  return h("div", { className: "diff" }, [
    place === null ? null : h("p", { className: "place" }, place),
    side("before", "Before", "−", parts, "cut", "del"),
    side("after", "After", "+", parts, "new", "ins"),
  ]);
}

function side(
  className: string,
  label: string,
  mark: string,
  parts: readonly ChangePart[],
  kind: ChangePart["kind"],
  tag: "del" | "ins",
): Element {
  const shown = parts.filter((part) => part.kind === "same" || part.kind === kind);
  const text = shown.map((part): ElementContent => {
    if (part.kind === "same") return { type: "text", value: shownLines(part.text) };
    return h(tag, shownBlanks(shownLines(part.text, "⏎")));
  });
  return h("p", { className }, [
    h("span", { className: "sr-only" }, `${label}: `),
    h("span", { className: "mark", ariaHidden: "true" }, mark),
    h("code", text),
  ]);
}

function listed(texts: readonly string[]): ElementContent[] {
  return texts.flatMap((text, index): ElementContent[] => [
    { type: "text", value: index === 0 ? "" : index === texts.length - 1 ? " or " : ", " },
    h("code", shownBlanks(shownLines(text, "⏎")) || "nothing"),
  ]);
}
