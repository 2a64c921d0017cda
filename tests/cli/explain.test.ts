import { engineFindings } from "@notewright/engine";
import { rules } from "@notewright/linter";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const explain = (...args: string[]) => cli(["explain", ...args], { cwd: vault() });

describe("explain", () => {
  test("says why, shows what is wrong and right, how to fix and how to switch off", async () => {
    const { code, stderr, stdout } = await explain("no-nbsp");
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^no-nbsp \(typography, warning, recommended\)\nDisallow no-break spaces in prose\.\n/);
    expect(stdout).toContain("\n  Route⍽53 is DNS.\nReported:\n  1:6 Unexpected no-break space, expected a space\nFixed:\n");
    expect(stdout).toContain("How to fix: `notewright fix` does it");
    expect(stdout).toContain("<!-- notewright-ignore no-nbsp: the reason -->");
    expect(stdout).not.toContain("\u00A0");
  });

  test("names options with type and default", async () => {
    expect((await explain("spelling")).stdout).toContain("  words (list of string, default []): More words that are right.\n");
  });

  test.each([...rules.map(({ meta }) => meta.id), ...engineFindings.map(({ id }) => id), "remark-lint:no-empty-url"])(
    "%s as JSON",
    async (id) => {
      const explanation = JSON.parse((await explain(id, "--format", "json")).stdout);
      expect(explanation).toMatchObject({ id, summary: expect.stringMatching(/\.$/), options: expect.any(Array) });
      expect((await explain(id)).stdout).toMatch(/switch it off|always on/);
    },
  );

  test("a rule that does not exist is named with the nearest one", async () => {
    const { code, stderr, stdout } = await explain("no-nsbp");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toBe('notewright: There is no rule "no-nsbp". Did you mean "no-nbsp"? `notewright rules` lists them all.\n');
    expect((await explain("remark-lint:no-empty-ulr")).stderr).toContain('Did you mean "remark-lint:no-empty-url"?');
    expect((await explain()).code).toBe(2);
    expect((await explain("no-nbsp", "spelling")).code).toBe(2);
  });
});

test("rules says in which presets each one is", async () => {
  const { stdout } = await cli(["rules", "--format", "json"], { cwd: vault() });
  const list = JSON.parse(stdout) as { id: string; level: string; presets: string[] }[];
  expect(list.find(({ id }) => id === "spelling")).toMatchObject({ presets: ["recommended", "strict", "all"] });
  expect(list.find(({ id }) => id === "remark-lint:no-empty-url")).toMatchObject({ level: "off", presets: ["strict", "all"] });
  const strict = vault({ "notewright.config.json": '{ "preset": "strict" }' });
  expect((await cli(["rules"], { cwd: strict })).stdout).toMatch(/remark-lint:no-empty-url +warning +strict/);
});
