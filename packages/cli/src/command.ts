import type { ParseArgsOptionDescriptor } from "node:util";

/** What a command may use of the world; tests give their own. */
export interface Environment {
  /** Working directory, absolute. */
  cwd: string;
  stdin: AsyncIterable<Uint8Array | string>;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  /** Asks whoever sits at the terminal, and gives the line that they type; null when they end the input. Absent where nobody does. */
  ask?: (question: string) => Promise<string | null>;
  /** From when it is called, Ctrl-C and the like no longer end the process but abort this signal. */
  interruption(): AbortSignal;
}

/** A stream for text. */
export interface Output {
  write(text: string): unknown;
  isTTY?: boolean;
}

/** A flag: what `parseArgs` needs, and what `--help` says. */
export interface Flag extends ParseArgsOptionDescriptor {
  /** What it does, as a clause. */
  help: string;
  /** What stands for its value in `--help`. */
  value?: string;
  /** For a switch: `--name=word` is taken as `--name word`. */
  mayTakeWord?: true;
}

/** The values of flags by name: a text, a list of texts for `multiple`, true for a switch. */
export type FlagValues = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of the command line: its file is its name. */
export interface Command {
  summary: string;
  /** Positional arguments as `--help` shows them. */
  usage: string;
  flags: Readonly<Record<string, Flag>>;
  /** Does the work and gives the exit code. Throws `UserError` for the user's mistakes. */
  run(environment: Environment, flags: FlagValues, positionals: string[]): Promise<number>;
}

/** A command in the list of all: loaded only when it is called. */
export interface CommandEntry {
  name: string;
  summary: string;
  load(): Promise<Command>;
}

/** Types a command. */
export function defineCommand(command: Command): Command {
  return command;
}

/** The text of a flag, undefined without it. */
export function textFlag(flags: FlagValues, name: string): string | undefined {
  const value = flags[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of a flag that may be given several times. */
export function textFlags(flags: FlagValues, name: string): string[] {
  const value = flags[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
