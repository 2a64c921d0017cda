import { movedScript } from "./generated/moved-script.ts";
import { movedStyle } from "./generated/moved-style.ts";
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

/** What only some sites have. */
export interface CodeParts {
  quiz: boolean;
  findings: boolean;
  /** Addresses that led to something else before. */
  moved: boolean;
}

/** The style sheet with the site's own colours, the scripts, and the texts to search; the rest only where it is needed. */
export function siteCode(theme: Theme, texts: readonly CodeFile[], { findings, moved, quiz }: CodeParts): SiteCode {
  const styles = [style, findings ? reviewStyle : "", moved ? movedStyle : "", themeStyle(theme)];
  const scripts = [siteScript, findings ? reviewScript : "", moved ? movedScript : ""];
  return {
    style: { name: "style.css", content: styles.join("") },
    site: { name: "site.js", content: scripts.join("") },
    search: [{ name: "search.js", content: searchScript }, ...texts],
    quiz: quiz ? { style: { name: "quiz.css", content: quizStyle }, script: { name: "quiz.js", content: quizScript } } : null,
  };
}
