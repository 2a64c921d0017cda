import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));

test("every generated file is up to date", async () => {
  const args = ["--conditions=@notewright/source", "scripts/generate.ts", "--check"];
  const { stderr } = await promisify(execFile)(process.execPath, args, { cwd: root }).catch(
    (error: { stderr: string }) => error,
  );
  expect(stderr.match(/^Stale: .*/m)?.[0] ?? stderr).toBe("");
});
