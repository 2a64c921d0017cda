import type { OutputFile } from "@notewright/exporter";
import { serialise } from "@notewright/render";
import { h } from "hastscript";
import { publicAddress } from "./published-head.ts";
import type { Site } from "./site.ts";

/** The pages of a site for search engines; none where nobody says where it will be. */
export function sitemap(site: Site, pages: readonly string[]): OutputFile[] {
  const urls = pages.flatMap((page) => publicAddress(site, page) ?? []);
  if (urls.length === 0) return [];
  const tree = h("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, [
    ...urls.map((url) => h("url", h("loc", url))),
  ]);
  return [{ path: "sitemap.xml", content: `<?xml version="1.0" encoding="UTF-8"?>\n${serialise(tree)}\n` }];
}
