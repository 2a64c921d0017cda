import { UserError } from "@notewright/diagnostics";
import type { ParsedNote } from "@notewright/parser";
import type { Preset } from "@notewright/schema";
import type { Root } from "mdast";
import type { Plugin, Processor, Transformer } from "unified";
import type { VFile } from "vfile";
import type { FindingSource } from "../finding-source.ts";
import { builtInPlugins } from "./built-in.ts";
import { messageReport } from "./message-report.ts";
import { lastOptions, type NamedPlugin } from "./remark-plugins.ts";

/**
 * remark plug-ins as a source of findings, with those that a preset brings; null without any. Each gets a copy of the note's tree and a
 * file with its path from the vault root. One that throws is a `UserError` that names it.
 */
export async function remarkSource(
  plugins: readonly NamedPlugin[],
  preset: Preset,
  root: string,
): Promise<FindingSource | null> {
  const all = lastOptions([...(await builtInPlugins(preset)), ...plugins]);
  if (all.length === 0) return null;
  // Few configs have any.
  const { remarkNotes } = await import("@notewright/parser/remark");
  const { unified } = await import("unified");
  const { VFile } = await import("vfile");
  const processor = unified().use(remarkNotes);
  for (const named of all) processor.use(guarded(named));
  // What makes `<!--lint ignore-->` work takes messages away, and so comes last.
  processor.use((await import("remark-lint")).default).freeze();
  return {
    ids: ["remark-lint"],
    async check(note: ParsedNote) {
      const { path, source } = note;
      const file = new VFile({ cwd: root, path, value: source.text });
      await processor.run(structuredClone(note.tree), file);
      return file.messages.map((message) => messageReport(message, source));
    },
  };
}

type Callback = (error?: Error | null, tree?: Root) => void;

/** A plug-in whose failures are told apart from what it says of a note. */
function guarded({ name, options, plugin }: NamedPlugin): Plugin<[], Root> {
  return function (this: Processor) {
    const transform = inName(name, () => plugin.apply(this, options)) as Transformer<Root> | undefined;
    if (typeof transform !== "function") return;
    return async (tree: Root, file: VFile) => {
      const before = file.messages.length;
      try {
        await call(transform, tree, file);
      } catch (error) {
        throw failure(name, error);
      }
      // unified-lint-rule makes what a rule throws a message; the cause of what a rule says is a message too.
      for (const { cause } of file.messages.slice(before))
        if (cause instanceof Error && !("ruleId" in cause)) throw failure(name, cause);
    };
  };
}

function call(transform: Transformer<Root>, tree: Root, file: VFile): unknown {
  if (transform.length < 3) return (transform as (tree: Root, file: VFile) => unknown)(tree, file);
  return new Promise<void>((resolve, reject) => {
    const done: Callback = (error) => (error ? reject(error) : resolve());
    transform(tree, file, done as Parameters<typeof transform>[2]);
  });
}

function inName<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw failure(name, error);
  }
}

function failure(name: string, error: unknown): UserError {
  const why = (error instanceof Error ? error.message : String(error)).split("\n")[0]?.replace(/[.\s]+$/, "");
  return new UserError(
    `The remark plug-in ${name} failed: ${why}. Check its options, or take it out of \`remark\` in the config.`,
    {
      cause: error,
    },
  );
}
