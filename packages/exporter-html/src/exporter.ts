import { defineExporter, type Exporter, type OutputFile } from "@notewright/exporter";
import { serialise } from "@notewright/render";
import type { Root } from "hast";
import { homePage } from "./home.ts";
import { notePage } from "./page.ts";
import { makeSite } from "./site.ts";

/** Options of the website. */
export interface HtmlOptions {
  /** Name of the site; null for the only note's title, or "Notes". */
  title: string | null;
}

/** The static website: a self-contained page for each note, and a home page when there is more than one. */
export const htmlExporter: Exporter<HtmlOptions> = defineExporter({
  meta: { id: "html", summary: "A static website that works offline.", extension: ".html", folder: "site" },
  options: {
    defaults: { title: null },
    schema: {
      type: "object",
      additionalProperties: false,
      properties: {
        title: {
          description: "Name of the site; null for the only note's title.",
          type: ["string", "null"],
          default: null,
          examples: ["Cloud notes"],
        },
      },
    },
  },
  *files(input, { title }) {
    const site = makeSite(input, title);
    if (site.home !== null) yield page(site.home, homePage(site));
    for (const note of site.notes) yield page(note.page, notePage(site, note));
  },
});

function page(path: string, tree: Root): OutputFile {
  return { path, content: `${serialise(tree)}\n` };
}
