import { defineExporter, type Exporter, type OutputFile } from "@notewright/exporter";
import { serialise } from "@notewright/render";
import type { Root } from "hast";
import { siteCode } from "./code-files.ts";
import { homePage } from "./home.ts";
import { inlineResources } from "./inline-resources.ts";
import { linkedResources } from "./linked-resources.ts";
import { type HtmlOptions, htmlDefaults, htmlSchema } from "./options.ts";
import { notePage } from "./page.ts";
import { indexPath } from "./page-paths.ts";
import { partsWith } from "./parts.ts";
import type { Place } from "./place.ts";
import { searchFiles } from "./search-texts.ts";
import { singlePage } from "./single-page.ts";
import { makeSite, type SiteNote } from "./site.ts";

/** The static website: a page for each note, and a home page when there is more than one; or one page that holds everything. */
export const htmlExporter: Exporter<HtmlOptions> = defineExporter({
  meta: {
    id: "html",
    summary: "A static website that works offline.",
    extension: ".html",
    folder: "site",
    needsFindings: ({ withFindings }) => withFindings,
  },
  options: { defaults: htmlDefaults, schema: htmlSchema },
  *files(input, options) {
    const { branch, folder, parts, repository, singleFile, theme, title, withFindings } = options;
    const site = makeSite(input, {
      title,
      singleFile,
      withFindings,
      repository: repository === null ? null : { repository, branch, folder },
    });
    const code = siteCode(theme, searchFiles(site), withFindings);
    const resources = singleFile ? inlineResources(code, input.readAsset) : linkedResources(code, input.readAsset);
    const home: Place = { site, resources, parts: partsWith(parts), page: indexPath, note: "", level: 1 };
    const placeOf = ({ page, record }: SiteNote): Place => ({ ...home, page, note: record.id });

    if (site.home !== null) yield page(site.home, homePage(home));
    if (site.isOnePage && site.notes.length !== 1) yield page(indexPath, singlePage(home));
    else for (const note of site.notes) yield page(note.page, notePage(placeOf(note), note));
    yield* resources.files();
  },
});

function page(path: string, tree: Root): OutputFile {
  return { path, content: `${serialise(tree)}\n` };
}
