import { parseArgs } from "node:util";
import { didYouMean, UserError, visibleText } from "@notewright/diagnostics";
import { version } from "@notewright/engine/version";
import { FileWriteError } from "@notewright/files";
import { bugReport } from "./bug-report.ts";
import type { Command, Environment, Flag, FlagValues } from "./command.ts";
import { commonFlags } from "./flags.ts";
import { commands } from "./generated/commands.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { splitCommand } from "./split-command.ts";

/** Exit codes: see design of the command line in docs/cli.md. */
const USER_MISTAKE = 2;
export const OUR_BUG = 70;

/** Runs the program and gives its exit code. Never throws. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const { stderr } = environment;
  try {
    const { name, rest } = splitCommand(args);
    if (name === undefined) return withoutCommand(rest, environment);
    if (name === "help") return await runCommand(rest[0] ?? "--help", ["--help"], environment);
    return await runCommand(name, rest, environment);
  } catch (error) {
    // A full disk or a read-only folder is not our bug; `fix` reports it itself, because it goes on with the other notes.
    const next = error instanceof FileWriteError ? `. ${error.advice}` : "";
    if (error instanceof UserError || error instanceof FileWriteError) {
      stderr.write(`notewright: ${visibleText(error.message)}${next}\n`);
      return USER_MISTAKE;
    }
    stderr.write(bugReport(error));
    return OUR_BUG;
  }
}

function withoutCommand(flags: readonly string[], { stderr, stdout }: Environment): number {
  if (flags.includes("--version") || flags.includes("-v")) {
    stdout.write(`${version}\n`);
    return 0;
  }
  const asked = flags.includes("--help") || flags.includes("-h");
  (asked ? stdout : stderr).write(generalHelp());
  return asked ? 0 : USER_MISTAKE;
}

async function runCommand(name: string, args: string[], environment: Environment): Promise<number> {
  if (name === "--help") return withoutCommand([name], environment);
  const entry = commands.find((command) => command.name === name);
  if (entry === undefined) throw unknownCommand(name);
  const command = await entry.load();
  const { flags, positionals } = parse(args, command, name);
  if (flags["version"] === true) return withoutCommand(["--version"], environment);
  if (flags["help"] !== true) return command.run(environment, flags, positionals);
  environment.stdout.write(commandHelp(name, command));
  return 0;
}

function parse(args: string[], { flags }: Command, name: string): { flags: FlagValues; positionals: string[] } {
  const options: Readonly<Record<string, Flag>> = { ...commonFlags, ...flags };
  const words = args.flatMap((word) => {
    const [, flag, value] = /^--([^=]+)=(.*)$/s.exec(word) ?? [];
    return flag !== undefined && options[flag]?.mayTakeWord ? [`--${flag}`, value as string] : [word];
  });
  try {
    const parsed = parseArgs({ args: words, options, allowPositionals: true, strict: true });
    return { flags: parsed.values as FlagValues, positionals: parsed.positionals };
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const [, unknown] = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION" ? (/'(--?[^']+)'/.exec(message) ?? []) : [];
    if (unknown !== undefined) throw unknownFlag(unknown, "", name, options);
    const [sentence] = message.split(/\. |\n/);
    throw new UserError(`${(sentence as string).replace(/\.$/, "")}. \`notewright ${name} --help\` lists the flags.`, {
      cause: error,
    });
  }
}

function unknownCommand(name: string): UserError {
  if (name.startsWith("-")) return unknownFlag(name.replace(/=.*/s, ""), " before a command", null, commonFlags);
  const near = didYouMean(
    name,
    commands.map((command) => command.name),
  );
  return new UserError(`There is no command "${name}".${near} \`notewright --help\` lists them.`);
}

function unknownFlag(flag: string, where: string, command: string | null, known: Readonly<Record<string, Flag>>): UserError {
  const near = didYouMean(
    flag,
    Object.keys(known).map((each) => `--${each}`),
  );
  const help = `notewright ${command === null ? "" : `${command} `}--help`;
  return new UserError(
    `There is no flag "${flag}"${where}.${near} \`${help}\` lists ${command === null ? "all" : "the flags"}.`,
  );
}
