import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** `line:column rule` of what is found in a note. */
async function found(text: string, flags: readonly string[] = []): Promise<string[]> {
  const cwd = vault({ "a.md": text });
  const { stdout } = await cli(["check", "--format", "json", "--rule", "missing-heading=off", ...flags], { cwd });
  const [note] = JSON.parse(stdout).notes as { findings: { rule: string; start: { line: number; column: number } }[] }[];
  return (note?.findings ?? []).map(({ rule, start }) => `${start.line}:${start.column} ${rule}`);
}

const WRONG = "The kettle\u00A0is delivred.";

test("without a comment two things are wrong", async () => {
  expect(await found(`${WRONG}\n`)).toEqual(["1:11 no-nbsp", "1:15 spelling"]);
});

describe("the next block", () => {
  test.each([
    ["a paragraph", `<!-- notewright-ignore -->\n${WRONG}\n\n${WRONG}\n`, ["4:11 no-nbsp", "4:15 spelling"]],
    ["with a blank line between", `<!-- notewright-ignore -->\n\n${WRONG}\n`, []],
    ["one rule", `<!-- notewright-ignore spelling -->\n${WRONG}\n`, ["2:11 no-nbsp"]],
    ["several rules and a reason", `<!-- notewright-ignore spelling, no-nbsp: as it was said -->\n${WRONG}\n`, []],
    ["two comments", `<!-- notewright-ignore spelling -->\n<!-- notewright-ignore no-nbsp -->\n${WRONG}\n`, []],
    ["of Obsidian", `%% notewright-ignore spelling: a brand %%\n\n${WRONG}\n`, ["3:11 no-nbsp"]],
    ["a whole list", `<!-- notewright-ignore -->\n\n- ${WRONG}\n- ${WRONG}\n`, []],
    ["in a list item", `- <!-- notewright-ignore -->\n  ${WRONG}\n- ${WRONG}\n`, ["3:13 no-nbsp", "3:17 spelling"]],
    ["in a quote", `> <!-- notewright-ignore -->\n> ${WRONG}\n\n${WRONG}\n`, ["4:11 no-nbsp", "4:15 spelling"]],
    ["at the end of a quote: what follows the quote", `> A bell.\n>\n> <!-- notewright-ignore -->\n\n${WRONG}\n`, []],
    ["CRLF", `<!-- notewright-ignore -->\r\n${WRONG}\r\n\r\n${WRONG}\r\n`, ["4:11 no-nbsp", "4:15 spelling"]],
  ])("%s", async (_, text, left) => {
    expect(await found(text)).toEqual(left);
  });
});

describe("the same line", () => {
  test.each([
    ["HTML", `${WRONG} <!-- notewright-ignore -->\n${WRONG}\n`, ["2:11 no-nbsp", "2:15 spelling"]],
    ["Obsidian", `${WRONG} %% notewright-ignore spelling %%\n`, ["1:11 no-nbsp"]],
    ["a heading", `# ${WRONG} <!-- notewright-ignore -->\n`, []],
    [
      "a cell",
      `| ${WRONG} | <!-- notewright-ignore --> |\n| --- | --- |\n| ${WRONG} | b |\n`,
      ["3:13 no-nbsp", "3:17 spelling"],
    ],
  ])("%s", async (_, text, left) => {
    expect(await found(text)).toEqual(left);
  });
});

describe("from start to end, and the whole note", () => {
  const start = "<!-- notewright-ignore-start spelling -->";
  const end = "<!-- notewright-ignore-end spelling -->";
  test.each([
    ["a stretch", `${start}\n\n${WRONG}\n\n${end}\n\n${WRONG}\n`, ["3:11 no-nbsp", "7:11 no-nbsp", "7:15 spelling"]],
    ["an end of all", `${start}\n\n${WRONG}\n\n<!-- notewright-ignore-end -->\n`, ["3:11 no-nbsp"]],
    ["no end", `${start}\n\n${WRONG}\n`, ["1:1 unused-ignore", "3:11 no-nbsp"]],
    ["no start", `${WRONG}\n\n${end}\n`, ["1:11 no-nbsp", "1:15 spelling", "3:28 unused-ignore"]],
    ["the note", `${WRONG}\n\n${WRONG}\n\n<!-- notewright-ignore-file spelling -->\n`, ["1:11 no-nbsp", "3:11 no-nbsp"]],
    ["front matter too", `---\na: 1\na: 2\n---\n\n<!-- notewright-ignore-file -->\n`, []],
  ])("%s", async (_, text, left) => {
    expect(await found(text)).toEqual(left);
  });
});

test("a comment for a rule that is off is not unused", async () => {
  const text = `<!-- notewright-ignore spelling -->\n${WRONG}\n`;
  expect(await found(text, ["--rule", "spelling=off"])).toEqual(["2:11 no-nbsp"]);
});

test("only the name that ignores nothing is said and taken out", async () => {
  const cwd = vault({ "a.md": "<!-- notewright-ignore spelling, no-nbsp: old -->\nThe kettle is delivred.\n" });
  await cli(["fix"], { cwd });
  expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe("<!-- notewright-ignore spelling: old -->\nThe kettle is delivred.\n");
});

test("what is ignored is not fixed", async () => {
  const text = "<!-- notewright-ignore no-nbsp: as in print -->\nThe kettle\u00A0sings.\n\nIt\u00A0boils.\n";
  const cwd = vault({ "a.md": text });
  await cli(["fix", "--unsafe"], { cwd });
  expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(text.replace("It\u00A0boils", "It boils"));
});

test("a rule that unused-ignore speaks of can be silenced by its name alone", async () => {
  expect(await found("<!-- notewright-ignore-file unused-ignore -->\n\n<!-- notewright-ignore -->\n\nA bell.\n")).toEqual([]);
});

test("many comments take time in proportion to their number", async () => {
  const started = performance.now();
  const left = await found("<!-- notewright-ignore -->\n\nA bell.\n\n".repeat(8000));
  expect(left).toHaveLength(8000);
  expect(performance.now() - started).toBeLessThan(10_000);
});
