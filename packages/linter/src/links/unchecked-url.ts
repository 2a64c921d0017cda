/** Why a URL must not be followed, whatever it leads to; null for others. */
export function unsafeUrl(url: string): string | null {
  const plain = url.replace(/^[\0-\x20]+/, "");
  if (/^file:/i.test(plain) || /^[a-z]:[\\/]/i.test(plain) || plain.startsWith("\\\\"))
    return `"${shortened(url)}" is a file of one computer, expected a path in the vault`;
  const scheme = /^(javascript|vbscript|data):/i.exec(plain)?.[1]?.toLowerCase();
  if (scheme === undefined) return null;
  return `"${shortened(url)}" is a ${scheme} link, expected a file in the vault or an address on the web`;
}

function shortened(url: string): string {
  return url.length <= 60 ? url : `${url.slice(0, 57)}…`;
}

/** Whether a URL leads to the web or an app, or has a piece that a program fills in later. */
export function isMadeLater(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url) || /\{[{%]|<%|\$\{|^[@~$]|^\{/.test(url);
}
