import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const { env } = process;
const installed = [env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Starts a headless Chromium, with more flags where given: CHROME_PATH or one that is installed, else the one packed in @sparticuz/chromium. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  const path = installed.find((candidate) => candidate !== undefined && existsSync(candidate));
  try {
    if (path !== undefined) return await chromium.launch({ executablePath: path, args: ["--no-sandbox", ...flags] });
    return await launchPacked(flags);
  } catch (cause) {
    throw new Error("No Chromium could be started. Install one (apt-get install chromium) or set CHROME_PATH.", { cause });
  }
}

async function launchPacked(flags: readonly string[]): Promise<Browser> {
  const { default: packed } = await import("@sparticuz/chromium");
  const folder = await mkdtemp(join(tmpdir(), "notewright-chromium-"));
  const before = env["TMPDIR"];
  try {
    // It unpacks into the folder for temporary files, and reuses what is there, even half a copy.
    env["TMPDIR"] = folder;
    const executablePath = await packed.executablePath();
    const args = [...packed.args.filter((arg) => arg !== "--single-process"), ...flags];
    const browser = await chromium.launch({ executablePath, args });
    browser.on("disconnected", () => void rm(folder, { recursive: true, force: true }));
    return browser;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  } finally {
    if (before === undefined) delete env["TMPDIR"];
    else env["TMPDIR"] = before;
  }
}
