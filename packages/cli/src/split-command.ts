import { commonFlags } from "./flags.ts";

/** A command's name and its arguments. */
export interface SplitCommand {
  /** Undefined when there is none. */
  name: string | undefined;
  rest: string[];
}

/** Takes the command out of the arguments: flags that every command has may stand before it too. */
export function splitCommand(args: readonly string[]): SplitCommand {
  let at = 0;
  while (at < args.length && isCommonFlag(args[at] as string)) at += takesNext(args[at] as string) ? 2 : 1;
  return { name: args[at], rest: [...args.slice(0, at), ...args.slice(at + 1)] };
}

function isCommonFlag(word: string): boolean {
  return Object.entries(commonFlags).some(
    ([name, { short }]) =>
      word === `--${name}` || word.startsWith(`--${name}=`) || (short !== undefined && word === `-${short}`),
  );
}

function takesNext(word: string): boolean {
  return commonFlags[word.slice(2)]?.type === "string";
}
