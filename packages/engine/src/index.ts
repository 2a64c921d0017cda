export type { OutputFile } from "@notewright/exporter";
export type { Project, ProjectOptions } from "@notewright/host";
export type { ActiveRule, Rule, RuleOption, RuleSet } from "@notewright/linter";
export { type Analysis, analyse, analysisOf, checkedNotes, reportOf } from "./analysis.ts";
export { type AssetCopies, type AssetCopy, assetCopies } from "./assets/asset-copies.ts";
export { build } from "./build.ts";
export { cacheFolder } from "./cache-folder.ts";
export { changedNotes, isCommit, repositoryOf } from "./changed-notes.ts";
export { checkSettings } from "./check-settings.ts";
export { type DiscoverOptions, discoverNotes, pathFrom } from "./discover.ts";
export { type EngineFinding, engineFindings } from "./engine-findings.ts";
export { type ExplainedExample, type Explanation, type ExplanationOf, explanations } from "./explanation.ts";
export { exporterInput, filesOf, loadExporter, needsFindings, writeExport } from "./exports.ts";
export { type FixOptions, fixNotes, type NoteFix } from "./fix.ts";
export { type UndoneNote, undoFix } from "./fix-undo.ts";
export { exporters } from "./generated/exporters.ts";
export { version } from "./generated/version.ts";
export { type InferredConfig, inferConfig } from "./infer-config.ts";
export {
  deckMemory,
  type LedgerFile,
  type LedgerNews,
  openLedger,
  recordDeck,
  recordFixes,
  recordIds,
  withLedger,
} from "./ledger.ts";
export { keepHeapSmall } from "./memory/small-heap.ts";
export type { NoteFile } from "./note-file.ts";
export type { OnlineOptions, UncheckedUrl } from "./online/ask-web.ts";
export { openProject } from "./open-project.ts";
export { isConfig } from "./output/is-config.ts";
export type { Replacing } from "./output/refuse-foreign.ts";
export { refuseReport } from "./output/refuse-report.ts";
export { loadRules } from "./plugins/load-rules.ts";
export type { AnalysedNote, Progress, ReadVault } from "./read-vault.ts";
export { type NewPart, newPart } from "./scaffold/new-part.ts";
export type { ScaffoldKind } from "./scaffold/scaffold.ts";
export type { VaultState } from "./watch/live-vault.ts";
export { type WatchOptions, watchVault } from "./watch/watch-vault.ts";
