import { calloutsStyle } from "./generated/callouts-style.ts";
import { codeStyle } from "./generated/code-style.ts";
import { formulasStyle } from "./generated/formulas-style.ts";
import { movedScript } from "./generated/moved-script.ts";
import { movedStyle } from "./generated/moved-style.ts";
import { overviewStyle } from "./generated/overview-style.ts";
import { quizScript } from "./generated/quiz-script.ts";
import { quizStyle } from "./generated/quiz-style.ts";
import { reviewScript } from "./generated/review-script.ts";
import { reviewStyle } from "./generated/review-style.ts";
import { searchScript } from "./generated/search-script.ts";
import { siteScript } from "./generated/site-script.ts";
import { style } from "./generated/style.ts";
import type { CodeFile, Extra } from "./resources.ts";
import { type Theme, themeStyle } from "./theme.ts";

/** The code of a site. */
export interface SiteCode {
  style: CodeFile;
  /** Runs on every page. */
  site: CodeFile;
  /** Style sheets and scripts of pages that say they need them. */
  extras: ReadonlyMap<Extra, CodeFile[]>;
  /** Runs when a search begins: what searches, and what is searched. */
  search: CodeFile[];
}

/** What only some sites have. */
export interface CodeParts {
  /** Pages that lead to notes. */
  overview: boolean;
  quiz: boolean;
  findings: boolean;
  /** Addresses that led to something else before. */
  moved: boolean;
}

/** The style sheet with the site's own colours, the scripts, and the texts to search; the rest only where it is needed. */
export function siteCode(theme: Theme, texts: readonly CodeFile[], { findings, moved, overview, quiz }: CodeParts): SiteCode {
  const styles = [style, findings ? reviewStyle : "", moved ? movedStyle : "", themeStyle(theme)];
  const scripts = [siteScript, findings ? reviewScript : "", moved ? movedScript : ""];
  // Whether a note has callouts, code or formulas shows only when its page is made.
  const extras = new Map<Extra, CodeFile[]>([
    ["callouts", [{ name: "callouts.css", content: calloutsStyle }]],
    ["code", [{ name: "code.css", content: codeStyle }]],
    ["formulas", [{ name: "formulas.css", content: formulasStyle }]],
  ]);
  if (overview) extras.set("overview", [{ name: "overview.css", content: overviewStyle }]);
  if (quiz) {
    extras.set("quiz", [
      { name: "quiz.css", content: quizStyle },
      { name: "quiz.js", content: quizScript },
    ]);
  }
  return {
    style: { name: "style.css", content: styles.join("") },
    site: { name: "site.js", content: scripts.join("") },
    extras,
    search: [{ name: "search.js", content: searchScript }, ...texts],
  };
}
