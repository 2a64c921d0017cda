import { readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
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
  // The home page tells how a note begins.
  expect(await exported()).toEqual(["assets/texts-1.js", "herbs.html", "index.html", "quiz.html"]);
});

test("a note that is renamed has a page at its old address in each website from the next build on, which is written once", async () => {
  const cwd = vault({
    "notewright.config.json": '{ "profile": "reference-notes" }',
    "herbs.md": "# Herbs\n\n### Basil\n\nLikes warmth.\n",
    "roots.md": "# Roots\n\n### Beet\n\nLikes shade.\n",
  });
  const run = async (...args: string[]): Promise<string[]> => {
    expect(await cli([...args, "--quiet"], { cwd })).toMatchObject({ code: 0, stderr: "" });
    return written(join(cwd, "dist"));
  };
  await run("build");
  renameSync(join(cwd, "herbs.md"), join(cwd, "scents.md"));
  for (const path of await run("build")) utimesSync(join(cwd, "dist", path), LONG_AGO, LONG_AGO);
  const page = readFileSync(join(cwd, "dist/site/herbs.html"), "utf8");
  expect(page).toContain('<a href="scents.html" data-moved="">Herbs</a>');
  expect(await run("build")).toEqual([]);
  expect(await run("export", "html")).toEqual([]);
  // Something else at the old address takes it, and the next build leaves no page behind that nothing leads to.
  writeFileSync(join(cwd, "herbs.md"), "# Tea\n\n### Mint\n\nFor evenings.\n");
  await run("build");
  const taken = readFileSync(join(cwd, "dist/site/herbs.html"), "utf8");
  expect(taken).toContain("<h1>Tea</h1>");
  expect(taken).toContain('<a href="scents.html#herbs/basil">Basil</a> has moved to Herbs.');
  for (const name of ["herbs.md", "scents.md"]) rmSync(join(cwd, name));
  await run("build");
  expect(readdirSync(join(cwd, "dist/site"))).not.toContain("herbs.html");
});
