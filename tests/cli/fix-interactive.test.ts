import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const NOTE = "# Bread\n\nThe dough was deliverd late.\n\nIt is freindly to the hands. \n\nIt was deliverd twice.\n";
const read = (cwd: string, path = "a.md"): string => readFileSync(join(cwd, path), "utf8");

describe("fix --interactive", () => {
  test("asks about each fix: accept, skip, write it oneself", async () => {
    const cwd = vault({ "a.md": NOTE });
    const { code, stderr, stdout } = await cli(["fix", "--interactive"], { cwd, answers: ["y", "e", " kind ", "", "", "n"] });
    expect(read(cwd)).toBe("# Bread\n\nThe dough was delivered late.\n\nIt is kind to the hands.\n\nIt was deliverd twice.\n");
    expect(code).toBe(0);
    expect(stdout).toBe(
      "a.md: 3 edits (known-misspelling 2, no-trailing-space 1)\nFixed 1 note; 1 finding is left. Skipped 1.\n",
    );
    expect(stderr).toContain(
      'a.md:3:15 known-misspelling (certain: it is a known misspelling with one correction)\n  "deliverd" is a misspelling, expected "delivered"\n',
    );
    expect(stderr).toContain("  - The dough was deliverd late.\n  + The dough was delivered late.\n");
  });

  test("what is written oneself takes the place of all that the finding marks, and is shown before it is written", async () => {
    const note = "\uFEFF# Bread\n\nThe « rye is is dark, and it it rises.\n";
    const cwd = vault({ "a.md": note });
    const { stderr } = await cli(["fix", "-i"], { cwd, answers: ["e", "they", "e", "was", "y", "e", "", ""] });
    expect(read(cwd)).toBe("\uFEFF# Bread\n\nThe « rye was dark, and it rises.\n");
    expect(stderr).toContain("  - The « rye is is dark, and it it rises.\n  + The « rye they dark, and it it rises.\n");
    expect(stderr).toContain("  + The « rye was dark, and it it rises.\n");
  });

  test("what is written oneself can be taken back, and the end of the input writes nothing", async () => {
    const note = "# Bread\n\nThe rye is is dark.\n";
    for (const answers of [["e", "was", "n", "n"], ["e", "was"], ["e"]]) {
      const cwd = vault({ "a.md": note });
      await cli(["fix", "-i"], { cwd, answers });
      expect(read(cwd)).toBe(note);
    }
  });

  test("a heading with links to it is shown with the lines of all places, and named with the other notes", async () => {
    const filler = "Text.\n".repeat(30);
    const cwd = vault({
      "a.md": `[up](#recieving)\n\n${filler}\n## Recieving\n\nMail.\n`,
      "b.md": "[there](a.md#recieving)\n",
    });
    const { stderr } = await cli(["fix", "-i"], { cwd, answers: ["y"] });
    expect(stderr).toContain(
      "  - [up](#recieving)\n  + [up](#receiving)\n  - ## Recieving\n  + ## Receiving\n  and what goes with it in b.md\n",
    );
    expect(read(cwd, "b.md")).toBe("[there](a.md#receiving)\n");
  });

  test("a word that is right is added to the vocabulary and asked about once", async () => {
    const cwd = vault({ "a.md": NOTE, "notewright.config.json": '{ "vocabulary": ["words.txt"] }', "words.txt": "crumb\n" });
    const { stderr } = await cli(["fix", "-i"], { cwd, answers: ["v", "n", "n"] });
    expect(read(cwd)).toBe(NOTE);
    expect(read(cwd, "words.txt")).toBe("crumb\ndeliverd\n");
    expect(stderr).toContain("Added to words.txt: deliverd.\n`fix --undo` leaves words in their file: take them out there.\n");
  });

  test("an answer for all others, an end, and the end of the input", async () => {
    const all = vault({ "a.md": NOTE });
    await cli(["fix", "-i"], { cwd: all, answers: ["n", "a"] });
    expect(read(all)).toBe(
      "# Bread\n\nThe dough was deliverd late.\n\nIt is friendly to the hands.\n\nIt was delivered twice.\n",
    );
    for (const answers of [["y", "q"], ["y"]]) {
      const cwd = vault({ "a.md": NOTE });
      await cli(["fix", "-i"], { cwd, answers });
      expect(read(cwd)).toBe(NOTE.replace("deliverd late", "delivered late"));
    }
  });

  test("what it does not understand it explains, and --dry-run writes nothing", async () => {
    const cwd = vault({ "a.md": NOTE });
    const { stderr, stdout } = await cli(["fix", "-i", "--dry-run"], { cwd, answers: ["hm", "a"] });
    expect(stderr).toContain("y, Enter: accept");
    expect(stdout).toContain("Would fix 1 note");
    expect(read(cwd)).toBe(NOTE);
  });

  test("without a terminal it says so and exits 2", async () => {
    const cwd = vault({ "a.md": NOTE });
    const { code, stderr } = await cli(["fix", "--interactive"], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain("needs a terminal");
    expect((await cli(["fix", "-i", "--max", "2"], { cwd, answers: [] })).code).toBe(2);
    expect(read(cwd)).toBe(NOTE);
  });
});

describe("fix --max", () => {
  test("makes the first so many fixes, and the next run goes on", async () => {
    const cwd = vault({ "a.md": NOTE, "b.md": "A blank. \n" });
    expect((await cli(["fix", "--max", "3"], { cwd })).stdout).toContain("a.md: 3 edits");
    expect(read(cwd)).toBe(
      "# Bread\n\nThe dough was delivered late.\n\nIt is friendly to the hands.\n\nIt was deliverd twice.\n",
    );
    expect(read(cwd, "b.md")).toBe("A blank. \n");
    await cli(["fix", "--max", "1"], { cwd });
    expect(read(cwd)).not.toContain("deliverd");
    expect(read(cwd, "b.md")).toBe("A blank. \n");
  });

  test("is a number", async () => {
    expect((await cli(["fix", "--max", "few"], { cwd: vault() })).stderr).toContain("--max few is no number of fixes");
  });
});

test("at a terminal --dry-run shows the difference in colour, and nowhere else", async () => {
  const cwd = vault({ "a.md": "A no-break\u00A0space.\n" });
  const seen = await cli(["fix", "--dry-run"], { cwd, terminal: ["stdout"] });
  expect(seen.stdout).toContain("\u001B[31m-A no-break⍽space.\u001B[0m\n\u001B[32m+A no-break space.\u001B[0m\n");
  expect((await cli(["fix", "--dry-run"], { cwd })).stdout).not.toContain("\u001B");
  expect((await cli(["fix", "--dry-run"], { cwd, terminal: ["stdout"], env: { NO_COLOR: "1" } })).stdout).not.toContain(
    "\u001B",
  );
});
