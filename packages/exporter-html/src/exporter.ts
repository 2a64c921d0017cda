import { flashNotes, knownCards } from "@notewright/cards";
import { defineExporter, type Exporter, type ExporterInput, type OutputFile } from "@notewright/exporter";
import { serialise } from "@notewright/render";
import type { Root } from "hast";
import { siteCode } from "./code-files.ts";
import { homePage } from "./home.ts";
import { inlineResources } from "./inline-resources.ts";
import { linkedResources } from "./linked-resources.ts";
import { type HtmlOptions, htmlDefaults, htmlSchema, wantsQuiz } from "./options.ts";
import { notePage } from "./page.ts";
import { indexPath, quizPath } from "./page-paths.ts";
import { partsWith } from "./parts.ts";
import type { Place } from "./place.ts";
import { quizPage } from "./quiz/page.ts";
import { makeQuiz, type Quiz } from "./quiz/quiz.ts";
import { searchFiles } from "./search-texts.ts";
import { singlePage } from "./single-page.ts";
import { makeSite, type Site, type SiteNote } from "./site.ts";

/** The static website: a page for each note, and a home page when there is more than one; or one page that holds everything. */
export const htmlExporter: Exporter<HtmlOptions> = defineExporter({
  meta: {
    id: "html",
    summary: "A static website that works offline.",
    extension: ".html",
    folder: "site",
    needsFindings: wantsQuiz,
  },
  options: { defaults: htmlDefaults, schema: htmlSchema },
  *files(input, options) {
    const { branch, folder, parts, repository, singleFile, theme, title } = options;
    const site = makeSite(input, {
      title,
      singleFile,
      repository: repository === null ? null : { repository, branch, folder },
    });
    const quiz = wantsQuiz(options, site.notes.length) ? quizOf(input, site, singleFile) : null;
    const code = siteCode(theme, searchFiles(site), quiz !== null);
    const resources = singleFile ? inlineResources(code, input.readAsset) : linkedResources(code, input.readAsset);
    const home: Place = { site, resources, parts: partsWith(parts), quiz, page: indexPath, note: "", level: 1 };
    const placeOf = ({ page, record }: SiteNote): Place => ({ ...home, page, note: record.id });

    if (site.home !== null) yield page(site.home, homePage(home));
    if (site.isOnePage && site.notes.length !== 1) yield page(indexPath, singlePage(home));
    else for (const note of site.notes) yield page(note.page, notePage(placeOf(note), note));
    if (quiz !== null && !singleFile) for (const path of quiz.pages) yield page(path, quizPage({ ...home, page: path }, quiz));
    yield* resources.files();
  },
});

/** Cards go by the keys that the deck has in the ledger, so that progress lives on when an entry is renamed. */
function quizOf({ catalogue, content, findings, memory }: ExporterInput, site: Site, singleFile: boolean): Quiz | null {
  const cards = flashNotes({ catalogue, content, findings, known: knownCards(memory?.cards) });
  return makeQuiz(site.notes, cards, singleFile ? () => indexPath : quizPath);
}

function page(path: string, tree: Root): OutputFile {
  return { path, content: `${serialise(tree)}\n` };
}
