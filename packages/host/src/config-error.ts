import { didYouMean, UserError } from "@notewright/diagnostics";
import type { SchemaMistake } from "@notewright/schema";
import { ConfigSource, type KeyPath } from "./config-source.ts";

/** One thing wrong with a config: where, and what, as a clause without a full stop. */
export interface ConfigMistake extends Partial<Pick<SchemaMistake, "choice" | "key">> {
  keys: KeyPath;
  message: string;
}

const SHOWN = 3;

/** The error for a config: names the file, and key and line of the first mistakes. */
export function configError(source: ConfigSource | string, mistakes: readonly ConfigMistake[], cause?: unknown): UserError {
  const text = typeof source === "string" ? new ConfigSource(source) : source;
  const shown = mistakes.slice(0, SHOWN).map(({ choice, key, keys, message }, index) => {
    const line = text.lineOf(key?.problem === "unknown" ? [...keys, key.name] : keys);
    const at = line === null ? "" : index === 0 ? `:${line}` : `line ${line}: `;
    const near = choice === undefined ? "" : didYouMean(choice.found, choice.known);
    const what = `${keys.length === 0 ? "" : `${keyText(keys)}: `}${message}${near === "" ? "" : `.${near}`}`;
    return index === 0 ? `${text.path}${at}: ${what}` : `${at}${what}`;
  });
  const more = mistakes.length > SHOWN ? [`and ${mistakes.length - SHOWN} more`] : [];
  const list = [...shown, ...more]
    .map((each) => each.replace(/[.\s]+$/, ""))
    .reduce((before, each) => `${before}${before.endsWith("?") ? "" : ";"} ${each}`);
  return new UserError(`${list}${list.endsWith("?") ? "" : "."} Mend the config and run again.`, { cause });
}

/** A key with its way from the top: `profile.sections.recipe.rules[0].repeat`. */
export function keyText(keys: KeyPath): string {
  return keys
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}
