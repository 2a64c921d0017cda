import { visibleText } from "@notewright/diagnostics";
import type { RuleExampleText, RuleText } from "@notewright/exporter";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Review } from "./review.ts";
import { ruleId } from "./rule-name.ts";
import { shownBlanks, shownLines } from "./shown-lines.ts";

/**
 * What is known of the rules whose names a page has as buttons, each once. The browser opens it over the page by itself; one that
 * cannot shows it at the end.
 */
export function ruleTexts({ explain }: Review, content: readonly ElementContent[]): Element[] {
  const known = new Map<string, Element>();
  const visit = (node: ElementContent): void => {
    if (node.type !== "element") return;
    const id = node.properties["popoverTarget"];
    if (typeof id === "string" && !known.has(id)) {
      const text = explain(id.slice(ruleId("").length));
      if (text !== null) known.set(id, ruleText(text, id));
    }
    for (const child of node.children) visit(child);
  };
  for (const node of content) visit(node);
  return [...known.values()];
}

function ruleText({ examples, id: rule, presets, summary, why }: RuleText, id: string): Element {
  const example = examples.find(({ options, reports }) => reports.length > 0 && options === undefined);
  const name = `${id}:name`;
  const shown = visibleText(rule);
  return h("div", { className: "rule-text", id, popover: "auto", role: "group", ariaLabelledBy: name }, [
    h("p", { className: "rule-head" }, [
      h("strong", { id: name }, h("code", shown)),
      h("button", { type: "button", popoverTarget: id, popoverTargetAction: "hide" }, "Close"),
    ]),
    h("p", withCode(summary)),
    why === "" ? null : h("p", withCode(why)),
    ...(example === undefined ? [] : exampleParts(example)),
    presets.length === 0 ? null : hint("Where it is meant so", `<!-- notewright-ignore ${shown}: the reason -->`),
    hint("With all examples", `notewright explain ${shown}`),
  ]);
}

function hint(when: string, code: string): Element {
  return h("p", { className: "hint" }, [`${when}: `, h("code", code)]);
}

function exampleParts({ fixed, markdown, reports }: RuleExampleText): Element[] {
  const messages = reports.map((report) => h("li", visibleText(report.replace(/^\d+:\d+ /, ""))));
  return [
    h("div", { className: "diff" }, [
      example("before", "Wrong", "×", markdown),
      fixed === undefined ? null : example("after", "Right", "✓", fixed),
    ]),
    h("ul", { className: "reports" }, messages),
  ];
}

function example(className: string, label: string, mark: string, text: string): Element {
  return h("p", { className }, [
    h("span", { className: "sr-only" }, `${label}: `),
    h("span", { className: "mark", ariaHidden: "true" }, mark),
    h("code", shownBlanks(shownLines(text.replace(/\n$/, "")))),
  ]);
}

/** Text with what stands between backticks as code. */
function withCode(text: string): ElementContent[] {
  return text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 0 ? { type: "text", value: part } : h("code", part)));
}
