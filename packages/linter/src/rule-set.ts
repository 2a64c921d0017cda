import type { Config, Preset, RuleLevel, RuleSetting, Severity } from "@notewright/schema";
import ignore, { type Ignore } from "ignore";
import type { FindingSource } from "./finding-source.ts";
import { presetsOf } from "./presets.ts";
import type { Rule } from "./rule.ts";

/** A rule that runs, with the severity and options it runs with. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  options: unknown;
}

/** What a config says of rules. */
export type RuleConfig = Pick<Config, "overrides" | "preset" | "rules">;

/** Settings by rule id for some of the notes; null: for all. */
interface Layer {
  files: Ignore | null;
  rules: Readonly<Record<string, RuleSetting>>;
}

/** The rules of a run: which are on in which note, with what severity and options. */
export class RuleSet {
  /** What else finds things in the notes. */
  readonly sources: readonly FindingSource[];
  /** All rules that there are, on or off. */
  readonly rules: readonly Rule[];
  readonly #preset: Preset;
  readonly #layers: readonly Layer[];
  readonly #levels: Readonly<Record<string, RuleLevel>>;
  /** By the layers that count for a note. */
  readonly #known: Map<string, readonly ActiveRule[]> = new Map();

  /** `levels` win over the config's, in all notes. */
  constructor(
    rules: readonly Rule[],
    config: RuleConfig,
    levels: Readonly<Record<string, RuleLevel>> = {},
    sources: readonly FindingSource[] = [],
  ) {
    this.sources = sources;
    this.rules = rules;
    this.#preset = config.preset ?? "recommended";
    this.#levels = levels;
    this.#layers = [
      { files: null, rules: config.rules ?? {} },
      ...(config.overrides ?? []).flatMap((each) =>
        each.rules === undefined ? [] : [{ files: ignore().add([...each.files]), rules: each.rules }],
      ),
    ];
  }

  /** The rules of a note, by its path from the vault root; without one, those of all. */
  of(path: string): readonly ActiveRule[] {
    const fitting = this.#fitting(path);
    const key = fitting.join(",");
    const known = this.#known.get(key) ?? this.#activeIn(fitting);
    this.#known.set(key, known);
    return known;
  }

  /** The level that is set for what calls itself `id` in a note; undefined where none is. */
  levelOf(id: string, path: string): RuleLevel | undefined {
    return this.#setting(id, this.#fitting(path)).level;
  }

  /** Indices of the layers that count for a note; overrides are for notes of the vault. */
  #fitting(path: string): number[] {
    const isInside = !path.startsWith("../") && !path.startsWith("/");
    return this.#layers.flatMap(({ files }, index) =>
      files === null || (isInside && path !== "" && files.ignores(path)) ? [index] : [],
    );
  }

  #setting(id: string, fitting: readonly number[]): { level: RuleLevel | undefined; options: object } {
    let level: RuleLevel | undefined;
    let options: object = {};
    for (const index of fitting) {
      const { rules } = this.#layers[index] as Layer;
      if (!Object.hasOwn(rules, id)) continue;
      const setting = rules[id] as RuleSetting;
      level = typeof setting === "string" ? setting : setting[0];
      if (typeof setting !== "string") options = { ...options, ...setting[1] };
    }
    return { level: (Object.hasOwn(this.#levels, id) ? this.#levels[id] : undefined) ?? level, options };
  }

  #activeIn(fitting: readonly number[]): ActiveRule[] {
    const active: ActiveRule[] = [];
    for (const rule of this.rules) {
      const { level, options } = this.#setting(rule.meta.id, fitting);
      const severity = level ?? (presetsOf(rule).includes(this.#preset) ? rule.meta.severity : "off");
      if (severity !== "off") active.push({ rule, severity, options: { ...(rule.options?.defaults as object), ...options } });
    }
    return active;
  }
}

/** Rules that run in the same way in all notes, as a set. */
export function everywhere(rules: readonly ActiveRule[] | RuleSet): RuleSet {
  if (rules instanceof RuleSet) return rules;
  const settings = rules.map(({ options, rule, severity }) => [rule.meta.id, [severity, options as object]] as const);
  return new RuleSet(
    rules.map(({ rule }) => rule),
    { rules: Object.fromEntries(settings) as NonNullable<RuleConfig["rules"]> },
  );
}
