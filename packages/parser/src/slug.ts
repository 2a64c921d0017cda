/** A readable id of a text: lower case, letters and digits of any script, single hyphens. */
export function slug(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
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
