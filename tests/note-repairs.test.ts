import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { repairsOf } from "./bench/accuracy/repairs.ts";

const repository = fileURLToPath(new URL("../", import.meta.url));
const data = fileURLToPath(new URL("../../shared/data/", import.meta.url));

// Where the data for developers is not there, the golden files of the note alone tell what `fix` makes of it.
if (existsSync(data))
  describe("the given note", () => {
    test("safe fixes repair at least 26 sure mistakes, each as a person would, and nothing else", async () => {
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
  });
