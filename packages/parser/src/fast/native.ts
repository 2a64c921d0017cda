import { createRequire } from "node:module";
import type { Root } from "mdast";

interface Native {
  markdownToMdast(text: string, options: { features: { gfm: boolean; frontmatter: boolean } }): Root;
}

const require = createRequire(import.meta.url);

/** satteri, loaded when it is first asked for; null where there is no build of it for the machine. */
export function loadNative(): Native | null {
  native ??= { value: required() };
  return native.value;
}

let native: { value: Native | null } | undefined;

function required(): Native | null {
  try {
    return require("satteri") as Native;
  } catch {
    // All is read without it too, only slower.
    return null;
  }
}
