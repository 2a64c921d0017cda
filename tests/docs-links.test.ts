import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type ActiveRule, analyse, discoverNotes, type NoteFile, openProject } from "@notewright/engine";
import { rules } from "@notewright/linter";
import { expect, onTestFinished, test } from "vitest";

const root = fileURLToPath(new URL("../", import.meta.url));
const LINKS = ["broken-link", "broken-anchor", "link-case", "link-outside-vault", "missing-asset"];

/** Fixtures have dead links on purpose, and the given note is as it was given. */
const IGNORE = ["/tests/", "/content/notes/", "/dist/"];

/** What is found about the links of some of the repository's Markdown, as `path:line message`; how many notes were looked at. */
async function found(more: readonly NoteFile[] = []): Promise<{ count: number; dead: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), "notewright-links-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  // The repository's own config is about the notes in content/.
  writeFileSync(join(folder, "plain.json"), "{}");
  const project = await openProject({ cwd: folder, root, config: "plain.json" });
  const files = [...discoverNotes({ cwd: root, root, paths: [], ignore: IGNORE }), ...more];
  const active = rules.flatMap((rule): ActiveRule[] =>
    LINKS.includes(rule.meta.id) ? [{ rule, severity: "error", options: rule.options?.defaults }] : [],
  );
  expect(active).toHaveLength(LINKS.length);
  const { notes } = await analyse(project, files, active);
  const dead = notes.flatMap(({ findings, path }) => findings.map(({ message, start }) => `${path}:${start.line} ${message}`));
  return { count: notes.length, dead };
}

test("all links and pictures of all READMEs and docs lead somewhere", async () => {
  const { count, dead } = await found();
  expect(dead).toEqual([]);
  expect(count).toBeGreaterThan(100);
});

test("a link that is relative to the wrong folder would be seen, as would a heading that is gone", async () => {
  const bytes = Buffer.from(
    "[a](docs/cli.md), [b](../../docs/cli.md#no-such-heading), [c](CONTRIBUTING.md), [d](../../CONTRIBUTING.md)\n",
  );
  const { dead } = await found([{ path: "packages/cli/other.md", file: null, bytes }]);
  expect(dead.map((each) => each.replace(/, expected .*/, ""))).toEqual([
    'packages/cli/other.md:1 There is no file "docs/cli.md" in the vault',
    'packages/cli/other.md:1 "docs/cli.md" has no anchor "no-such-heading"',
    'packages/cli/other.md:1 There is no file "CONTRIBUTING.md" in the vault',
  ]);
});
