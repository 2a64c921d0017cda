import { posix } from "node:path";

/** A URL without scheme, in its pieces as written. */
export interface LinkPath {
  /** Before `?` and `#`, as written. */
  path: string;
  /** The same without percent-encoding. */
  plain: string;
  /** Behind `#`, without percent-encoding; null without one. */
  anchor: string | null;
}

/** Takes a relative URL apart. */
export function linkPath(url: string): LinkPath {
  const hash = url.indexOf("#");
  const before = hash < 0 ? url : url.slice(0, hash);
  const path = before.split("?")[0] as string;
  return { path, plain: decoded(path), anchor: hash < 0 ? null : decoded(url.slice(hash + 1)) };
}

/** Text without percent-encoding; as it is where that is malformed. */
export function decoded(text: string): string {
  if (!text.includes("%")) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The longest path that systems have. */
const MAX_PATH = 4096;

/** A path from the root, without `.` and `..`; it begins with `..` where it leads out of the vault. */
export function fromRoot(note: string, plain: string): string {
  // Nothing has such a path, and to shorten it takes time that grows with its square.
  if (plain.length > MAX_PATH) return plain;
  const joined = plain.startsWith("/") ? plain.slice(1) : posix.join(posix.dirname(note), plain);
  const path = posix.normalize(joined).replace(/\/+$/, "");
  return path === "." ? "" : path;
}

/** How a note writes the path of a file from the root, in the manner of the path that it has now. */
export function pathLike(written: string, note: string, target: string): string {
  const hasExtension = /\.\w+$/.test(decoded(written));
  const shown = !hasExtension && /\.md$/i.test(target) ? target.slice(0, -".md".length) : target;
  if (written.startsWith("/")) return encoded(`/${shown}`);
  const relative = posix.relative(posix.dirname(note), shown);
  return encoded(written.startsWith("./") && !relative.startsWith("../") ? `./${relative}` : relative);
}

/** What Markdown, HTML and URLs would read as something else. */
function encoded(path: string): string {
  return path.replace(/[%\s()<>"#?\\]/g, (character) => encodeURIComponent(character).replace("(", "%28").replace(")", "%29"));
}
