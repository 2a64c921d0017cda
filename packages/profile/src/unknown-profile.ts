import { didYouMean } from "@notewright/diagnostics";

/** What to say of a profile that nobody has defined, without a full stop. */
export function unknownProfile(id: string, known: Iterable<string>): string {
  const ids = [...new Set(known)].sort();
  return `There is no profile "${id}".${didYouMean(id, ids)} There are: ${ids.join(", ")}`;
}
