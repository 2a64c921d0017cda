import type { SourceText } from "@notewright/diagnostics";
import type { Catalogue, Finding, LedgerCard } from "@notewright/schema";
import type { Root } from "mdast";

/** A file that an asset link resolved to. */
export interface AssetFile {
  /** Base name, like `Arch_AWS-Lambda_48.svg`. */
  name: string;
  bytes: Uint8Array;
}

/** A note as it was looked at. */
export interface CheckedNote {
  /** Path from the vault root. */
  path: string;
  /** Null for a note that could not be read. */
  source: SourceText | null;
  /** All that was found in it, by place. */
  findings: readonly Finding[];
}

/** What a rule is there for. */
export interface RuleText {
  id: string;
  /** What it disallows or wants, in a sentence with code between backticks. */
  summary: string;
  /** The reason, written so too; empty where the summary says it. */
  why: string;
  /** None for what is always on. */
  presets: readonly string[];
  examples: readonly RuleExampleText[];
}

/** A text that shows what a rule does. */
export interface RuleExampleText {
  markdown: string;
  /** Options that the rule has there and not by default. */
  options?: object;
  /** `line:column message` of each finding; none for text that is right. */
  reports: readonly string[];
  /** The text after fixes. */
  fixed?: string;
}

/** What an exporter sees: the catalogue and parsed content, never Markdown to parse and never files. */
export interface ExporterInput {
  catalogue: Catalogue;
  /** Findings by the id of the entry, comparison or category they stand in. */
  findings: ReadonlyMap<string, readonly Finding[]>;
  /** Every note that was looked at, also those that could not be read; left out where nobody checks. */
  checked?: readonly CheckedNote[];
  /** What the rule of a finding is there for; null for one that nobody knows. Left out where nobody checks. */
  explain?(rule: string): RuleText | null;
  /**
   * Parsed content of a category, entry, comparison or section by id, or of a note by its path: what its `markdown` is, as mdast, followed by
   * the link definitions it needs. Image nodes carry the id of their asset as `data.assetId`. What has no content gives an empty root.
   */
  content(id: string): Root;
  /** Bytes of an asset by id; null when it was not found. */
  readAsset(id: string): AssetFile | null;
  /** When a note last changed by its id, in seconds since 1970; null where nobody knows. */
  changedAt?(note: string): number | null;
  /** Is told how much of how much is made, for whoever waits; left out where nobody does. */
  progress?(done: number, total: number): void;
  /** What the ledger remembers of an Anki deck; left out without a ledger. */
  memory?: DeckMemory;
  /** Where notes and records were before, as the ledger knows; left out where nothing ever moved. */
  former?: FormerPlaces;
}

/** Places that notes and records left, and that may still be linked to. */
export interface FormerPlaces {
  /** The path that a note has by now, by each former one that is not in use again. */
  notes: ReadonlyMap<string, string>;
  /** By the id that a category, entry or comparison has by now. */
  records: ReadonlyMap<string, FormerPlace>;
}

/** What a record was called before, and where it stood. */
export interface FormerPlace {
  /** Its former ids, oldest first. */
  ids: readonly string[];
  /** Paths of the notes that it has left, oldest first. */
  notes: readonly string[];
}

/** What was shipped in a deck, from one export to the next. */
export interface DeckMemory {
  /** By key of the deck's notes. */
  cards: Readonly<Record<string, LedgerCard>>;
  /** Takes what is to be remembered once the files are written. */
  keep(cards: Readonly<Record<string, LedgerCard>>): void;
}

/** A file to write; `path` is relative to the output folder, with `/`. `content` may be made only when it is read, so read it once. */
export interface OutputFile {
  path: string;
  /** A large file comes in chunks, which are made while they are written. */
  content: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/** How a file begins and ends: enough to know who made it. */
export interface FileEnds {
  head: Uint8Array;
  tail: Uint8Array;
}

/** One output format. Describes its files; `writeFiles` puts them on the disk. */
export interface Exporter<Options extends object = Record<string, unknown>> {
  meta: {
    id: string;
    /** What it makes, in a sentence. */
    summary: string;
    /** Extension of the main file, with its dot. `--out` that ends in it names that file. */
    extension: string;
    /** Folder under the output folder of `build`; empty for the folder itself. */
    folder: string;
    /** Whether it looks at findings with such options and so many notes, so that these are checked before; left out where it never does. */
    needsFindings?(options: Options, notes: number): boolean;
  };
  options: {
    defaults: Options;
    /** JSON Schema of the options. */
    schema: Record<string, unknown>;
  };
  /** The files to write, the main one first. Equal input gives equal bytes. */
  files(input: ExporterInput, options: Options): Iterable<OutputFile> | AsyncIterable<OutputFile>;
  /** Whether a file that lies where one of its own is to go was made by it; null where such a file cannot tell. Left out: any may be replaced. */
  isOwn?(path: string, ends: FileEnds): boolean | null;
}

/** Types an exporter. */
export function defineExporter<Options extends object>(exporter: Exporter<Options>): Exporter<Options> {
  return exporter;
}

declare module "mdast" {
  interface ImageData {
    /** Id of the image's record in the catalogue. */
    assetId?: string;
  }
}
