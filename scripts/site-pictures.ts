/**
 * Makes the pictures of the website in docs/images/site: a small vault is exported, and Chromium takes a picture of its page in light and dark
 * colours and as a phone shows it. Run it after a change to the page or its CSS.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { launchChromium } from "../tests/browser/chromium.ts";
import { cli } from "../tests/cli/cli.ts";

const note = `---
title: Instruments
tags: [music]
---

What plays in an orchestra, and how to tell one from the other.

# Strings

Strings are bowed, or plucked (*pizzicato*).

### Violin

![](attachments/violin.svg)

A violin has four strings, tuned in fifths. It is the smallest of the family and plays the highest voice. #bowed

It weighs about 450 grams.

#### Use cases

* The melody of most symphonies.
* Dances, where it is called a fiddle.

### Viola

![](attachments/viola.svg)

A viola is tuned a fifth below the violin, and reads the alto clef. #bowed

### Harp

![](attachments/harp.svg)

A harp has 47 strings and seven pedals, which raise them by a semitone. #plucked

### Violin vs Viola

* **Violin**: the highest string is an E, and the bow is light.
* **Viola**: the lowest string is a C, and the body is larger.

# Woodwinds

### Clarinet

![](attachments/clarinet.svg)

A clarinet has a single reed and a cylindrical bore. #reed

### EH (English Horn)

![](attachments/horn.svg)

An English horn is a large oboe, a fifth lower than an oboe. #reed

### Flute

![](attachments/flute.svg)

A flute has no reed: its air is blown across an edge.
`;

const drawings: Readonly<Record<string, string>> = {
  violin: '<path d="M24 4v22"/><path d="M24 20c-9 0-9 7-5 9-6 4-4 15 5 15s11-11 5-15c4-2 4-9-5-9z"/>',
  viola: '<path d="M24 4v18"/><path d="M24 16c-11 0-11 9-6 11-7 5-4 18 6 18s13-13 6-18c5-2 5-11-6-11z"/>',
  harp: '<path d="M12 44 34 6c4 8 2 26-22 38zM20 31v8M25 23v12M30 14v16"/>',
  clarinet: '<path d="M14 6l4 4 20 28-6 4L14 12zM22 18l4-3M27 25l4-3"/>',
  horn: '<path d="M10 6l6 8 16 20a7 7 0 1 1-6 4L12 16z"/>',
  flute: '<path d="M6 40 40 6l3 3L9 43zM20 28v0M26 22v0M32 16v0"/>',
};

const pictures = join(import.meta.dirname, "..", "docs", "images", "site");
const shots = [
  { name: "light", colorScheme: "light", viewport: { width: 1280, height: 800 } },
  { name: "dark", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
  { name: "phone", colorScheme: "light", viewport: { width: 390, height: 800 } },
] as const;

const folder = mkdtempSync(join(tmpdir(), "notewright-site-pictures-"));
try {
  await exportSite();
  const browser = await launchChromium();
  mkdirSync(pictures, { recursive: true });
  for (const { name, ...settings } of shots) {
    const page = await browser.newPage(settings);
    await page.goto(pathToFileURL(join(folder, "site", "index.html")).href);
    await page.screenshot({ path: join(pictures, `${name}.png`), animations: "disabled" });
    await page.close();
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function exportSite(): Promise<void> {
  mkdirSync(join(folder, "attachments"));
  writeFileSync(join(folder, "instruments.md"), note);
  for (const [name, paths] of Object.entries(drawings)) writeFileSync(join(folder, "attachments", `${name}.svg`), icon(paths));
  writeFileSync(join(folder, "notewright.config.json"), JSON.stringify({ profile: "reference-notes" }));
  const { code, stderr } = await cli(["export", "html", "--out", "site"], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
}

/** A plate behind the lines, so that they are seen on dark pages too. */
function icon(paths: string): string {
  const lines = `<g fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round">${paths}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" fill="#7a3e8e"/>${lines}</svg>`;
}
