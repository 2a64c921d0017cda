import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { FLAWED, vault } from "./vault.ts";

const REVIEWED = '<details class="finding error"';

describe("export html --with-findings", () => {
  test("checks the notes and shows what was found, which the export alone does not, and exits 0", async () => {
    const cwd = vault({ "a.md": FLAWED });
    const pages: string[] = [];
    for (const flags of [["--with-findings"], []]) {
      expect((await cli(["export", "html", "--out", "site", ...flags], { cwd })).code).toBe(0);
      pages.push(readFileSync(join(cwd, "site/index.html"), "utf8"));
    }
    expect(pages.map((page) => page.includes(REVIEWED))).toEqual([true, false]);
  });

  test("is an option of the config too, also for build", async () => {
    const config = '{ "exporters": { "html": { "withFindings": true }, "anki": false } }';
    const cwd = vault({ "a.md": FLAWED, "notewright.config.json": config });
    expect((await cli(["build"], { cwd })).code).toBe(0);
    expect((await cli(["export", "html", "--out", "site"], { cwd })).code).toBe(0);
    for (const page of ["dist/site/index.html", "site/index.html"])
      expect(readFileSync(join(cwd, page), "utf8")).toContain(REVIEWED);
  });

  test("is for html only", async () => {
    const { code, stderr } = await cli(["export", "json", "--with-findings"], { cwd: vault({ "a.md": FLAWED }) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("`--with-findings` is for html only.") });
  });
});
