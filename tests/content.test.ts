import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { analyse, discoverNotes, openProject } from "@notewright/engine";
import { ledgerText, parseLedger, updateLedger } from "@notewright/history";
import { describe, expect, test } from "vitest";
import { repairsOf } from "./bench/accuracy/repairs.ts";

const note = readFileSync(new URL("../content/notes/cloud/aws-services.md", import.meta.url));
const given = new URL("../../shared/data/aws-services.md", import.meta.url);
const repository = fileURLToPath(new URL("../", import.meta.url));
const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));

describe("the given note", () => {
  test("is never edited by hand", () => {
    expect(createHash("sha256").update(note).digest("hex")).toBe(
      "b6f948fb7679da25c2d3578fb804e49790a6934fb735bcd53a99d76a4e7abe7c",
    );
  });

  // Where the data for developers is not there, the golden files of the note alone tell what `fix` makes of it.
  if (existsSync(given)) {
    test("is the one that was given, byte for byte", () => {
      expect(note.equals(readFileSync(given))).toBe(true);
    });

    test("safe fixes repair at least 26 sure mistakes of it, each as a person would, and nothing else", async () => {
      const { beside, otherwise, repaired } = await repairsOf(repository, data, false);
      expect(repaired.filter(({ sure }) => sure).length).toBeGreaterThanOrEqual(26);
      expect(otherwise).toEqual([]);
      expect(beside).toEqual([]);
    });

    test("unsafe fixes repair at least 45, and at most 2 otherwise than a person would", async () => {
      const { beside, otherwise, repaired } = await repairsOf(repository, data, true);
      expect(repaired.filter(({ sure }) => sure).length).toBeGreaterThanOrEqual(45);
      expect(otherwise.length + beside.length).toBeLessThanOrEqual(2);
    });
  }
});

test("the ledger of this repository is what a build would write: run `npm start` and commit it", async () => {
  const cwd = fileURLToPath(new URL("../", import.meta.url));
  const project = await openProject({ cwd });
  const files = discoverNotes({ cwd, paths: [], root: project.root, ignore: project.config.ignore ?? [] });
  const { catalogue } = await analyse(project, files, []);
  const committed = readFileSync(new URL("../notewright.ledger.json", import.meta.url), "utf8");
  const { ledger } = updateLedger(await parseLedger(committed, "notewright.ledger.json"), catalogue);
  expect(ledgerText(ledger)).toBe(committed);
});
