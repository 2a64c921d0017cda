import { execFileSync } from "node:child_process";
import { linkSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** Two headings with a mistake each, and links to them in every manner. */
const BREAD = `# Bread

See [the mail](#recieving-mail), [[#Recieving mail]] and [at the end](#untill-noon-1).

## Recieving mail

Letters.

## Untill noon

Once.

## Untill noon

Twice. [Reference][r], <a href="#recieving-mail">in HTML</a>.

[r]: #recieving-mail "Where it is"
`;
const GUIDE =
  "# Guide\n\n- [Mail](notes/bread.md#recieving-mail)\n- [Encoded](notes/bread#untill%2Dnoon)\n- [[bread#Bread#Recieving mail|mail]]\n- [else](#recieving-mail-elsewhere)\n\n## Recieving mail elsewhere {#recieving-mail-elsewhere}\n";

const read = (cwd: string, path: string): string => readFileSync(join(cwd, path), "utf8");
const FILES = { "guide.md": GUIDE, "notes/bread.md": BREAD };
const mended = (text: string): string =>
  text
    .replaceAll("ecieving", "eceiving")
    .replaceAll("ntill%2D", "ntil-")
    .replaceAll("ntill", "ntil")
    .replaceAll("#receiving-mail-elsewhere", "#recieving-mail-elsewhere");

describe("a heading whose text is fixed", () => {
  test("takes along the links to it, in its note and in others", async () => {
    const cwd = vault(FILES);
    const { code, stderr } = await cli(["fix"], { cwd });
    expect([code, stderr]).toEqual([0, ""]);
    expect(read(cwd, "notes/bread.md")).toBe(mended(BREAD));
    expect(read(cwd, "guide.md")).toBe(mended(GUIDE));
    expect((await cli(["check"], { cwd })).stdout).not.toMatch(/anchor|spelling/);
    await cli(["fix", "--undo"], { cwd });
    expect([read(cwd, "guide.md"), read(cwd, "notes/bread.md")]).toEqual([GUIDE, BREAD]);
  });

  test("is reported with the edits of all notes, and the patch makes them", async () => {
    const cwd = vault(FILES);
    const report = JSON.parse((await cli(["check", "--format", "json"], { cwd })).stdout);
    const [heading] = report.notes
      .find((note: { path: string }) => note.path === "notes/bread.md")
      .findings.filter((finding: { actual?: string }) => finding.actual === "Recieving");
    expect(heading.fix.edits.flatMap((edit: { path?: string }) => edit.path ?? [])).toEqual(["guide.md", "guide.md"]);
    const patch = (await cli(["fix", "--dry-run", "--format", "diff"], { cwd })).stdout;
    expect(read(cwd, "guide.md")).toBe(GUIDE);
    execFileSync("git", ["apply", "-"], { cwd, input: patch });
    expect([read(cwd, "guide.md"), read(cwd, "notes/bread.md")]).toEqual([mended(GUIDE), mended(BREAD)]);
  });

  test("is left as it is where a note outside of the run or frontmatter names it", async () => {
    const cwd = vault({ ...FILES, "other.md": "---\nrelated: bread#Untill noon\n---\n\n# Other\n" });
    const alone = await cli(["fix", "notes"], { cwd });
    expect(read(cwd, "notes/bread.md")).toBe(BREAD);
    expect(alone.stdout).toMatch(/^Nothing to fix; 3 fixes were withheld; \d+ findings are left\.\n$/);
    expect(alone.stderr).toContain(
      "notes/bread.md:5: a fix of known-misspelling was withheld: guide.md, which is not looked at, names the heading, and cannot follow\n",
    );
    const { stderr } = await cli(["fix"], { cwd });
    const because = "the frontmatter of other.md names the heading, and cannot follow";
    expect(stderr).toContain(`notes/bread.md:9: a fix of known-misspelling was withheld: ${because}\n`);
    const report = await cli(["check"], { cwd });
    expect(report.stdout).toContain(`expected: "Until"; no fix: ${because}\n`);
    expect(read(cwd, "notes/bread.md")).toContain("## Receiving mail");
    expect(read(cwd, "notes/bread.md")).toContain("## Untill noon\n\nOnce");
  });

  test("is withheld where a note that links to it cannot be written, and the other fixes are made", async () => {
    const cwd = vault({ "guide.md": "[Mail](bread.md#recieving-mail)\n", "bread.md": "## Recieving mail\n\nIn teh end.\n" });
    const elsewhere = vault();
    linkSync(join(cwd, "guide.md"), join(elsewhere, "guide.md"));
    const { code, stderr } = await cli(["fix"], { cwd });
    expect(code).toBe(0);
    expect(stderr).toMatch(/bread\.md:1: a fix of \S+ was withheld: .*cannot write .*guide\.md: it has another hard link/);
    expect(read(cwd, "bread.md")).toBe("## Recieving mail\n\nIn the end.\n");
  });

  test("keeps notes apart that no fix ties together", async () => {
    const cwd = vault({ ...FILES, "alone.md": "# Alone\n\nIn teh end.\n" });
    symlinkSync(join(cwd, "alone.md"), join(cwd, "link.md"));
    await cli(["fix"], { cwd });
    expect(read(cwd, "alone.md")).toBe("# Alone\n\nIn the end.\n");
  });
});
