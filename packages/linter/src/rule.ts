import type { Host, UrlVerdict } from "@notewright/host";
import type { ImageLink, NoteLink, ParsedNote, Part, Prose } from "@notewright/parser";
import type { DataValidator, Finding, FindingCategory, Preset, ProfileSettings, Severity } from "@notewright/schema";
import type { Words } from "@notewright/words";
import type { Heading } from "mdast";
import type { IgnoreComment } from "./ignore/ignore-comments.ts";
import type { Vault } from "./vault.ts";

/** What a rule says when it finds something. Offsets are UTF-16 code units of the note, ends exclusive. */
export interface Report {
  /** The smallest wrong text. */
  start: number;
  end: number;
  /** What was found and what was expected, one sentence without a full stop. */
  message: string;
  /** Replacements for exactly the range, best first. */
  expected?: readonly string[];
  /** Other places that support it; in the same note unless they name another. */
  evidence?: readonly { note?: ParsedNote; start: number; end: number }[];
  fix?: {
    kind: "safe" | "unsafe";
    /** Why the right text is certain or likely; default: what the rule's meta says of such a fix. */
    because?: string;
    /** What is to be edited; default: the range becomes the first expected text. Links to an edited heading follow by themselves. */
    edits?: readonly ReportEdit[];
  };
  /** Of whoever looks at fixes after the rule: why it has none any more. */
  withheld?: Finding["withheld"];
}

/** An edit of a fix, in the same note unless it names another. */
export interface ReportEdit {
  note?: ParsedNote;
  start: number;
  end: number;
  text: string;
}

/** What a visitor may use. */
export interface RuleContext<Options = unknown> {
  note: ParsedNote;
  options: Options;
  host: Host;
  /** What all notes of the run say together. */
  vault: Vault;
  /** English words, frequencies and known misspellings. Only for rules whose meta asks for it. */
  words: Words;
  /** Checks the frontmatter against the profile's schema; null without one. Only for rules whose meta asks for it. */
  frontmatterErrors: DataValidator | null;
  report(report: Report): void;
}

/** The comments of a note that ignore findings, and whether a rule has run that one of them may name. */
interface IgnoreUse {
  list: readonly IgnoreComment[];
  ran(id: string): boolean;
}

/** One walk serves all rules: a rule names what it looks at and never walks the tree itself. */
export interface Visitors<Options = unknown> {
  /** The prose of a paragraph, heading or table cell. */
  text?(prose: Prose, context: RuleContext<Options>): void;
  /** What comments, values of frontmatter, HTML and code say in sentences. A fix is unsafe there, whatever the rule says. */
  aside?(prose: Prose, context: RuleContext<Options>): void;
  heading?(heading: Heading, context: RuleContext<Options>): void;
  image?(image: ImageLink, context: RuleContext<Options>): void;
  /** What leads elsewhere and shows no image: links, wikilinks, embedded notes, definitions, `<a href>`. */
  link?(link: NoteLink, context: RuleContext<Options>): void;
  /** Entries and members, not groups. */
  entry?(entry: Part, context: RuleContext<Options>): void;
  category?(category: Part, context: RuleContext<Options>): void;
  /** Once a note, after all rules: the comments that ignore findings, and what each has hidden. */
  ignores?(comments: IgnoreUse, context: RuleContext<Options>): void;
  /** Once a note, after all its parts. */
  note?(note: ParsedNote, context: RuleContext<Options>): void;
}

/** Text that shows what a rule does: its test and its documentation. */
export interface RuleExample<Options = unknown> {
  name: string;
  markdown: string;
  options?: Partial<Options>;
  /** The profile of the note; default: `reference-notes`. */
  profile?: ProfileSettings;
  /** `line:column message` of each finding; none when the text is right. */
  reports?: readonly string[];
  /** The text after safe and unsafe fixes, when there are any. */
  fixed?: string;
  /** Base names that an asset pack has. */
  pack?: readonly string[];
  /** Other files of the vault by their paths; notes among them are looked at too. */
  files?: Readonly<Record<string, string>>;
  /** What the web says of addresses. */
  urls?: Readonly<Record<string, UrlVerdict>>;
}

/** A rule: one file, found by its name. */
export interface Rule<Options = unknown> {
  meta: {
    /** The file's name; never renamed. */
    id: string;
    /** What it disallows or wants, in a sentence. */
    summary: string;
    why: string;
    category: FindingCategory;
    severity: Severity;
    /** The smallest preset it is in; default: `recommended`. One that is right in less than four of five findings is in `all`. */
    preset?: Preset;
    /** The strongest fix it offers. */
    fix: "safe" | "unsafe" | null;
    /** On what evidence its fixes rest, by their kind: clauses that say why the right text is certain or likely. */
    because?: { readonly safe?: string; readonly unsafe?: string } | undefined;
    needsWords?: true;
    needsFrontmatterSchema?: true;
    /** Whether it speaks only when the web may be asked. */
    needsUrls?: true;
    /** Whether it speaks only when all notes of the vault are looked at. */
    needsWholeVault?: true;
  };
  options?: {
    defaults: Options;
    /** JSON Schema of the options. */
    schema: Record<string, unknown>;
  };
  examples: readonly RuleExample<Options>[];
  visit: Visitors<Options>;
}

/** Types a rule. */
export function defineRule<Options = Record<string, never>>(rule: Rule<Options>): Rule<Options> {
  return rule;
}
