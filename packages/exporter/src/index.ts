export {
  type AssetFile,
  type CheckedNote,
  type DeckMemory,
  defineExporter,
  type Exporter,
  type ExporterInput,
  type FormerPlace,
  type FormerPlaces,
  type OutputFile,
} from "./exporter.ts";
export { writeFiles } from "./write-files.ts";
