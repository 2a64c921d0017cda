import { type PartOverrides, partNames } from "./parts.ts";
import { type Theme, themeSchema } from "./theme.ts";

/** Options of the website. */
export interface HtmlOptions {
  /** Name of the site; null for the only note's title, or "Notes". */
  title: string | null;
  /** Address where the site will be, for what search engines read; null when that is not known. */
  site: string | null;
  /** Everything in one document. */
  singleFile: boolean;
  /** Whether each entry has a page of its own, besides its place on the page of its note. */
  entryPages: boolean;
  /** Whether what was found in the notes is shown in its place, for their authors. */
  withFindings: boolean;
  /** Address of the repository's page, for links to edit; null for none. */
  repository: string | null;
  branch: string;
  /** The vault's folder in the repository. */
  folder: string;
  /** Whether it has a quiz; null for one as long as there are few notes. */
  quiz: boolean | null;
  theme: Theme;
  parts: PartOverrides;
}

/** What holds without options. */
export const htmlDefaults: HtmlOptions = {
  title: null,
  site: null,
  singleFile: false,
  entryPages: false,
  withFindings: false,
  repository: null,
  branch: "main",
  folder: "",
  quiz: null,
  theme: {},
  parts: {},
};

/** Schema of the options. */
export const htmlSchema: Record<string, unknown> = {
  type: "object",
  additionalProperties: false,
  properties: {
    title: {
      description: "Name of the site; null for the only note's title.",
      type: ["string", "null"],
      default: null,
      examples: ["Cloud notes"],
    },
    site: {
      description: "Address where the site will be: then it has a sitemap, canonical addresses and structured data.",
      type: ["string", "null"],
      pattern: '^https?://[^\\s"<>?#]+$',
      default: null,
      examples: ["https://example.github.io/notes/"],
    },
    singleFile: {
      description: "Whether everything is in one document, images and search too.",
      type: "boolean",
      default: false,
      examples: [true],
    },
    entryPages: {
      description: "Whether each entry has a page of its own too, besides its place on the page of its note.",
      type: "boolean",
      default: false,
      examples: [true],
    },
    withFindings: {
      description: "Whether what was found in the notes is shown in its place, for their authors.",
      type: "boolean",
      default: false,
      examples: [true],
    },
    repository: {
      description: "Address of the repository's page, for links to edit each entry at its line; null for no such links.",
      type: ["string", "null"],
      pattern: '^https?://[^\\s"<>]+$',
      default: null,
      examples: ["https://github.com/example/notes"],
    },
    branch: { description: "Branch to edit.", type: "string", minLength: 1, default: "main", examples: ["main"] },
    folder: {
      description: "The vault's folder in the repository.",
      type: "string",
      default: "",
      examples: ["content"],
    },
    quiz: {
      description:
        "Whether there is a quiz on the notes; null for one as long as there are at most 100 notes, since it wants checked notes.",
      type: ["boolean", "null"],
      default: null,
      examples: [false],
    },
    theme: themeSchema,
    parts: {
      description: "Own functions for parts of a page, in a config that is a program.",
      type: "object",
      additionalProperties: false,
      properties: Object.fromEntries(partNames.map((name) => [name, {}])),
      default: {},
      examples: [{}],
    },
  },
};

/** Notes of which a quiz is made without being asked for: to check more of them takes longer than all else. */
const mostForQuiz = 100;

/** Whether a site of so many notes has a quiz. */
export function wantsQuiz({ quiz }: HtmlOptions, notes: number): boolean {
  return quiz ?? notes <= mostForQuiz;
}
