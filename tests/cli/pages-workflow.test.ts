import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { cli } from "./cli.ts";
import { CLEAN, vault } from "./vault.ts";

interface Step {
  run?: string;
  uses?: string;
  id?: string;
  with?: Record<string, string>;
}

const page = readFileSync(new URL("../../docs/ci.md", import.meta.url), "utf8");
const workflows = Array.from(page.matchAll(/^```yaml\n(name:[\s\S]*?)^```$/gm), ([, text]) => parse(text as string));

test("the workflow for GitHub Pages uploads what its command makes", async () => {
  const { jobs, permissions } = workflows.find(({ name }) => name === "Publish notes");
  expect(permissions).toEqual({ contents: "read", pages: "write", "id-token": "write" });
  const steps: Step[] = jobs.publish.steps;
  const [, args = ""] =
    steps.map(({ run = "" }) => /^npx --yes notewright@[\d.]+ (.+)$/.exec(run)).find((found) => found !== null) ?? [];
  const cwd = vault({ "a.md": CLEAN, "b.md": CLEAN });
  expect(await cli(args.split(" "), { cwd })).toMatchObject({ code: 0 });
  const folder = steps.find(({ uses = "" }) => uses.startsWith("actions/upload-pages-artifact@"))?.with?.["path"] ?? "";
  for (const file of ["index.html", "404.html", "a.html"]) expect(existsSync(join(cwd, folder, file))).toBe(true);
  const { id } = steps.find(({ uses = "" }) => uses.startsWith("actions/deploy-pages@")) as Step;
  expect(jobs.publish.environment.url).toContain(`steps.${id}.outputs.page_url`);
});

test("every workflow is one", () => {
  expect(workflows.length).toBeGreaterThan(3);
  for (const { jobs, on } of workflows) expect([Object.keys(jobs).length > 0, on !== undefined]).toEqual([true, true]);
});
