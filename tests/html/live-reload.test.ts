import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { launchChromium } from "../browser/chromium.ts";
import { cli } from "../cli/cli.ts";
import { vault } from "../cli/vault.ts";

const HERBS = "# Herbs\n\n### Basil\n\nLikes warmth.\n";

test("a page in the browser shows an edit by itself, and breaks no policy", async () => {
  const cwd = vault({ "herbs.md": HERBS });
  const controller = new AbortController();
  const started = Promise.withResolvers<string>();
  const ended = cli(["serve", "--port", "0"], {
    cwd,
    signal: controller.signal,
    onOutput: (text) => text.startsWith("http:") && started.resolve(text.trim()),
  });
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    await page.goto(await started.promise);
    await page.getByText("Likes warmth.").first().waitFor();
    for (const place of ["shade", "sun"]) {
      writeFileSync(join(cwd, "herbs.md"), HERBS.replace("warmth", place));
      await page.getByText(`Likes ${place}.`).first().waitFor();
    }
    expect(complaints).toEqual([]);
  } finally {
    await browser.close();
    controller.abort();
    expect((await ended).code).toBe(0);
  }
});
