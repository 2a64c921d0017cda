import type { CategoryRecord, ComparisonRecord, EntryRecord } from "@notewright/schema";
import type { Element, ElementContent } from "hast";
import { categorySection } from "./category.ts";
import { comparisonCard } from "./comparison.ts";
import { entryCard } from "./entry.ts";
import { pageFoot } from "./foot.ts";
import { indexTable } from "./index-table.ts";
import { masthead } from "./masthead.ts";
import type { Place } from "./place.ts";
import type { SiteNote } from "./site.ts";

/** The parts of a page that a site may replace, each a function that gives hast. */
export interface SiteParts {
  /** Title, summary, counts and tags of a note. */
  masthead(place: Place, note: SiteNote): ElementContent;
  /** The table of all entries of a note. */
  index(place: Place, note: SiteNote): ElementContent;
  /** A category around its cards. */
  category(place: Place, category: CategoryRecord, cards: readonly ElementContent[]): ElementContent;
  entry(place: Place, entry: EntryRecord): ElementContent;
  comparison(place: Place, comparison: ComparisonRecord): ElementContent;
  /** What stands below everything. */
  foot(place: Place): ElementContent;
}

/** Own parts: each gets the standard part first, to use or to leave out, and then what that gets. */
export type PartOverrides = {
  [Name in keyof SiteParts]?: (standard: SiteParts[Name], ...given: Parameters<SiteParts[Name]>) => ElementContent;
};

const standardParts: { [Name in keyof SiteParts]: (...given: Parameters<SiteParts[Name]>) => Element } = {
  masthead,
  index: indexTable,
  category: categorySection,
  entry: entryCard,
  comparison: comparisonCard,
  foot: pageFoot,
};

/** Names of the parts. */
export const partNames: readonly string[] = Object.keys(standardParts);

/** The standard parts with those that a site has of its own. */
export function partsWith(overrides: PartOverrides): SiteParts {
  const own = Object.entries(overrides).map(([name, part]) => {
    const standard = standardParts[name as keyof SiteParts];
    return [name, (...given: unknown[]) => (part as (...all: unknown[]) => ElementContent)(standard, ...given)];
  });
  return { ...standardParts, ...Object.fromEntries(own) };
}
