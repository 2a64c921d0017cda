import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** A plug-in whose fix of "flour" would begin a block of code, and whose fix of "salt" is harmless. */
const PLUGIN = `
  const FIXES = { flour: "\`\`\`", salt: "Salt" };
  const check = ({ source: { text } }) =>
    Array.from(text.matchAll(/^(flour|salt)$/gm), ({ 0: word, index }) => ({
      rule: "word", category: "spelling", severity: "warning", start: index, end: index + word.length,
      message: \`Look at \${word}\`, expected: [FIXES[word]], fix: { kind: "unsafe" },
    }));
  export default { id: "bread", check };
`;
const NOTE = "# Bread\n\nflour\n\nsalt\n\nsalt\n\n## Oven\n\nHot.\n";
const REASON = "a.md:3: a fix of bread:word was withheld: it would change the structure of the note around it\n";
const made = (): string => vault({ "a.md": NOTE, "b.mjs": PLUGIN, "notewright.config.json": '{ "plugins": ["./b.mjs"] }' });
const read = (cwd: string): string => readFileSync(join(cwd, "a.md"), "utf8");

describe("a fix that is withheld", () => {
  test("does not count for --max: so many others are made", async () => {
    const cwd = made();
    const { stderr } = await cli(["fix", "--unsafe", "--max", "1"], { cwd });
    expect(stderr).toBe(`notewright: ${REASON}`);
    expect(read(cwd)).toBe(NOTE.replace("salt", "Salt"));
    await cli(["fix", "--unsafe", "--max", "2"], { cwd });
    expect(read(cwd)).toBe(NOTE.replaceAll("salt", "Salt"));
  });

  test("is asked about once, as are those that are tried without it", async () => {
    const cwd = made();
    const { stderr } = await cli(["fix", "--interactive"], { cwd, answers: ["y", "n", "y"] });
    expect(stderr.match(/Fix it\?|bread:word \(/g)).toHaveLength(3);
    expect(stderr).toContain(REASON);
    expect(read(cwd)).toBe(NOTE.replace("salt\n\n##", "Salt\n\n##"));
  });

  test("is not promised by another run", async () => {
    const cwd = made();
    const before = await cli(["fix"], { cwd });
    expect(before).toEqual({
      code: 0,
      stdout: "Nothing to fix; 3 findings are left, 3 of them by `notewright fix --unsafe`.\n",
      stderr: "",
    });
    const { stdout } = await cli(["fix", "--unsafe", "--max", "1"], { cwd });
    expect(stdout).toMatch(/; 1 fix was withheld; 2 findings are left, 1 of them by `notewright fix --unsafe`\.\n$/);
    const { stdout: rest } = await cli(["fix", "--unsafe"], { cwd });
    expect(rest).toMatch(/; 1 fix was withheld; 1 finding is left\.\n$/);
  });
});
