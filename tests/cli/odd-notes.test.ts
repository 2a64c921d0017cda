import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Catalogue, Report } from "@notewright/schema";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const odd: Record<string, { text: string; rule: string }> = {
  "bad-frontmatter.md": { text: "---\ntags: [a, b\n---\n\n# A\n\n### B\n\nText.\n", rule: "valid-frontmatter" },
  "double-key.md": { text: "---\ntitle: A\ntitle: B\n---\n\n# A\n\n### C\n\nText.\n", rule: "valid-frontmatter" },
  "no-heading.md": { text: "Text without a heading.\n", rule: "missing-heading" },
  "empty.md": { text: "", rule: "empty-note" },
  "long.md": {
    text: Array.from({ length: 10_000 }, (_, index) => `### Entry ${index}\n\nText of it.\n`).join("\n"),
    rule: "too-many-headings",
  },
};

test("each odd note has a finding of its own, and the rest of the vault is read as ever", async () => {
  const files = Object.fromEntries(Object.entries(odd).map(([path, { text }]) => [path, text]));
  const config = '{ "profile": "reference-notes" }';
  const cwd = vault({ ...files, "good.md": "# Herbs\n\n## Mint\n\nIt spreads.\n", "notewright.config.json": config });
  const { stdout } = await cli(["check", "--format", "json"], { cwd });
  const { notes }: Report = JSON.parse(stdout);
  const rulesOf = (path: string) => notes.find((note) => note.path === path)?.findings.map(({ rule }) => rule);
  for (const [path, { rule }] of Object.entries(odd)) expect(rulesOf(path)).toContain(rule);
  expect([notes.length, rulesOf("good.md")]).toEqual([6, []]);

  expect((await cli(["export", "json", "--out", "out.json"], { cwd })).code).toBe(0);
  const { entries, notes: records }: Catalogue = JSON.parse(readFileSync(join(cwd, "out.json"), "utf8"));
  expect([records.length, entries.length]).toEqual([6, 10_002]);
});
