import { quizScript } from "./generated/quiz-script.ts";
import { quizStyle } from "./generated/quiz-style.ts";
import { reviewScript } from "./generated/review-script.ts";
import { reviewStyle } from "./generated/review-style.ts";
import { searchScript } from "./generated/search-script.ts";
import { siteScript } from "./generated/site-script.ts";
import { style } from "./generated/style.ts";
import type { CodeFile } from "./resources.ts";
import { type Theme, themeStyle } from "./theme.ts";

/** The code of a site. */
export interface SiteCode {
  style: CodeFile;
  /** Runs on every page. */
  site: CodeFile;
  /** Runs when a search begins: what searches, and what is searched. */
  search: CodeFile[];
  /** What only pages with the quiz have; null on a site without one. */
  quiz: { style: CodeFile; script: CodeFile } | null;
}

/** The style sheet with the site's own colours, the scripts, and the texts to search; what a review needs only where there is one. */
export function siteCode(theme: Theme, texts: readonly CodeFile[], hasQuiz: boolean, withFindings: boolean): SiteCode {
  return {
    style: { name: "style.css", content: style + (withFindings ? reviewStyle : "") + themeStyle(theme) },
    site: { name: "site.js", content: siteScript + (withFindings ? reviewScript : "") },
    search: [{ name: "search.js", content: searchScript }, ...texts],
    quiz: hasQuiz
      ? { style: { name: "quiz.css", content: quizStyle }, script: { name: "quiz.js", content: quizScript } }
      : null,
  };
}
