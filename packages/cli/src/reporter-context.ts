import { realpathSync } from "node:fs";
import { relative, sep } from "node:path";
import type { AnalysedNote } from "@notewright/engine";
import type { ReporterContext } from "@notewright/reporter";
import type { Environment } from "./command.ts";
import { repositoryTop } from "./repository-top.ts";
import { hasColour } from "./terminal.ts";

/** What reporters may ask for: sources, colour, and where in its repository the vault lies. */
export function reporterContext(
  environment: Environment,
  root: string,
  notes: readonly AnalysedNote[],
  onTerminal: boolean,
): ReporterContext {
  const sources = new Map(notes.map(({ path, source }) => [path, source]));
  return {
    source: (path) => sources.get(path)?.text ?? null,
    colour: onTerminal && hasColour(environment.stdout, environment),
    pathPrefix: prefixInRepository(root),
  };
}

function prefixInRepository(root: string): string {
  const real = realpathSync(root);
  const top = repositoryTop(real) ?? real;
  return top === real ? "" : `${relative(top, real).split(sep).join("/")}/`;
}
