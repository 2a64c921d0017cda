import type { SiteParts } from "./parts.ts";
import type { Quiz } from "./quiz/quiz.ts";
import type { Resources } from "./resources.ts";
import type { Site } from "./site.ts";

/** Where content is shown. */
export interface Place {
  site: Site;
  resources: Resources;
  parts: SiteParts;
  /** What can be asked; null without a quiz. */
  quiz: Quiz | null;
  /** Path of the page. */
  page: string;
  /** Id of the note that the content is from; empty on the home page. */
  note: string;
  /** Level of the heading above the categories: 1 on the page of a note. */
  level: number;
  /** Whether embedded parts of notes are links: in what is embedded itself, and on cards. */
  withoutEmbeds?: boolean;
  /** Whether the title of the page or note is the name of the entry that is shown, which then needs no other. */
  isTitled?: boolean;
}
