import type { Rule } from "./rule.ts";

/** An option of a rule, as its schema describes it. */
export interface RuleOption {
  name: string;
  /** `string`, `list of string`, or the values it may have. */
  type: string;
  default: unknown;
  description: string;
}

interface OptionSchema {
  description?: string;
  type?: string | string[];
  enum?: unknown[];
  items?: OptionSchema;
  minimum?: number;
  maximum?: number;
}

/** The options of a rule; none for a rule without. */
export function ruleOptions({ options }: Pick<Rule, "options">): RuleOption[] {
  if (options === undefined) return [];
  const properties = (options.schema["properties"] ?? {}) as Record<string, OptionSchema>;
  const defaults = options.defaults as Record<string, unknown>;
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    type: typeText(schema),
    default: defaults[name],
    description: schema.description ?? "",
  }));
}

function typeText({ enum: values, items, maximum, minimum, type = "any" }: OptionSchema): string {
  if (values !== undefined) return values.map((value) => JSON.stringify(value)).join(" or ");
  if (type === "array" && items !== undefined) return `list of ${typeText(items)}`;
  const range = [...(minimum === undefined ? [] : [`from ${minimum}`]), ...(maximum === undefined ? [] : [`to ${maximum}`])];
  return [[type].flat().join(" or "), ...range].join(" ");
}
