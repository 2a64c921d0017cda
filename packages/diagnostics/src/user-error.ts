/**
 * The user asked for something that cannot be done: a wrong flag, a broken config, a path that is not there. The message is
 * one sentence with the next step; the command line prints it without a stack and exits 2.
 */
export class UserError extends Error {
  override name = "UserError";
}
