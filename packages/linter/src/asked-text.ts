import type { RuleContext } from "./rule.ts";

/** Who asked for a part of a profile, as the end of a message: ` (notewright.config.ts:14)`. */
export function askedText({ host, note }: RuleContext, part: object, key?: string | number): string {
  return ` (${host.askedBy(part, key) ?? `profile ${note.profile.id}`})`;
}
