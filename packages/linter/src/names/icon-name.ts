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
