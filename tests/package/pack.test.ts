import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..");
const manifests = readdirSync(join(root, "packages")).map((name) => {
  const text = readFileSync(join(root, "packages", name, "package.json"), "utf8");
  return JSON.parse(text) as { name: string; bin?: Record<string, string>; exports: Record<string, unknown> };
});

const NOTE = "# Compute\n\n### Lambda\n\nRuns code without a server.\u00A0It was deliverrd.\n\n![A diagram](missing.png)\n";
const CONFIG = `import { defineConfig } from "notewright";

export default defineConfig({ root: "notes", rules: { spelling: "error" } });
`;

/** The folder of a user: nothing but a vault, and our packages from their tarballs. */
let user: string;

beforeAll(() => {
  user = realpathSync(mkdtempSync(join(tmpdir(), "notewright-user-")));
  run("npm", ["run", "build"], root);
  const tarballs = join(user, "tarballs");
  mkdirSync(tarballs);
  run("npm", ["pack", "--workspaces", "--pack-destination", tarballs], root);
  mkdirSync(join(user, "notes"));
  writeFileSync(join(user, "notes", "compute.md"), NOTE);
  writeFileSync(join(user, "notewright.config.ts"), CONFIG);
  writeFileSync(join(user, "package.json"), '{ "private": true, "type": "module" }\n');
  const files = readdirSync(tarballs).map((name) => `./tarballs/${name}`);
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...files], user);
}, 300_000);

afterAll(() => rmSync(user, { recursive: true, force: true }));

/** Without what npm and vitest have set for this process: npm would act on this repository instead. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(?:npm_(?:package|lifecycle|command|execpath|config_local_prefix)|NODE_OPTIONS|VITEST|INIT_CWD)/.test(name),
  );
  return { ...Object.fromEntries(kept), CI: "1", TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
}

function run(command: string, args: readonly string[], cwd: string): void {
  try {
    execFileSync(command, args, { cwd, env: environment(), stdio: "pipe" });
  } catch (error) {
    const { stderr, stdout } = error as { stdout: Buffer; stderr: Buffer };
    throw new Error(`${command} ${args.join(" ")} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

function notewright(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const bin = realpathSync(join(user, "node_modules", ".bin", "notewright"));
  const { status, stderr, stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd: user,
    encoding: "utf8",
    env: environment(),
  });
  return { status, stdout, stderr };
}

const installed = (name: string): string => join(user, "node_modules", name);

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.slice(folder.length).includes("/node_modules/"));

describe.each(manifests.map(({ name }) => name))("%s as published", (name) => {
  test("is complete: licence, everything that its manifest names, no test", () => {
    const folder = installed(name);
    expect(existsSync(join(folder, "LICENSE"))).toBe(true);
    expect(existsSync(join(folder, "dist", "index.js"))).toBe(true);
    expect(filesOf(folder).filter((path) => /\.test\.|tsbuildinfo$|[/\\]tests?[/\\]/.test(path))).toEqual([]);
  });

  test("has source maps that lead to its sources, and no link to this repository", () => {
    const files = filesOf(join(installed(name), "dist"));
    const maps = files.filter((path) => path.endsWith(".map"));
    expect(maps.length).toBeGreaterThan(0);
    for (const path of maps) {
      const { sources } = JSON.parse(readFileSync(path, "utf8")) as { sources: string[] };
      for (const source of sources) expect([path, existsSync(join(dirname(path), source))]).toEqual([path, true]);
    }
    for (const path of files) expect([path, readFileSync(path, "utf8").includes(root)]).toEqual([path, false]);
  });

  test("passes publint", async () => {
    const { messages, pkg } = await publint({ pkgDir: installed(name), strict: true, pack: false });
    const bad = messages.filter(({ type }) => type === "error" || type === "warning");
    expect(bad.map((message) => formatMessage(message, pkg))).toEqual([]);
  });
});

test("each package can be imported as published", () => {
  const names = manifests.map(({ name }) => name);
  const code = `const said = {};
    for (const name of ${JSON.stringify(names)})
      said[name] = await import(name).then((module) => Object.keys(module).length > 0, (error) => String(error));
    console.log(JSON.stringify(said));`;
  const { stderr, stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: user,
    encoding: "utf8",
    env: environment(),
  });
  expect({ said: JSON.parse(stdout), stderr }).toEqual({
    said: Object.fromEntries(names.map((name) => [name, true])),
    stderr: "",
  });
});

describe("the installed program", () => {
  test("checks, with a config that imports defineConfig", () => {
    const { status, stderr, stdout } = notewright("check", "--format", "json");
    const [note] = JSON.parse(stdout).notes;
    expect({ status, stderr, path: note.path }).toEqual({ status: 1, stderr: "", path: "compute.md" });
    const rules = note.findings.map(({ rule, severity }: { rule: string; severity: string }) => `${rule} ${severity}`);
    expect(rules).toEqual(expect.arrayContaining(["spelling error", "no-nbsp warning", "missing-asset error"]));
  });

  test("plans fixes and writes none", () => {
    const { status, stderr, stdout } = notewright("fix", "--dry-run", "--format", "json");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(JSON.parse(stdout).files).toMatchObject([{ path: "compute.md", edits: [{ text: " ", kind: "safe" }] }]);
    expect(readFileSync(join(user, "notes", "compute.md"), "utf8")).toBe(NOTE);
  });

  test("builds, and its catalogue and report are valid", () => {
    expect(notewright("build", "--quiet")).toEqual({ status: 0, stdout: "", stderr: "" });
    for (const path of ["site/index.html", "compute.apkg"]) expect(existsSync(join(user, "dist", path))).toBe(true);
    for (const path of ["catalogue.json", "report.json"]) expect(notewright("validate", `dist/${path}`).status).toBe(0);
  });

  test("brings its README and the schemas, for the $schema of a JSON config", () => {
    expect(readFileSync(join(installed("notewright"), "README.md"), "utf8")).toContain("notewright");
    for (const name of readdirSync(join(root, "schemas"))) {
      const shipped = readFileSync(join(installed("notewright"), "schemas", name), "utf8");
      expect(shipped).toBe(readFileSync(join(root, "schemas", name), "utf8"));
    }
    writeFileSync(
      join(user, "ci.json"),
      '{ "$schema": "./node_modules/notewright/schemas/config.schema.json", "root": "notes" }',
    );
    expect(notewright("check", "--config", "ci.json", "--fail-on", "never")).toMatchObject({ status: 0, stderr: "" });
  });
});
