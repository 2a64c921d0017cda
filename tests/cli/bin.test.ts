import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CLEAN, FIXED, FLAWED, vault } from "./vault.ts";

const root = join(import.meta.dirname, "..", "..");
const bin = join(root, "node_modules", ".bin", "notewright");

interface Result {
  status: number | null;
  stdout: string;
  stderr: string;
}

function notewright(args: readonly string[], cwd: string, options: { input?: string; uid?: number } = {}): Result {
  const { status, stderr, stdout } = spawnSync(bin, args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024, ...options });
  return { status, stdout, stderr };
}

const script = (cwd: string, text: string): Result => {
  const { status, stderr, stdout } = spawnSync("bash", ["-c", text], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, BIN: bin },
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
};

describe("the program", () => {
  test("started from any folder checks that folder, with none of this repository's config and words", () => {
    const cwd = vault({ "notes/a.md": "# Compute\n\n### Lambda\n\n![Lambda](Arch_AWS-Lambda_48.svg)\n\nRuns the code.\n" });
    const { status, stderr, stdout } = notewright(["check", "--format", "json"], cwd);
    const [note] = JSON.parse(stdout).notes;
    expect({ status, stderr, path: note.path }).toEqual({ status: 1, stderr: "", path: "notes/a.md" });
    expect(note.findings.map(({ rule }: { rule: string }) => rule)).toContain("missing-asset");
  });

  test("a config may import notewright where it is not installed", () => {
    const config =
      'import { defineConfig } from "notewright";\nexport default defineConfig({ rules: { "no-nbsp": "off" } });\n';
    const cwd = vault({ "a.md": FLAWED, "notewright.config.ts": config });
    const { status, stdout } = notewright(["check", "--format", "json"], cwd);
    const rules = JSON.parse(stdout).notes[0].findings.map(({ rule }: { rule: string }) => rule);
    expect({ status, rules }).toEqual({ status: 1, rules: ["missing-asset", "no-trailing-space"] });
  });

  test("started through a link finds itself", () => {
    const cwd = vault({ "a.md": CLEAN });
    symlinkSync(bin, join(cwd, "nw"));
    expect(spawnSync(join(cwd, "nw"), ["check", "-q"], { cwd, encoding: "utf8" })).toMatchObject({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("gives the exit codes", () => {
    const cwd = vault({ "a.md": FLAWED });
    expect(notewright(["check"], cwd).status).toBe(1);
    expect(notewright(["check", "b.md"], cwd)).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringMatching(/^notewright: There is no file .*\n$/),
    });
    expect(notewright(["fix"], cwd)).toMatchObject({ status: 0, stderr: "" });
    expect(readFileSync(join(cwd, "a.md"), "utf8")).toBe(FIXED);
  });

  test("reads standard input to its end", () => {
    const input = `${CLEAN}\n${"A plain line of text.\n\n".repeat(10_000)}It was deliverd.\n`;
    const { status, stdout } = notewright(["check", "-", "--format", "json"], vault(), { input });
    expect({ status, findings: JSON.parse(stdout).notes[0].findings.length }).toEqual({ status: 1, findings: 1 });
  });

  test("writes a report larger than a pipe holds", () => {
    const cwd = vault({ "a.md": `# A\n\n${"A blank. \n".repeat(5000)}` });
    expect(JSON.parse(script(cwd, '"$BIN" check --format json | cat').stdout).summary.infos).toBe(5000);
  });

  test("says nothing when its reader leaves", () => {
    const cwd = vault({ "a.md": "A blank. \n".repeat(5000) });
    expect(script(cwd, 'set -o pipefail; "$BIN" check | head -n 1')).toEqual({ status: 0, stdout: "a.md\n", stderr: "" });
    expect(script(cwd, '"$BIN" check --format json | true').stderr).toBe("");
  });

  test("takes a pipe named as a note for a finding", () => {
    const { status, stdout } = script(vault(), '"$BIN" check <(echo text)');
    expect({ status, found: stdout.includes("unreadable-note") }).toEqual({ status: 1, found: true });
  });

  test("reports what breaks outside a command as its own bug", () => {
    const flags = [
      "--conditions=@notewright/source",
      "--import",
      "data:text/javascript,setTimeout(()=>{throw new Error('loose')},0)",
    ];
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      [...flags, join(root, "packages/cli/src/bin.ts"), "check", "-"],
      {
        cwd: vault(),
        encoding: "utf8",
      },
    );
    expect({ status, stdout }).toEqual({ status: 70, stdout: "" });
    expect(stderr).toMatch(/has a bug: please report it[\s\S]*Error: loose\n {4}at /);
  });
});

describe("a folder that may not be read", () => {
  test("is a finding and does not stop the others", () => {
    const cwd = vault({ "shut/a.md": CLEAN, "b.md": CLEAN });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, "shut"), 0o000);
    // Root may read everything; nobody may not.
    const { status, stdout } = notewright(["check", "--format", "json"], cwd, process.getuid?.() === 0 ? { uid: 65_534 } : {});
    chmodSync(join(cwd, "shut"), 0o755);
    const { notes } = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(
      notes.map(({ findings, path }: { findings: { rule: string }[]; path: string }) => [
        path,
        findings.map(({ rule }) => rule),
      ]),
    ).toEqual([
      ["b.md", []],
      ["shut", ["unreadable-note"]],
    ]);
  });
});

describe("signals", () => {
  /** A run that waits for standard input. */
  async function waiting(): Promise<{ child: ChildProcess; inner: number }> {
    const child = spawn(bin, ["check", "-"], { cwd: vault(), stdio: ["pipe", "ignore", "ignore"] });
    for (;;) {
      const { stdout } = spawnSync("ps", ["-o", "pid=", "--ppid", String(child.pid)], { encoding: "utf8" });
      if (stdout.trim() !== "") return { child, inner: Number(stdout) };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s ends it and its inner process by that signal", async (signal) => {
    const { child, inner } = await waiting();
    child.kill(signal);
    expect(await once(child, "exit")).toEqual([null, signal]);
    expect(() => process.kill(inner, 0)).toThrow("ESRCH");
  });

  test("a shell sees an interrupted run as such", () => {
    const cwd = vault();
    const text = '"$BIN" check - < <(sleep 2) & sleep 1; kill -TERM $!; wait $!; echo $?';
    expect(execFileSync("bash", ["-c", text], { cwd, encoding: "utf8", env: { ...process.env, BIN: bin } })).toBe("143\n");
  });
});
