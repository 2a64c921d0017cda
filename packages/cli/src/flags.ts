import { didYouMean, UserError } from "@notewright/diagnostics";
import type { RuleLevel } from "@notewright/schema";
import { type Flag, type FlagValues, textFlag, textFlags } from "./command.ts";

/** Flags that every command has. */
export const commonFlags: Readonly<Record<string, Flag>> = {
  root: { type: "string", value: "DIR", help: "root folder of the vault (default: the config's, else the working directory)" },
  config: {
    type: "string",
    value: "FILE",
    help: "config to use instead of the nearest notewright.config.{ts,mts,js,mjs,json}",
  },
  "no-cache": { type: "boolean", help: "neither read nor write a cache" },
  "cache-location": { type: "string", value: "DIR", help: "where caches lie" },
  quiet: { type: "boolean", short: "q", help: "print only what was asked for" },
  verbose: { type: "boolean", help: "say more on the way" },
  help: { type: "boolean", short: "h", help: "show this help" },
  version: { type: "boolean", short: "v", help: "show the version" },
};

/** `--rule id=level`, for commands that check. */
export const ruleFlag: Flag = {
  type: "string",
  multiple: true,
  value: "ID=LEVEL",
  help: "level of a rule: off, info, warning or error (repeatable)",
};

/** `--force`, for commands that write what others may have put there. */
export const forceFlag: Flag = { type: "boolean", help: "also replace files that something else than notewright made" };

const LEVELS: readonly string[] = ["off", "info", "warning", "error"];

/** Levels by rule id. */
export function ruleLevels(flags: FlagValues): Record<string, RuleLevel> {
  return Object.fromEntries(
    textFlags(flags, "rule").map((setting) => {
      const [id, level, ...rest] = setting.split("=");
      if (level === undefined || !LEVELS.includes(level) || rest.length > 0) {
        throw new UserError(
          `--rule ${setting} is no rule and level.${didYouMean(level ?? "", LEVELS)} Write for example --rule spelling=off (${LEVELS.join(", ")}).`,
        );
      }
      return [id, level as RuleLevel];
    }),
  );
}

/** The value of a flag that has a few allowed ones. */
export function oneOf<Value extends string>(
  flags: FlagValues,
  name: string,
  allowed: readonly Value[],
  fallback: Value,
): Value {
  const value = textFlag(flags, name) ?? fallback;
  if (!(allowed as readonly string[]).includes(value)) {
    throw new UserError(`--${name} ${value} is not known.${didYouMean(value, allowed)} Use one of: ${allowed.join(", ")}.`);
  }
  return value as Value;
}
