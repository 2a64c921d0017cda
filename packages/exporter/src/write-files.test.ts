import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { OutputFile } from "./exporter.ts";
import { writeFiles } from "./write-files.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "notewright-exporter-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("writeFiles", () => {
  test("writes text and bytes, and returns the paths in order", async () => {
    const files: OutputFile[] = [
      { path: "site/index.html", content: "<p>é</p>" },
      { path: "deck.apkg", content: Uint8Array.of(0x50, 0x4b) },
    ];
    expect(await writeFiles(join(folder, "dist"), files)).toEqual(["site/index.html", "deck.apkg"]);
    expect(readFileSync(join(folder, "dist", "site", "index.html"), "utf8")).toBe("<p>é</p>");
    expect([...readFileSync(join(folder, "dist", "deck.apkg"))]).toEqual([0x50, 0x4b]);
  });

  test("writes content that comes in chunks", async () => {
    async function* content(): AsyncGenerator<Uint8Array> {
      yield Buffer.from("PK");
      yield Buffer.from("!");
    }
    await writeFiles(folder, [{ path: "deck.apkg", content: content() }]);
    expect(readFileSync(join(folder, "deck.apkg"), "utf8")).toBe("PK!");
  });

  test("takes files as they come", async () => {
    async function* files(): AsyncGenerator<OutputFile> {
      yield { path: "a.json", content: "{}" };
      yield { path: "b.json", content: "[]" };
    }
    expect(await writeFiles(folder, files())).toEqual(["a.json", "b.json"]);
  });

  test.each(["/etc/motd", "../up.txt", "a/../../up.txt", "a\\b.txt", "a\0.txt", "C:/up.txt", "", "a//b.txt", "./a.txt"])(
    "refuses the path %j",
    async (path) => {
      await expect(writeFiles(folder, [{ path, content: "x" }])).rejects.toThrow("outside its folder");
    },
  );

  test("refuses to write a path twice", async () => {
    const file = { path: "a.json", content: "{}" };
    await expect(writeFiles(folder, [file, file])).rejects.toThrow('described "a.json" twice');
  });
});
