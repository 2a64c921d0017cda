import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sitePages } from "../html/site-pages.ts";
import { violationsOf } from "./axe.ts";

const { folder, withPage } = sitePages("axe");

test("what is wrong is found, but not in what is excepted", async () => {
  writeFileSync(join(folder, "pale.css"), ".pale { color: #ccc; background: #fff }");
  const pale = '<p class="pale">Herbs</p>';
  const head = '<meta charset="utf-8"><title>Garden</title><link rel="stylesheet" href="pale.css">';
  const page = `<!doctype html><html lang="en"><head>${head}</head><body><main><h1>Garden</h1>${pale}<input></main></body></html>`;
  writeFileSync(join(folder, "garden.html"), page);
  await withPage("garden.html", {}, async (page) => {
    const found = await violationsOf(page);
    expect(found.map(({ id }) => id).sort()).toEqual(["color-contrast", "label"]);
    expect(found.flatMap(({ nodes }) => nodes)).toContain(pale);
    expect((await violationsOf(page, "input")).map(({ id }) => id)).toEqual(["color-contrast"]);
  });
});
