import { parseArgs } from "node:util";
import { UserError } from "@notewright/diagnostics";
import { version } from "@notewright/engine";
import { closest } from "@notewright/linter";
import type { Command, Environment, FlagValues } from "./command.ts";
import { commonFlags } from "./flags.ts";
import { commands } from "./generated/commands.ts";
import { commandHelp, generalHelp } from "./help.ts";

/** Exit codes: see design of the command line in docs/cli.md. */
const USER_MISTAKE = 2;
const OUR_BUG = 70;

/** Runs the program and gives its exit code. Never throws. */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const { stderr, stdout } = environment;
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === "--help" || name === "-h" || name === "help") {
      (name === undefined ? stderr : stdout).write(generalHelp());
      return name === undefined ? USER_MISTAKE : 0;
    }
    if (name === "--version" || name === "-v") {
      stdout.write(`${version}\n`);
      return 0;
    }
    const entry = commands.find((command) => command.name === name);
    if (entry === undefined) throw unknownCommand(name);
    const command = await entry.load();
    const { flags, positionals } = parse(rest, command, name);
    if (flags["help"] === true) {
      stdout.write(commandHelp(name, command));
      return 0;
    }
    if (flags["version"] === true) {
      stdout.write(`${version}\n`);
      return 0;
    }
    return await command.run(environment, flags, positionals);
  } catch (error) {
    if (error instanceof UserError) {
      stderr.write(`notewright: ${error.message}\n`);
      return USER_MISTAKE;
    }
    stderr.write(
      `notewright ${version} has a bug: please report it with this text and, if you can, the note.\n\n${stackOf(error)}\n`,
    );
    return OUR_BUG;
  }
}

function parse(args: string[], { flags }: Command, name: string): { flags: FlagValues; positionals: string[] } {
  const options = { ...commonFlags, ...flags };
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, strict: true });
    return { flags: parsed.values as FlagValues, positionals: parsed.positionals };
  } catch (error) {
    const [sentence] = (error as Error).message.split(/\. |\n/);
    throw new UserError(`${(sentence as string).replace(/\.$/, "")}. \`notewright ${name} --help\` lists the flags.`, {
      cause: error,
    });
  }
}

function unknownCommand(name: string): UserError {
  const near = closest(
    name,
    commands.map((command) => command.name),
  );
  return new UserError(
    `There is no command "${name}".${near === null ? "" : ` Did you mean "${near}"?`} \`notewright --help\` lists them.`,
  );
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
