import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { CLEAN, FIXED, FLAWED, vault } from "./vault.ts";

const BOM = "\uFEFF";
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("a note that is not UTF-8", () => {
  test.each([
    ["UTF-16 little endian", Buffer.from(BOM + CLEAN, "utf16le"), "The note is UTF-16, expected UTF-8"],
    ["UTF-16 big endian", Buffer.from(BOM + CLEAN, "utf16le").swap16(), "The note is UTF-16, expected UTF-8"],
    ["Latin-1", Buffer.from("# Caf\u00E9\n", "latin1"), "Byte 6 of the note is not UTF-8, expected UTF-8"],
    [
      "a lone continuation byte at the end",
      Buffer.concat([Buffer.from(CLEAN), Buffer.of(0x80)]),
      `Byte ${CLEAN.length + 1} of`,
    ],
  ])("%s is a finding and does not stop the others", async (_, bytes, message) => {
    const cwd = vault({ "a.md": bytes, "b.md": FLAWED });
    const { code, stderr, stdout } = await cli(["check", "--format", "json"], { cwd });
    const [bad, good] = JSON.parse(stdout).notes;
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(bad).toMatchObject({
      path: "a.md",
      findings: [{ rule: "invalid-encoding", severity: "error", category: "encoding" }],
    });
    expect(bad.findings[0].message).toContain(message);
    expect(good.findings).toHaveLength(3);

    expect(await cli(["fix"], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, "a.md")).equals(bytes)).toBe(true);
    expect(readFileSync(join(cwd, "b.md"), "utf8")).toBe(FIXED);
    expect(await cli(["build", "--quiet"], { cwd })).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("a byte order mark and CRLF", () => {
  test("change no finding's line and column; offsets count no mark, edits do", async () => {
    const cwd = vault({ "plain.md": FLAWED, "windows.md": BOM + crlf(FLAWED) });
    const { notes } = JSON.parse((await cli(["check", "--format", "json"], { cwd })).stdout);
    const places = ({ findings }: { findings: { rule: string; start: { line: number; column: number } }[] }) =>
      findings.map(({ rule, start }) => [rule, start.line, start.column]);
    expect(places(notes[1])).toEqual(places(notes[0]));
    expect(places(notes[0])).toHaveLength(3);

    const bytes = readFileSync(join(cwd, "windows.md"));
    const nbsp = notes[1].findings.find(({ rule }: { rule: string }) => rule === "no-nbsp");
    expect(crlf(FLAWED).slice(nbsp.start.offset, nbsp.end.offset)).toBe("\u00A0");
    const [{ end, start }] = nbsp.fix.edits;
    expect(bytes.subarray(start, end).toString()).toBe("\u00A0");
  });

  test.each([
    ["both", BOM + crlf(FLAWED), BOM + crlf(FIXED)],
    ["a mark only", BOM + FLAWED, BOM + FIXED],
    ["CR only", FLAWED.replaceAll("\n", "\r"), FIXED.replaceAll("\n", "\r")],
    ["mixed line ends, none at the end", `${FLAWED.replace("\n", "\r\n").trimEnd()} `, FIXED.replace("\n", "\r\n").trimEnd()],
  ])("%s stay in a fixed note", async (_, before, after) => {
    const cwd = vault({ "a.md": before });
    expect((await cli(["fix"], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, "a.md"))).toEqual(Buffer.from(after));
  });

  test("a fixed note keeps its mode", async () => {
    const cwd = vault({ "a.md": FLAWED });
    const { chmodSync } = await import("node:fs");
    chmodSync(join(cwd, "a.md"), 0o640);
    await cli(["fix"], { cwd });
    expect(statSync(join(cwd, "a.md")).mode & 0o777).toBe(0o640);
  });
});

describe("strange notes", () => {
  test.each([
    ["empty", ""],
    ["a mark alone", BOM],
    ["a line end alone", "\n"],
    ["one NUL byte", "\0"],
    ["a lone frontmatter fence", "---"],
    ["100 000 brackets", "[".repeat(100_000)],
    ["a line of 1 000 000 letters", "a".repeat(1_000_000)],
  ])("%s goes through check, fix and build", async (_, text) => {
    const cwd = vault({ "a.md": text });
    const check = await cli(["check", "--format", "json"], { cwd });
    expect(check.stderr).toBe("");
    expect([0, 1]).toContain(check.code);
    expect(JSON.parse(check.stdout).summary.notes).toBe(1);
    expect((await cli(["fix"], { cwd })).code).toBe(0);
    expect((await cli(["build", "--quiet"], { cwd })).code).toBe(0);
  });
});
