import { createRequire } from "node:module";
import type { LanguageFn, Mode } from "highlight.js";
import type * as Lowlight from "lowlight";
import type { Grammar } from "./grammars.ts";

/** Takes code apart by one grammar. */
export type Highlighter = ReturnType<typeof Lowlight.createLowlight>;

// Many vaults have no code: nothing is loaded before the first block that asks for it, and pages are made in one go.
const require = createRequire(import.meta.url);
const loaded = new Map<string, Highlighter>();

/** What highlights a language; loaded when it is first asked for. It knows no language but that one and what stands inside of it. */
export function highlighterOf({ inside, name }: Grammar): Highlighter {
  let highlighter = loaded.get(name);
  if (highlighter === undefined) {
    const { createLowlight } = require("lowlight") as typeof Lowlight;
    highlighter = createLowlight({ [name]: withInside(load(name), inside) });
    for (const each of inside) highlighter.register(each, withInside(load(each), []));
    loaded.set(name, highlighter);
  }
  return highlighter;
}

function load(name: string): LanguageFn {
  return require(`highlight.js/lib/languages/${name}`) as LanguageFn;
}

/**
 * A grammar in which each part of another language is one of the given: highlight.js guesses where a part may be of several, and languages
 * inside of languages inside of others may take it long.
 */
function withInside(grammar: LanguageFn, inside: readonly string[]): LanguageFn {
  return (highlighter) => {
    const language = grammar(highlighter);
    const seen = new Set<unknown>();
    const settle = (part: unknown): void => {
      if (typeof part !== "object" || part === null || part instanceof RegExp || seen.has(part)) return;
      seen.add(part);
      if ("subLanguage" in part) settleLanguage(part as Mode, inside);
      for (const value of Object.values(part)) settle(value);
    };
    settle(language);
    return language;
  };
}

function settleLanguage(mode: Mode, inside: readonly string[]): void {
  const { subLanguage = [] } = mode;
  const possible = typeof subLanguage === "string" ? [subLanguage] : subLanguage;
  const one = possible.length === 0 ? inside[0] : possible.find((name) => inside.includes(name));
  if (one === undefined) delete mode.subLanguage;
  else mode.subLanguage = one;
}
