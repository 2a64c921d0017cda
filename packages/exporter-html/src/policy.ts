import { createHash } from "node:crypto";
import type { Element } from "hast";
import { h } from "hastscript";

/** What a page may load, as sources of a Content-Security-Policy. */
export interface AllowedSources {
  styles: readonly string[];
  scripts: readonly string[];
  images: readonly string[];
}

/**
 * The policy of a page: nothing from elsewhere, and no script or style that a note could bring along. A page may ask its own server: none
 * does, but browsers' tools that look for robots.txt are held to the policy too.
 */
export function policyTag({ styles, scripts, images }: AllowedSources): Element {
  const content = [
    "default-src 'none'",
    `img-src ${images.join(" ")}`,
    `style-src ${styles.join(" ")}`,
    `script-src ${scripts.join(" ")}`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return h("meta", { httpEquiv: "Content-Security-Policy", content });
}

/** The source that allows exactly this text inside a page. */
export function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
