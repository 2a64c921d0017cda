import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { keepFolder, keptFolder } from "../kept-folder.ts";

const { env } = process;
const installed = [env["CHROME_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"];

/** Starts a headless Chromium, with more flags where given: CHROME_PATH or one that is installed, else the one packed in @sparticuz/chromium. */
export async function launchChromium(flags: readonly string[] = []): Promise<Browser> {
  try {
    const executablePath =
      installed.find((candidate) => candidate !== undefined && existsSync(candidate)) ?? (await packedChromium());
    return await chromium.launch({ executablePath, args: ["--no-sandbox", ...flags] });
  } catch (cause) {
    throw new Error("No Chromium could be started. Install one (apt-get install chromium) or set CHROME_PATH.", { cause });
  }
}

/** Path of the packed one. Its own flags are for computers without a screen: they draw in software, which is slow, and let a page do more than elsewhere. */
async function packedChromium(): Promise<string> {
  const folder = keptFolder(`chromium-${packedVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  return join(folder, "chromium");
}

/** Unpacking takes longer than starting, so it is done once for each version. */
async function unpack(folder: string): Promise<void> {
  const { default: packed } = await import("@sparticuz/chromium");
  const unfinished = mkdtempSync(`${folder}-`);
  const before = env["TMPDIR"];
  try {
    // It unpacks into the folder for temporary files, and takes what is there, even half a copy.
    env["TMPDIR"] = unfinished;
    await packed.executablePath();
    keepFolder(unfinished, folder);
  } finally {
    if (before === undefined) delete env["TMPDIR"];
    else env["TMPDIR"] = before;
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function packedVersion(): string {
  const manifest = new URL("../package.json", import.meta.resolve("@sparticuz/chromium"));
  return JSON.parse(readFileSync(fileURLToPath(manifest), "utf8")).version;
}
