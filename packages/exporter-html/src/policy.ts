import { createHash } from "node:crypto";
import type { Element } from "hast";
import { h } from "hastscript";

/** What a page may load, as sources of a Content-Security-Policy. */
export interface AllowedSources {
  styles: readonly string[];
  scripts: readonly string[];
  images: readonly string[];
}

/** The policy of a page: nothing from elsewhere, and no script or style that a note could bring along. */
export function policyTag({ styles, scripts, images }: AllowedSources): Element {
  const content = [
    "default-src 'none'",
    `img-src ${images.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    `script-src ${scripts.join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return h("meta", { httpEquiv: "Content-Security-Policy", content });
}

/** The source that allows exactly this text inside a page. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
