/**
 * Makes the pictures of cards in docs/images/anki: a small vault is exported, real Anki renders its cards, and Chromium takes one picture of
 * each template, by day and by night. Run it after a change to the CSS.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { entryNoteType } from "@notewright/exporter-anki";
import { ankiPython } from "../tests/anki/python.ts";
import { launchChromium } from "../tests/browser/chromium.ts";
import { cli } from "../tests/cli/cli.ts";

interface Card {
  key: string;
  template: string;
  back: string;
}

const note = `# Stove

### Kettle

![](attachments/kettle.svg)

A kettle boils water **quickly**. Its lid keeps the steam in.

It holds up to 2 litres.

#### Use cases

* Water for tea and coffee.

### PC (Pressure Cooker)

A pressure cooker cooks beans in a third of the time.

### Kettle vs Pan

* **Kettle**: has a spout, and pours without a drop.
* **Pan**: has a flat bottom, and fries eggs.
`;
const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M10 20h24l4 20H8zM14 20a8 8 0 0 1 16 0M36 22l8-6" fill="none" stroke="#1b1f24" stroke-width="3"/></svg>`;
const pictures = join(import.meta.dirname, "..", "docs", "images", "anki");
const folder = mkdtempSync(join(tmpdir(), "notewright-card-pictures-"));

try {
  const seen = new Set<string>();
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 720, height: 100 } });
  mkdirSync(pictures, { recursive: true });
  for (const { back, key, template } of await cards()) {
    const name = `${template} ${key.includes("-vs-") ? "comparison" : key.includes("#use-case") ? "use case" : ""}`;
    if (seen.has(name)) continue;
    seen.add(name);
    await page.setContent(byDayAndNight(back));
    const file = `${(name.match(/[a-z]+/gi) ?? []).join("-").toLowerCase()}.png`;
    await page.screenshot({ path: join(pictures, file), fullPage: true });
  }
  await browser.close();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function cards(): Promise<Card[]> {
  mkdirSync(join(folder, "attachments"));
  writeFileSync(join(folder, "kitchen.md"), note);
  writeFileSync(join(folder, "attachments", "kettle.svg"), icon);
  writeFileSync(join(folder, "notewright.config.json"), JSON.stringify({ profile: "reference-notes" }));
  const { code, stderr } = await cli(["export", "anki", "--out", "deck.apkg"], { cwd: folder });
  if (code !== 0) throw new Error(stderr);
  const script = join(import.meta.dirname, "..", "tests", "anki", "import_deck.py");
  return JSON.parse(execFileSync(ankiPython(), [script, join(folder, "deck.apkg")], { encoding: "utf8" })).cards;
}

/** Two frames, so that each has a body of its own with the classes that Anki gives it. */
function byDayAndNight(card: string): string {
  const shown = card.replace(/src="[^"]*\.svg"/g, `src="data:image/svg+xml,${encodeURIComponent(icon)}"`);
  const frames = ["card", "card nightMode"].map((classes) => {
    const content = `<style>${entryNoteType.css}</style><body class="${classes}">${shown}</body>`;
    return `<iframe style="border:0;width:350px;height:300px" srcdoc="${content.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"></iframe>`;
  });
  return `<body style="margin:0;display:flex;gap:12px;background:#d0d7de">${frames.join("")}</body>`;
}
