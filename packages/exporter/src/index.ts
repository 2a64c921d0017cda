export {
  type AssetFile,
  type CheckedNote,
  type DeckMemory,
  defineExporter,
  type Exporter,
  type ExporterInput,
  type FileEnds,
  type FormerPlace,
  type FormerPlaces,
  type OutputFile,
  type RuleExampleText,
  type RuleText,
} from "./exporter.ts";
export { writeFiles } from "./write-files.ts";
