/**
 * The name that an icon's file carries: `Arch_Amazon-Elastic-Block-Store_48.svg` → "Amazon Elastic Block Store",
 * `logo-postgresql@2x.png` → "postgresql". Underscores part fields, of which sizes and words for the kind of picture are no name.
 */
export function iconName(url: string): string {
  const base = (url.split(/[?#]/)[0]?.split("/").at(-1) ?? "").replace(/\.\w{2,5}$/, "").replace(/@\d+x$/, "");
  const fields = decoded(base)
    .split("_")
    .filter((field) => !/^\d+(?:x\d+|px)?$/.test(field) && !isKind(field));
  return fields
    .join(" ")
    .split(/[\s-]+/)
    .filter((word) => word !== "" && !isKind(word))
    .join(" ");
}

/**
 * The name of the thing that an icon is drawn for, as its file has it; null where the file shows a part of it
 * (`Res_Amazon-EC2_Spot-Instance_48.svg`) or nothing named with capitals.
 */
export function officialName(url: string): string | null {
  if (/^res(?:ource)?_/i.test(url) || /category/i.test(url)) return null;
  const name = iconName(url);
  return /^\p{Lu}[\p{L}\p{N}]*(?: [\p{Lu}\p{N}][\p{L}\p{N}]*| (?:and|of|for|on|the) )*/u.test(name) &&
    /^[\p{L}\p{N} ]+$/u.test(name)
    ? name
    : null;
}

const KINDS = new Set([
  "arch",
  "architecture",
  "category",
  "icon",
  "icons",
  "img",
  "image",
  "light",
  "dark",
  "logo",
  "res",
  "resource",
  "service",
]);

function isKind(text: string): boolean {
  return text.split("-").every((word) => KINDS.has(word.toLowerCase()));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
