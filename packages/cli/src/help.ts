import type { Command, Flag } from "./command.ts";
import { commonFlags } from "./flags.ts";
import { commands } from "./generated/commands.ts";

/** The help of the whole program. */
export function generalHelp(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const list = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `notewright checks, fixes and publishes structured Markdown notes.

Usage: notewright <command> [paths…] [flags]

${list.join("\n")}

\`notewright <command> --help\` says more of each.
`;
}

/** The help of one command. */
export function commandHelp(name: string, { flags, summary, usage }: Command): string {
  const own = Object.keys(flags).length === 0 ? "" : `Flags:\n${flagLines(flags)}\n\n`;
  return `${summary}

Usage: notewright ${`${name} ${usage}`.trimEnd()}

${own}Flags of every command:
${flagLines(commonFlags)}
`;
}

function flagLines(flags: Readonly<Record<string, Flag>>): string {
  const rows = Object.entries(flags).map(([name, { help, short, value }]) => {
    const names = short === undefined ? `--${name}` : `-${short}, --${name}`;
    return [value === undefined ? names : `${names} ${value}`, help] as const;
  });
  const width = Math.max(0, ...rows.map(([flag]) => flag.length));
  return rows.map(([flag, help]) => `  ${flag.padEnd(width)}  ${help}`).join("\n");
}
