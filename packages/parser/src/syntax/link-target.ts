/** What a wikilink or an embed names. */
export interface LinkTarget {
  /** Note or file as written, without what follows `#`; empty for the same note. */
  path: string;
  /** Heading, or headings joined by `#`. */
  heading: string | null;
  /** Block id without `^`. */
  block: string | null;
}

/** Splits `path#heading`, `path#^block`. */
export function splitTarget(target: string): LinkTarget {
  const hash = target.indexOf("#");
  if (hash < 0) return { path: target, heading: null, block: null };
  const path = target.slice(0, hash);
  const rest = target.slice(hash);
  const block = rest.indexOf("#^");
  if (block < 0) return { path, heading: rest.slice(1), block: null };
  return { path, heading: block === 0 ? null : rest.slice(1, block), block: rest.slice(block + 2) };
}

/** The notation of a target; `splitTarget` reads it again. */
export function joinTarget({ block, heading, path }: LinkTarget): string {
  return path + (heading === null ? "" : `#${heading}`) + (block === null ? "" : `#^${block}`);
}

/** What a reader sees of a target without an alias: "note > heading". */
export function targetText({ block, heading, path }: LinkTarget): string {
  const parts = [path, ...(heading?.split("#") ?? []), ...(block === null ? [] : [`^${block}`])];
  return parts.filter((part) => part !== "").join(" > ");
}
