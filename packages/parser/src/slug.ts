/** A readable id of a text: lower case, letters and digits of any script, single hyphens. */
export function slug(text: string): string {
  const plain = unmarked(text)
    .toLowerCase()
    // What tells "C++" and "C#" from "C".
    .replace(/(?<=[\p{L}\p{N}]\+*)\+/gu, "-plus")
    .replace(/(?<=\p{L})#/gu, "-sharp")
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (plain !== "") return plain;
  const codes = Array.from(text.trim(), (character) => (character.codePointAt(0) as number).toString(16));
  return codes.length === 0 ? "untitled" : `u${codes.slice(0, 4).join("-")}`;
}

/** Letters without their marks and of one width. ASCII has no others. */
function unmarked(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text.normalize("NFKD").replace(/\p{M}/gu, "").normalize("NFC");
}
