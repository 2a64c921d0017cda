import { formatPatch, structuredPatch } from "diff";

const CONTEXT = 3;

/**
 * The change of one file as a patch that `git apply` accepts; empty when nothing changes. `path` is relative to where the
 * patch is applied, with `/`. The texts are the file's, with its byte order mark and line endings.
 */
export function unifiedDiff(path: string, before: string, after: string): string {
  if (before === after) return "";
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: CONTEXT });
  return formatPatch({ ...patch, isGit: true });
}
