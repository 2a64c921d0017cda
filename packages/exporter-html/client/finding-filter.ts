import type { FindingSteps } from "./finding-steps.ts";

const severities = ["error", "warning", "info"];

/** What is known of a finding on the page. */
interface Known {
  severity: string;
  rule: string;
}

/** Adds chips and a list above the findings of the page that show only those of some severities, or of one rule. */
export function addFindingFilter(steps: FindingSteps): void {
  const list = document.querySelector(".found-list");
  if (list === null) return;
  const known = readFindings();
  const rules = [...new Set([...known.values()].map(({ rule }) => rule))].sort();
  const chosen = new Set<string>();
  const group = document.createElement("div");
  group.className = "filters";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", "Show only findings of");
  const chips = severities.flatMap((severity) => {
    const count = [...known.values()].filter((each) => each.severity === severity).length;
    return count === 0 ? [] : [chip(severity, count)];
  });
  const select = ruleSelect(rules, () => update());
  if (chips.length > 1) group.append(...chips);
  if (rules.length > 1) group.append(select);
  if (group.childElementCount > 0) list.before(group);

  function chip(severity: string, count: number): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.setAttribute("aria-pressed", "false");
    const number = document.createElement("span");
    number.textContent = String(count);
    button.append(`Only ${severity}s `, number);
    button.addEventListener("click", () => {
      if (!chosen.delete(severity)) chosen.add(severity);
      button.setAttribute("aria-pressed", String(chosen.has(severity)));
      update();
    });
    return button;
  }

  function update(): void {
    const isShown = ({ rule, severity }: Known): boolean =>
      (chosen.size === 0 || chosen.has(severity)) && (select.value === "" || select.value === rule);
    for (const element of document.querySelectorAll<HTMLElement>("[data-finding]")) {
      const numbers = element.dataset["finding"]?.split(" ") ?? [];
      const isOn = numbers.some((number) => isShown(known.get(number) ?? { severity: "", rule: "" }));
      // What holds text of the note stays, but is not marked.
      if (element.matches("details, li[data-rule], .flag")) element.hidden = !isOn;
      else element.classList.toggle("off", !isOn);
    }
    steps.update();
  }
}

function readFindings(): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const card of document.querySelectorAll<HTMLElement>("details.finding")) {
    const { finding = "", rule = "" } = card.dataset;
    known.set(finding, { rule, severity: severities.find((name) => card.classList.contains(name)) ?? "" });
  }
  return known;
}

function ruleSelect(rules: readonly string[], changed: () => void): HTMLSelectElement {
  const select = document.createElement("select");
  select.setAttribute("aria-label", "Rule");
  for (const rule of ["", ...rules]) {
    const option = document.createElement("option");
    option.value = rule;
    option.textContent = rule === "" ? "All rules" : rule;
    select.append(option);
  }
  select.addEventListener("change", changed);
  return select;
}
