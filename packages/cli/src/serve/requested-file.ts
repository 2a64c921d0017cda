/** Path of the file in the site that a request asks for, `index.html` for a folder; null for what can be no path of a file. */
export function requestedFile(url: string): string | null {
  const [raw = ""] = url.split(/[?#]/);
  if (!raw.startsWith("/")) return null;
  let path: string;
  try {
    path = decodeURIComponent(raw.slice(1));
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\") || path.split("/").some((part) => part === "..")) return null;
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** Whether a request was meant for this server: a page elsewhere may have led a name of its own to this computer. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}
