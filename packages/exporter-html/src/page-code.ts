import type { SiteCode } from "./code-files.ts";
import type { CodeFile, Extra } from "./resources.ts";

/** The style sheets and scripts of each page. */
export interface PageCode {
  /** As `Resources` says. */
  need(page: string, extra: Extra): void;
  /** What a page has by now, in the order of its head. */
  filesOf(page: string): CodeFile[];
}

/** What every page has, and the extras that it needs. */
export function pageCode({ extras, site, style }: SiteCode): PageCode {
  const needed = new Map<string, Set<Extra>>();
  return {
    need(page, extra) {
      const here = needed.get(page);
      if (here === undefined) needed.set(page, new Set([extra]));
      else here.add(extra);
    },
    filesOf(page) {
      const here = needed.get(page);
      const more = here === undefined ? [] : [...extras].flatMap(([extra, files]) => (here.has(extra) ? files : []));
      return [style, site, ...more];
    },
  };
}

/** Whether a file is a style sheet, and not a script. */
export function isStyle({ name }: CodeFile): boolean {
  return name.endsWith(".css");
}
