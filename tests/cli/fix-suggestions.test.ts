import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { FLAWED, vault } from "./vault.ts";

interface Comment {
  path: string;
  start_line?: number;
  line: number;
  body: string;
}

function git(cwd: string, ...args: string[]): void {
  execFileSync("git", ["-c", "user.name=N", "-c", "user.email=n@example.org", "-c", "init.defaultBranch=main", ...args], {
    cwd,
    stdio: "pipe",
  });
}

/** A repository whose branch `main` has some notes, and whose working branch has others. */
function branch(before: Record<string, string>, after: Record<string, string>): string {
  const cwd = vault(before);
  git(cwd, "init", "--quiet");
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "first");
  git(cwd, "checkout", "--quiet", "-b", "work");
  for (const [path, text] of Object.entries(after)) writeFileSync(join(cwd, path), text);
  git(cwd, "add", ".");
  git(cwd, "commit", "--quiet", "--message", "second");
  return cwd;
}

async function comments(cwd: string, ...args: string[]): Promise<Comment[]> {
  const { code, stdout } = await cli(["fix", "--dry-run", "--format", "suggestions", "--base", "main", ...args], { cwd });
  expect(code).toBe(0);
  const review = JSON.parse(stdout) as { event: string; comments: Comment[] };
  expect(review.event).toBe("COMMENT");
  return review.comments;
}

/** What GitHub makes of a text when all suggestions are taken. */
function taken(text: string, made: readonly Comment[]): string {
  const lines = text.split("\n");
  for (const { body, line, start_line = line } of made.toReversed()) {
    const [, , block = ""] = /(`{3,})suggestion\n([\s\S]*?)\1$/.exec(body) ?? [];
    lines.splice(start_line - 1, line - start_line + 1, ...(block === "" ? [] : block.replace(/\n$/, "").split("\n")));
  }
  return lines.join("\n");
}

describe("fix --format suggestions", () => {
  test("suggests on the lines that the branch changed, and on no others", async () => {
    const cwd = branch({ "a b/é.md": FLAWED }, { "a b/é.md": `${FLAWED}\nIt was deliverd \`\`\`x\`\`\`. \n` });
    expect(await comments(cwd)).toEqual([
      {
        path: "a b/é.md",
        line: 9,
        side: "RIGHT",
        body: "notewright: `known-misspelling`, `no-trailing-space`.\n\n````suggestion\nIt was delivered ```x```.\n````",
      },
    ]);
  });

  test.each([
    ["lines that go", "# A\n\nOne. \n\n\n\nTwo.\n\n\n\n"],
    ["no end of line", "# A\n\nOne. \n\n\n\nTwo. "],
    ["a line that becomes empty", "# A\n\nOne.\n \n* Two. \n"],
    ["lines that come", "# A\n\nOne of teh two.\n"],
  ])("taken, they make what fix makes: %s", async (_, text) => {
    const cwd = branch({ "x.md": "# X\n" }, { "a.md": text });
    const made = await comments(cwd);
    await cli(["fix"], { cwd });
    expect(taken(text, made)).toBe(readFileSync(join(cwd, "a.md"), "utf8"));
    expect(made.length).toBeGreaterThan(0);
  });

  test("needs --base, and a commit that git knows", async () => {
    const cwd = branch({ "a.md": FLAWED }, { "a.md": `${FLAWED}\n` });
    expect((await cli(["fix", "--dry-run", "--format", "suggestions"], { cwd })).stderr).toContain("--base");
    expect((await cli(["fix", "--dry-run", "--format", "suggestions", "--base", "nowhere"], { cwd })).code).toBe(2);
  });
});

test("fix --format markdown is a summary for a pull request", async () => {
  const cwd = vault({ "a|b.md": FLAWED });
  const { stdout } = await cli(["fix", "--format", "markdown"], { cwd });
  expect(stdout).toBe(
    "Fixed 1 note; 1 finding is left.\n\n| Note | Fixes |\n| --- | --- |\n| `a\\|b.md` | `no-nbsp` 1, `no-trailing-space` 1 |\n",
  );
});

/** The scripts of the workflows in docs/ci.md. */
const scripts = readFileSync(new URL("../../docs/ci.md", import.meta.url), "utf8").split("\n");

test("the workflow leaves out what was suggested before", () => {
  const filter = scripts.flatMap((line) => /jq --slurpfile known known\.json '(.+)' review\.json/.exec(line)?.[1] ?? []);
  expect(filter).toHaveLength(1);
  const comments = ["one", "two"].map((body) => ({ path: "a.md", line: 1, body }));
  const cwd = vault({ "review.json": JSON.stringify({ event: "COMMENT", comments }), "known.json": '[["a.md","one"]]' });
  let made: string;
  try {
    made = execFileSync("jq", ["--slurpfile", "known", "known.json", filter[0] as string, "review.json"], {
      cwd,
      encoding: "utf8",
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return;
    throw error;
  }
  expect(JSON.parse(made)).toEqual({ event: "COMMENT", comments: [comments[1]] });
});
