import { flashNotes, knownCards } from "@notewright/cards";
import { defineExporter, type Exporter, type ExporterInput, type OutputFile } from "@notewright/exporter";
import { serialise } from "@notewright/render";
import type { EntryRecord } from "@notewright/schema";
import type { Root } from "hast";
import { siteCode } from "./code-files.ts";
import { entryPage } from "./entry-page.ts";
import { formerAddresses } from "./former-addresses.ts";
import { withFormerAnchors } from "./former-anchors.ts";
import { homePage } from "./home.ts";
import { inlineResources } from "./inline-resources.ts";
import { linkedResources } from "./linked-resources.ts";
import { missingPage } from "./missing-page.ts";
import { withMovedRecords } from "./moved-parts.ts";
import { type HtmlOptions, htmlDefaults, htmlSchema, wantsQuiz } from "./options.ts";
import { isOwnFile } from "./own-file.ts";
import { notePage } from "./page.ts";
import { indexPath, missingPath, quizPath } from "./page-paths.ts";
import { partsWith } from "./parts.ts";
import type { Place } from "./place.ts";
import { quizPage } from "./quiz/page.ts";
import { makeQuiz, type Quiz } from "./quiz/quiz.ts";
import { redirectPages } from "./redirect-page.ts";
import { searchTexts } from "./search-texts.ts";
import { singlePage } from "./single-page.ts";
import { makeSite, type Site, type SiteNote } from "./site.ts";
import { sitemap } from "./sitemap.ts";
import { tagPage } from "./tag-page.ts";

/** The static website: a page for each note, and a home page when there is more than one; or one page that holds everything. */
export const htmlExporter: Exporter<HtmlOptions> = defineExporter({
  meta: {
    id: "html",
    summary: "A static website that works offline.",
    extension: ".html",
    folder: "site",
    needsFindings: (options, notes) => options.withFindings || wantsQuiz(options, notes),
  },
  options: { defaults: htmlDefaults, schema: htmlSchema },
  *files(input, options) {
    const { branch, folder, parts, repository, singleFile, theme, withFindings } = options;
    const site = makeSite(input, {
      title: options.title,
      address: options.site,
      singleFile,
      entryPages: options.entryPages,
      withFindings,
      repository: repository === null ? null : { repository, branch, folder },
    });
    const quiz = wantsQuiz(options, site.notes.length) ? quizOf(input, site, singleFile) : null;
    const former = singleFile ? null : formerAddresses(site, quiz?.pages ?? []);
    const wanted = { overview: site.home !== null, quiz: quiz !== null, findings: withFindings, moved: former !== null };
    const texts = searchTexts(site);
    const code = siteCode(
      theme,
      texts.files.map(({ file }) => file),
      wanted,
    );
    const resources = singleFile ? inlineResources(code, input.readAsset) : linkedResources(code, input.readAsset);
    const home: Place = { site, resources, parts: partsWith(parts), quiz, page: indexPath, note: "", level: 1 };
    const placeOf = ({ page, record }: SiteNote): Place => ({ ...home, page, note: record.id });

    const pages = new Map<string, () => Root>();
    if (site.home !== null) pages.set(site.home, () => homePage(home));
    if (site.isOnePage && site.notes.length !== 1) pages.set(indexPath, () => singlePage(home));
    else {
      for (const note of site.notes) {
        if (note === site.front) continue;
        pages.set(note.page, () => {
          if (!site.isOnePage) texts.prepare(note);
          return notePage(placeOf(note), note);
        });
      }
    }
    for (const [id, path] of site.entryPages) {
      const entry = site.entries.get(id) as EntryRecord;
      pages.set(path, () => entryPage({ ...home, note: entry.source.note }, path, entry));
    }
    if (quiz !== null && !singleFile)
      for (const path of quiz.pages) pages.set(path, () => quizPage({ ...home, page: path }, quiz));
    for (const tag of site.tags.values()) pages.set(tag.page, () => tagPage({ ...home, page: tag.page }, tag));

    // On a single page nothing was prepared.
    const textsAfter = new Map(site.isOnePage ? [] : texts.files.map(({ file, notes }) => [notes.at(-1)?.page, file]));
    for (const [path, make] of pages) {
      yield page(path, () => withMovedRecords(withFormerAnchors(make(), site), site, path, former?.moved.get(path)));
      const file = textsAfter.get(path);
      if (file !== undefined) yield* resources.searchFile(file);
    }
    if (former !== null) for (const [path, make] of redirectPages(home, former)) yield page(path, make);
    if (!singleFile && (site.home ?? site.address) !== null) {
      yield page(missingPath, () => missingPage({ ...home, page: missingPath }, code.style.content));
      yield* sitemap(site, [...pages.keys()]);
    }
    // Known without the pages, which may not have been made yet.
    for (const asset of site.assets.values()) resources.image(indexPath, asset);
    yield* resources.files();
  },
  isOwn: isOwnFile,
});

/** Cards go by the keys that the deck has in the ledger, so that progress lives on when an entry is renamed. */
function quizOf({ catalogue, content, findings, memory }: ExporterInput, site: Site, singleFile: boolean): Quiz | null {
  const cards = flashNotes({ catalogue, content, findings, known: knownCards(memory?.cards), beside: [site.title] });
  return makeQuiz(site.notes, cards, singleFile ? () => indexPath : quizPath);
}

/** A page that is made when somebody wants it: who looks at one need not wait for the others. */
function page(path: string, tree: () => Root): OutputFile {
  return {
    path,
    get content() {
      return `${serialise(tree())}\n`;
    },
  };
}
