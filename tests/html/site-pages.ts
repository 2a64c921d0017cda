import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { type Served, serve } from "./serve.ts";

/** How a page is opened, besides what Playwright knows: as a reader's browser does, but without animations. */
interface OpenOptions extends BrowserContextOptions {
  /** Runs in the page before anything else. */
  initScript?: string;
  waitUntil?: "load" | "commit";
}

/** A folder for sites, and a browser to open their pages, for the tests of one file. */
export interface SitePages {
  folder: string;
  /** Address of a file in the folder, from the disk or over http. */
  addressOf(path: string, scheme?: "file" | "http"): string;
  /**
   * Opens a page, by its path in the folder or by its address, as a reader does who was never there, and closes it at the end. `requests`
   * lists what was asked for. What the page complains of fails the test.
   */
  withPage<T>(path: string, options: OpenOptions, use: (page: Page, requests: string[]) => Promise<T>): Promise<T>;
}

/** To be called at the beginning of a file of tests; what it gives works from `beforeAll` on. */
export function sitePages(name: string): SitePages {
  const folder = mkdtempSync(join(tmpdir(), `notewright-${name}-`));
  let browser: Browser;
  let served: Served;
  beforeAll(async () => {
    served = await serve(folder);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const addressOf = (path: string, scheme: "file" | "http" = "file"): string =>
    new URL(path, scheme === "http" ? served.address : pathToFileURL(join(folder, "/"))).href;

  async function withPage<T>(
    path: string,
    { initScript, waitUntil = "load", ...options }: OpenOptions,
    use: (page: Page, requests: string[]) => Promise<T>,
  ): Promise<T> {
    const context = await browser.newContext({ reducedMotion: "reduce", ...options });
    const complaints: string[] = [];
    const requests: string[] = [];
    try {
      if (initScript !== undefined) await context.addInitScript(initScript);
      const page = await context.newPage();
      page.on("request", (request) => void requests.push(request.url()));
      page.on("console", (message) => void complaints.push(message.text()));
      page.on("pageerror", (error) => void complaints.push(error.message));
      await page.goto(addressOf(path), { waitUntil });
      const result = await use(page, requests);
      expect(complaints).toEqual([]);
      return result;
    } finally {
      await context.close();
    }
  }

  return { folder, addressOf, withPage };
}
