import { readdirSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const LONG_AGO = new Date("2001-02-03T04:05:06Z");

/** Files below a folder that were written since long ago. */
function written(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile() && statSync(join(folder, path)).mtime > LONG_AGO)
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

test("a website that is made again has only those files written that an edit changed", async () => {
  const cwd = vault({
    "herbs.md": "# Herbs\n\n### Basil\n\nLikes warmth.\n",
    "roots.md": "# Roots\n\n### Beet\n\nLikes shade.\n",
    "trees.md": "# Trees\n\n### Oak\n\nGrows tall #slow.\n",
  });
  const out = join(cwd, "site");
  const exported = async (): Promise<string[]> => {
    expect(await cli(["export", "html", "--out", "site", "--quiet"], { cwd })).toMatchObject({ code: 0 });
    return written(out);
  };
  const all = await exported();
  expect(all).toEqual(
    expect.arrayContaining(["index.html", "herbs.html", "roots.html", "tags/slow.html", "assets/texts-1.js"]),
  );
  for (const path of all) utimesSync(join(out, path), LONG_AGO, LONG_AGO);
  expect(await exported()).toEqual([]);
  writeFileSync(join(cwd, "herbs.md"), "# Herbs\n\n### Basil\n\nLikes the sun.\n");
  expect(await exported()).toEqual(["assets/texts-1.js", "herbs.html", "quiz.html"]);
});
