import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** What each package offers at run time. A name added or taken away here is a change for its users. */
const surface: [string, string][] = [
  ["@notewright/cards", "cardKinds cardsOf contentPart flashNotes givesAway knownCards"],
  ["notewright", "buildCatalogue defineConfig defineProfile parseNote profileSet"],
  [
    "@notewright/diagnostics",
    "LineIndex SourceText UserError closest compareFindings decodeSource didYouMean editDistance summarise visibleText",
  ],
  [
    "@notewright/engine",
    "analyse analysisOf assetCopies build cacheFolder changedNotes checkSettings checkedNotes deckMemory discoverNotes engineFindings explanations exporterInput exporters filesOf fixNotes inferConfig isCommit isConfig keepHeapSmall loadExporter loadRules needsFindings newPart openLedger openProject pathFrom recordDeck recordFixes recordIds refuseReport reportOf repositoryOf undoFix version watchVault withLedger writeExport",
  ],
  ["@notewright/exporter-anki", "ankiExporter entryFieldNames entryNoteType guidFor inspectPackage"],
  ["@notewright/exporter-html", "htmlExporter"],
  ["@notewright/exporter-json", "jsonExporter"],
  ["@notewright/exporter", "defineExporter writeFiles"],
  ["@notewright/files", "FileWriteError replaceFile replaceableTarget sweepTemporaries writeChunksAtomic writeFileAtomic"],
  [
    "@notewright/fixer",
    "applyEdits composeEdits effectiveEdits fixNote fixPasses joinNotes noteStarts selectEdits splitEdits splitNotes unifiedDiff",
  ],
  ["@notewright/harper", "default"],
  [
    "@notewright/host",
    "AskedBy AssetPack ConfigSource VaultHost Vocabulary configError configNames findConfig loadConfig openAssetPack openProject readVocabulary",
  ],
  [
    "@notewright/history",
    "diffCatalogues diffMarkdown diffText formerPlaces isDiffMarkdown isEmptyDiff ledgerText matchIds parseLedger recordsOf updateLedger withFormerIds",
  ],
  [
    "@notewright/linter",
    "RuleSet activeRules builtInRemark definePlugin defineRule linksIn lint presets presetsOf proseIn remarkNotewright remarkPlugin remarkPlugins remarkSource ruleOptions rules unknownRule",
  ],
  [
    "@notewright/parser",
    "MAX_LEVELS Prose allParts anyOf assignIds buildCatalogue categoryOf comparisonSubjects depthOf endOf fitAcronym frontmatterTags htmlImages initials inlineFields inlineText isAcronym isLinkNode joinTarget linkIndex markdownStyle nameParts nameWords noteLinks noteShape parseMarkdown parseNote parseVault placesOf plainText proseAt proseOf readFrontmatter restorePositions sectionsBelow shallowTree slug splitTarget startOf tagsIn takeCredits wholeEntry",
  ],
  [
    "@notewright/profile",
    "ProfileSet builtInProfiles builtInSettings countRange countText defineProfile exactName inferProfile isDescribingHead isDiaryNote isGuideNote isMatterHeading isPartHeading matcher profileMistakes profileSet referenceNotes repeatedNames resolveProfile shortSettings textFinder",
  ],
  ["@notewright/render", "FormulaFault isExternal safeHref serialise toHast toHtml"],
  ["@notewright/reporter", "defineReporter reporters"],
  [
    "@notewright/schema",
    "ankiChangesSchema catalogueSchema configSchema dataValidator diffSchema documentAge documentKind ledgerSchema optionMistakes reportSchema schemaMistakes versionedKinds",
  ],
  ["@notewright/words", "ADJECTIVE BASE GERUND NOUN PARTICIPLE PAST PLURAL THIRD loadWords"],
];

test.each(surface)("%s exports what it promises", async (name, exported) => {
  expect(
    Object.keys(await import(/* @vite-ignore */ name))
      .sort()
      .join(" "),
  ).toBe(exported);
});

test("every package is in the list", () => {
  const packages = new URL("../packages/", import.meta.url);
  const names = readdirSync(packages).map(
    (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, packages), "utf8")).name,
  );
  expect(surface.map(([name]) => name).sort()).toEqual(names.sort());
});

test.each(surface)("%s is tested from its sources, not from a build", (name) => {
  expect(import.meta.resolve(name)).toMatch(/\.ts$/);
});
