import { run } from "../../packages/cli/src/run.ts";

/** What a run of the program left behind. */
export interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** How to run it: by default no terminal, no environment and no input. */
export interface CliOptions {
  cwd: string;
  stdin?: string | Uint8Array;
  env?: Record<string, string>;
  /** Streams that are terminals. */
  terminal?: readonly ("stdout" | "stderr")[];
  /** What is typed at questions, one after another; then the input ends. Without it nobody can be asked. */
  answers?: readonly string[];
  /** Aborted where somebody would press Ctrl-C. */
  signal?: AbortSignal;
  /** Told what is written, as it is written. */
  onOutput?: (text: string) => void;
}

/** Runs the program in this process. */
export async function cli(
  args: readonly string[],
  { answers, cwd, env = {}, onOutput, signal, stdin, terminal = [] }: CliOptions,
): Promise<Outcome> {
  const text = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr"): { write(part: string): void; isTTY: boolean } => ({
    write: (part) => {
      text[name] += part;
      onOutput?.(part);
    },
    isTTY: terminal.includes(name),
  });
  const typed = [...(answers ?? [])];
  const code = await run(args, {
    cwd,
    env,
    stdin: chunks(stdin),
    stdout: output("stdout"),
    stderr: output("stderr"),
    interruption: () => signal ?? new AbortController().signal,
    ...(answers !== undefined && { ask: async () => typed.shift() ?? null }),
  });
  return { code, ...text };
}

/** In small pieces that cut through characters, as a pipe may. */
async function* chunks(input: string | Uint8Array = ""): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input);
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}
