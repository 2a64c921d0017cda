import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A note without a fault. */
export const CLEAN = "# Compute\n\nA short text about computers.\n";

/** A note with an error (line 3), a warning with a safe fix (line 5) and an info with a safe fix (line 7). */
export const FLAWED = "# Compute\n\n![A diagram](missing.png)\n\nA no-break\u00A0space.\n\nA blank at the end. \n";

/** What `fix` makes of it. */
export const FIXED = "# Compute\n\n![A diagram](missing.png)\n\nA no-break space.\n\nA blank at the end.\n";

/** A temporary folder with some files, removed after the test. */
export function vault(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "notewright-vault-")));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
