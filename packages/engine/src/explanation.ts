import type { Rule, RuleOption } from "@notewright/linter";
import { engineFindings } from "./engine-findings.ts";

/** What is known of a rule; `explain --format json` prints it. */
export interface Explanation {
  id: string;
  summary: string;
  why: string;
  category: string;
  severity: string;
  /** None for what is always on. */
  presets: string[];
  fix: "safe" | "unsafe" | null;
  /** Why the right text is certain or likely. */
  because?: { readonly safe?: string; readonly unsafe?: string };
  options: RuleOption[];
  examples: ExplainedExample[];
}

/** A text that shows what a rule does. */
export interface ExplainedExample {
  name: string;
  markdown: string;
  options?: object;
  /** `line:column message` of each finding; none for text that is right. */
  reports: string[];
  fixed?: string;
}

/** What not every explanation has. */
const nothing = { why: "", presets: [], fix: null, options: [], examples: [] };

/** What is known of a rule by its id, or of what finds things besides; null for an id that nobody knows. */
export type ExplanationOf = (id: string) => Explanation | null;

/** Tells what is known of the built-in rules and of `others`, which plug-ins bring. */
export async function explanations(others: readonly Rule[] = []): Promise<ExplanationOf> {
  const linter = await import("@notewright/linter");
  const all = new Map([...others, ...linter.rules].map((rule) => [rule.meta.id, rule]));
  return (id) => {
    const rule = all.get(id);
    if (rule !== undefined) return ofRule(rule, linter);
    const always = engineFindings.find((each) => each.id === id);
    if (always !== undefined) return { ...nothing, ...always, severity: "error" };
    const remark = linter.builtInRemark.find((each) => each.id === id);
    if (remark === undefined) return null;
    const why = `It is a rule of remark-lint: the readme of the package ${id.replace(":", "-")} says more.`;
    const presets = [...linter.presetsOf({ meta: remark })];
    return { ...nothing, id, summary: remark.summary, why, presets, category: "structure", severity: "warning" };
  };
}

type Linter = typeof import("@notewright/linter");

function ofRule(rule: Rule, { presetsOf, ruleOptions }: Pick<Linter, "presetsOf" | "ruleOptions">): Explanation {
  const { because, category, fix, id, severity, summary, why } = rule.meta;
  return {
    id,
    summary,
    why,
    category,
    severity,
    presets: [...presetsOf(rule)],
    fix,
    ...(because !== undefined && { because }),
    options: ruleOptions(rule),
    examples: rule.examples.map(({ fixed, markdown, name, options, reports = [] }) => ({
      name,
      markdown,
      ...(options !== undefined && { options }),
      reports: [...reports],
      ...(fixed !== undefined && { fixed }),
    })),
  };
}
