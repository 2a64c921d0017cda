import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { activeRules, analyse, openProject, type Project } from "@notewright/engine";
import type { Finding } from "@notewright/schema";

/** A text that is checked, and what was found in it. */
export interface CheckedText {
  path: string;
  text: string;
  findings: readonly Finding[];
}

let empty: Promise<Project> | undefined;

/** The findings of texts that lie in one vault without a config, as a new user would have them. */
export async function findingsOf(texts: ReadonlyMap<string, string>): Promise<CheckedText[]> {
  empty ??= openProject({ cwd: mkdtempSync(join(tmpdir(), "notewright-accuracy-")) });
  return checked(await empty, texts);
}

/** The findings of texts under the config of a folder. */
export async function findingsIn(cwd: string, texts: ReadonlyMap<string, string>): Promise<CheckedText[]> {
  return checked(await openProject({ cwd }), texts);
}

async function checked(project: Project, texts: ReadonlyMap<string, string>): Promise<CheckedText[]> {
  const files = Array.from(texts, ([path, text]) => ({ path, file: null, bytes: new TextEncoder().encode(text) }));
  const { notes } = await analyse(project, files, activeRules(project.config.rules ?? {}));
  return notes.map(({ findings, path }) => ({ path, text: texts.get(path) as string, findings }));
}

/** Line and column of a finding, and what it says. */
export function shown(
  path: string,
  { expected, message, rule, start }: Pick<Finding, "expected" | "message" | "rule" | "start">,
): string {
  return `${path}:${start.line}:${start.column} ${rule}: ${message}${expected === undefined ? "" : ` → ${expected.join(" | ")}`}`;
}
