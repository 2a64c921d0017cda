import { didYouMean, UserError } from "@notewright/diagnostics";

/** The error for the first word after a command that takes one of a few there. `next` is a sentence that says what to write. */
export function wrongAction(action: string | undefined, known: readonly string[], next: string): UserError {
  if (action === undefined || known.includes(action)) return new UserError(next);
  return new UserError(`"${action}" is not known here.${didYouMean(action, known)} ${next}`);
}
