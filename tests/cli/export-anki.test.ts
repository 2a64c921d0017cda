import { describe, expect, test } from "vitest";
import { cli, type Outcome } from "./cli.ts";
import { vault } from "./vault.ts";

const NOTE = `# Wheat

### Baguette

A long thin loaf with a crisp crust, baked in steam.

### Focaccia

A flat loaf with oil and salt, see [the other note](gone.md).
`;

const bakery = (): string => vault({ "notewright.config.json": '{ "profile": "reference-notes" }', "breads.md": NOTE });

async function exported(cwd: string, ...flags: string[]): Promise<{ form: string; notes: number; tags: string[] }> {
  expect((await cli(["export", "anki", "--out", "d.apkg", ...flags], { cwd })).code).toBe(0);
  return JSON.parse((await cli(["anki", "inspect", "d.apkg", "--format", "json"], { cwd })).stdout);
}

describe("export anki", () => {
  test("--package latest makes the form of today", async () => {
    const cwd = bakery();
    expect(await exported(cwd)).toMatchObject({ form: "collection.anki21" });
    expect(await exported(cwd, "--package", "latest")).toMatchObject({ form: "collection.anki21b" });
  });

  test("--include-flagged also asks text with an error, and says so in a tag", async () => {
    const cwd = bakery();
    const [without, included] = [await exported(cwd), await exported(cwd, "--include-flagged")];
    expect(without.tags).not.toContain("needs-review");
    expect(included.tags).toContain("needs-review");
    expect(included.notes).toBeGreaterThan(without.notes);
  });

  test("on a terminal it says how many cards are made, and clears the line; elsewhere it does not", async () => {
    const cwd = bakery();
    const run = (flags: string[], env: Record<string, string>): Promise<Outcome> =>
      cli(["export", "anki", "--out", "d.apkg", ...flags], { cwd, env, terminal: ["stderr"] });
    const { stderr } = await run([], {});
    expect(stderr).toMatch(/\r\u001b\[K0 of \d+ cards/);
    expect(stderr).toMatch(/\r\u001b\[KWrote [^\r]*$/);
    expect((await run(["--quiet"], {})).stderr).toBe("");
    expect((await run([], { CI: "true" })).stderr).not.toContain(" of ");
  });
});
