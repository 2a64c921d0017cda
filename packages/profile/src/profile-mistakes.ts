import type { Config, ProfileSettings, SectionConstraint, SectionRule, SectionScope } from "@notewright/schema";
import { builtInSettings } from "./built-in.ts";
import { countRange } from "./count-range.ts";
import { regexOf } from "./matcher.ts";
import { unknownProfile } from "./unknown-profile.ts";

/** One thing wrong with a profile: the keys that lead to it from the top of the config, and what it is, as a clause. */
export interface ProfileMistake {
  keys: readonly (string | number)[];
  message: string;
}

type Keys = ProfileMistake["keys"];

/** What a config's own schema cannot know of its profiles: ids, patterns, counts and the names in constraints. In the order of the config. */
export function profileMistakes(config: Pick<Config, "overrides" | "profile" | "profiles">): ProfileMistake[] {
  const ids = [...builtInSettings.keys(), ...(config.profiles ?? []).map(({ id }) => id)];
  const given: [Keys, ProfileSettings | string | undefined][] = [
    [["profile"], config.profile],
    ...(config.profiles ?? []).map((profile, index): [Keys, ProfileSettings] => [["profiles", index], profile]),
    ...(config.overrides ?? []).map(({ profile }, index): [Keys, ProfileSettings | string | undefined] => [
      ["overrides", index, "profile"],
      profile,
    ]),
  ];
  return given.flatMap(([keys, profile]) => {
    if (profile === undefined) return [];
    if (typeof profile === "string") return idMistakes(profile, keys, ids);
    return [
      ...(profile.extends === undefined ? [] : idMistakes(profile.extends, [...keys, "extends"], ids)),
      ...settingsMistakes(profile, keys),
    ];
  });
}

function idMistakes(id: string, keys: Keys, ids: readonly string[]): ProfileMistake[] {
  if (ids.includes(id)) return [];
  return [{ keys, message: unknownProfile(id, ids) }];
}

function settingsMistakes({ headingJumps = [], kinds = [], sections = {} }: ProfileSettings, keys: Keys): ProfileMistake[] {
  return [
    ...kinds.flatMap(({ match }, index) => patternMistakes(match, [...keys, "kinds", index, "match"])),
    ...headingJumps.flatMap(([from, to], index) =>
      to > from + 1
        ? []
        : [
            {
              keys: [...keys, "headingJumps", index],
              message: `from ${from} to ${to} is no jump, expected a level below ${from + 1}`,
            },
          ],
    ),
    ...Object.entries(sections).flatMap(([kind, scope]) => scopeMistakes(scope, [...keys, "sections", kind])),
  ];
}

function scopeMistakes({ constraints = [], rules = [] }: SectionScope, keys: Keys): ProfileMistake[] {
  return [
    ...rules.flatMap((rule, index) => {
      const at = [...keys, "rules", index];
      return [...ruleMistakes(rule, at), ...twinMistakes(rules, index, at)];
    }),
    ...constraints.flatMap((constraint, index) => constraintMistakes(constraint, rules, [...keys, "constraints", index])),
  ];
}

const COUNTS = ["repeat", "words", "code", "images", "lists", "tables"] as const;

function ruleMistakes(rule: SectionRule, keys: Keys): ProfileMistake[] {
  const mistakes = patternMistakes(rule.match, [...keys, "match"]);
  const both = (a: keyof SectionRule, b: keyof SectionRule, why: string): void => {
    if (rule[a] !== undefined && rule[b] !== undefined)
      mistakes.push({ keys: [...keys, b], message: `\`${a}\` and \`${b}\` stand together, expected one of them: ${why}` });
  };
  both("required", "repeat", "both say how many there may be");
  both("allow", "required", "`allow` says that there may be none");
  both("allow", "repeat", "`allow` says that there may be none");
  for (const key of COUNTS) {
    const range = rule[key] === undefined ? null : countRange(rule[key]);
    if (range !== null && range.max < range.min)
      mistakes.push({
        keys: [...keys, key],
        message: `"${rule[key]}" has the larger number first, expected "${range.max}..${range.min}"`,
      });
  }
  for (const key of ["text", "forbid"] as const) {
    for (const [index, pattern] of (rule[key] ?? []).entries())
      mistakes.push(...patternMistakes(pattern, [...keys, key, index]));
  }
  if (rule.sections !== undefined) mistakes.push(...scopeMistakes(rule.sections, [...keys, "sections"]));
  return mistakes;
}

/** A rule after one of the same name takes no section, and nobody can refer to one of two rules that are called the same. */
function twinMistakes(rules: readonly SectionRule[], index: number, keys: Keys): ProfileMistake[] {
  const { id, match } = rules[index] as SectionRule;
  const taken = (pattern: string): string => (pattern.startsWith("/") ? pattern : pattern.toLowerCase());
  const before = rules.slice(0, index);
  const mistakes: ProfileMistake[] = [];
  if (before.some((rule) => taken(rule.match) === taken(match)))
    mistakes.push({ keys: [...keys, "match"], message: `a rule before it takes every section "${match}", expected one rule` });
  if (id !== undefined && before.some((rule) => rule.id === id))
    mistakes.push({ keys: [...keys, "id"], message: `another rule is called "${id}", expected an id of its own` });
  return mistakes;
}

function constraintMistakes(constraint: SectionConstraint, rules: readonly SectionRule[], keys: Keys): ProfileMistake[] {
  const known = rules
    .filter(({ allow }) => allow !== false)
    .flatMap(({ id, match }) => (id === undefined ? [match] : [id, match]));
  const names = Object.entries(constraint).flatMap(([key, value]): { keys: Keys; name: string }[] =>
    typeof value === "string"
      ? [{ keys: [...keys, key], name: value }]
      : (value as string[]).map((name, index) => ({ keys: [...keys, key, index], name })),
  );
  return names.flatMap((each, index) => {
    const list = known.length === 0 ? "there are none" : `there are: ${known.map((name) => `"${name}"`).join(", ")}`;
    if (!known.includes(each.name))
      return [{ keys: each.keys, message: `no rule for a section that may be there is called "${each.name}", ${list}` }];
    const again = names.slice(0, index).some(({ name }) => name === each.name);
    return again ? [{ keys: each.keys, message: `"${each.name}" stands there twice` }] : [];
  });
}

function patternMistakes(pattern: string, keys: Keys): ProfileMistake[] {
  try {
    regexOf(pattern);
    return [];
  } catch (error) {
    const why = error instanceof Error ? error.message.replace(/^Invalid regular expression: /, "") : String(error);
    return [{ keys, message: `the regular expression cannot be read: ${why}` }];
  }
}
