import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe finds in an open page, by rule, but in what a selector names. The page may not keep axe out by its own policy: `bypassCSP`. */
export async function violationsOf(page: Page, except?: string): Promise<{ id: string; nodes: string[] }[]> {
  if (page.frames().length > 1) throw new Error("axe would look at no frame of the page");
  // Without frames it need not gather what it found in a page of its own, nor describe all that is right: five times as fast. Style sheets,
  // which no rule wants that is on by itself, it could not fetch from the disk.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ preload: false, resultTypes: ["violations"] });
  const { violations } = await (except === undefined ? axe : axe.exclude(except)).analyze();
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
