import { version } from "@notewright/engine/version";

/** What is said when we are wrong: the stack, and what to do with it. */
export function bugReport(error: unknown): string {
  return `notewright ${version} has a bug: please report it with this text and, if you can, the note.\n\n${stackOf(error)}\n`;
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? "" : `\nCaused by: ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
