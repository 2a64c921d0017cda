const safeProtocols = new Set(["http", "https", "mailto"]);

/** The protocols a link may have; relative links have none. */
export const linkProtocols: readonly string[] = [...safeProtocols];

/** The URL if a link to it runs nothing: http, https, mailto or relative. Otherwise null. */
export function safeHref(url: string): string | null {
  // Browsers ignore these inside a URL, so "java\nscript:" would pass a check of the text as written.
  const plain = url.replace(/[\u0000-\u0020\u007f-\u00a0\u2028\u2029]/g, "");
  const protocol = /^([^/?#:]*):/.exec(plain)?.[1];
  if (protocol === undefined) return url;
  return safeProtocols.has(protocol.toLowerCase()) ? url : null;
}

/** Whether a link leads to another host. */
export function isExternal(url: string): boolean {
  return /^\s*(?:https?:|[/\\]{2})/i.test(url);
}
