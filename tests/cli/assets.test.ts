import { existsSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const FILES = {
  "notewright.config.json": '{ "root": "notes", "assetPacks": ["spoon-icons"] }',
  "node_modules/spoon-icons/package.json":
    '{ "name": "spoon-icons", "version": "1.2.3", "license": "MIT", "author": { "name": "A. Spoon" } }',
  "node_modules/spoon-icons/LICENSE": "Do as you like.\n",
  "node_modules/spoon-icons/lib/Ladle.svg": "<svg/>",
  "node_modules/spoon-icons/lib/Sieve big.svg": "<svg></svg>",
  "notes/a/kitchen.md":
    "# Kitchen\n\n![](../icons/Ladle.svg)\n\nSoup. ![](../icons/Sieve%20big.svg) ![](../icons/None.svg) ![](../own.svg)\n",
  "notes/own.svg": "<svg/>",
};

describe("assets sync", () => {
  test("copies what notes use of the packs, with the licence beside it, and then has nothing to do", async () => {
    const cwd = vault(FILES);
    const { code, stdout } = await cli(["assets", "sync"], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "Copied 2 files, with 1 licence notice.\n" });
    expect(readFileSync(join(cwd, "notes/icons/Ladle.svg"), "utf8")).toBe("<svg/>");
    expect(readFileSync(join(cwd, "notes/icons/Sieve big.svg"), "utf8")).toBe("<svg></svg>");
    expect(readFileSync(join(cwd, "notes/icons/LICENCE-spoon-icons.txt"), "utf8")).toBe(
      "Files in this folder that are also in the npm package spoon-icons 1.2.3 were copied from it by `notewright assets sync`.\n" +
        "Author: A. Spoon\nLicence: MIT\n\nDo as you like.\n",
    );
    expect(existsSync(join(cwd, "notes/icons/None.svg"))).toBe(false);
    expect((await cli(["assets", "sync"], { cwd })).stdout).toBe("Nothing to copy.\n");
    expect((await cli(["check"], { cwd })).stdout).not.toContain("Ladle");
  });

  test("--dry-run names the files and writes none", async () => {
    const cwd = vault(FILES);
    expect((await cli(["assets", "sync", "--dry-run"], { cwd })).stdout).toBe(
      "icons/LICENCE-spoon-icons.txt\nicons/Ladle.svg\nicons/Sieve big.svg\nWould copy 2 files, with 1 licence notice.\n",
    );
    expect(existsSync(join(cwd, "notes/icons"))).toBe(false);
  });

  test("writes nothing outside of the vault", async () => {
    const cwd = vault(FILES);
    const elsewhere = vault();
    symlinkSync(elsewhere, join(cwd, "notes/icons"));
    const { stderr, stdout } = await cli(["assets", "sync"], { cwd });
    expect(stdout).toBe("Nothing to copy.\n");
    expect(stderr).toContain("a/kitchen.md: ../icons/Ladle.svg leads out of the vault");
    expect(existsSync(join(elsewhere, "Ladle.svg"))).toBe(false);
  });

  test("has one action", async () => {
    expect((await cli(["assets"], { cwd: vault() })).code).toBe(2);
  });
});
