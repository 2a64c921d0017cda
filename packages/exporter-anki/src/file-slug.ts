/** Names that Windows keeps for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file name without extension for a text: NFC, lower case, letters and digits of any script and single hyphens, at most
 * 80 bytes of UTF-8, and never a name that a system reserves. `fallback` is for a text that leaves nothing.
 */
export function fileSlug(text: string, fallback: string): string {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, "-");
  let slug = "";
  for (const character of plain.normalize("NFC")) {
    if (Buffer.byteLength(slug + character) > 80) break;
    slug += character;
  }
  slug = slug.replace(/^-+|-+$/g, "");
  if (slug === "") return fallback;
  return reserved.test(slug) ? `${fallback}-${slug}` : slug;
}
