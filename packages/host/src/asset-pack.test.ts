import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type AssetPack, openAssetPack } from "./asset-pack.ts";
import { VaultHost } from "./vault-host.ts";
import { Vocabulary } from "./vocabulary.ts";

let base: string;
let pack: AssetPack;

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "notewright-pack-"));
  const files = [
    "package.json",
    "Arch_Compute/run.svg",
    "Arch_Containers/run.svg",
    "Arch_Security-Identity/key.svg",
    "zoo/key.svg",
    "app/only.svg",
  ];
  for (const file of files) write(`node_modules/@icons/pack/${file}`);
  for (const file of ["vault/notes/a.md", "vault/img/own.png", "vault/img/a b.png", "vault/run.svg", "secret.png"]) write(file);
  pack = openAssetPack("@icons/pack", join(base, "vault", "notes"));
});

afterAll(() => rmSync(base, { recursive: true }));

function write(file: string): void {
  mkdirSync(dirname(join(base, file)), { recursive: true });
  writeFileSync(join(base, file), "{}");
}

describe("an asset pack", () => {
  test("is found in a folder above, and names its files", () => {
    expect([...pack.names].sort()).toEqual(["key.svg", "only.svg", "run.svg"]);
    expect(() => openAssetPack("not-installed-anywhere", base)).toThrow(UserError);
  });

  test.each([
    ["run.svg", "Containers", "Arch_Containers/run.svg"],
    ["run.svg", "Compute", "Arch_Compute/run.svg"],
    ["run.svg", "Storage", "Arch_Compute/run.svg"],
    ["run.svg", null, "Arch_Compute/run.svg"],
    ["run.svg", "&", "Arch_Compute/run.svg"],
    ["key.svg", "Zoo", "zoo/key.svg"],
    ["key.svg", "Security, and Identity", "Arch_Security-Identity/key.svg"],
    ["only.svg", "Containers", "app/only.svg"],
  ])("has for %s in the category %s the file %s", (name, category, file) => {
    expect(pack.find(name, category)).toBe(join(pack.folder, file));
  });

  test("knows names exactly, and not its own package.json", () => {
    expect(pack.find("RUN.svg", null)).toBeNull();
    expect(pack.find("package.json", null)).toBeNull();
    expect(pack.find("__proto__", null)).toBeNull();
  });
});

describe("a vault", () => {
  test.each([
    ["../img/Own.png", ["a b.png", "own.png"]],
    ["/rum.svg", ["run.svg"]],
    ["../gone/own.png", []],
    ["../../secrets.png", []],
    ["../../../../etc/passwd", []],
  ])("names the files beside %s, and none outside", (url, names) => {
    const host = new VaultHost(join(base, "vault"), [pack], new Vocabulary());
    expect(host.namesBeside("notes/a.md", url).sort()).toEqual(names);
  });

  const resolve = (url: string) => {
    const root = join(base, "vault");
    return new VaultHost(root, [pack], new Vocabulary()).resolve("notes/a.md", url, null);
  };

  test.each([
    ["../img/own.png", "vault"],
    ["/img/own.png#top", "vault"],
    ["../img/a%20b.png?x", "vault"],
    ["../run.svg", "vault"],
    ["../gone/run.svg", "pack"],
    ["../../../../only.svg", "pack"],
  ])("resolves %s from the %s", (url, from) => {
    expect(resolve(url)).toMatchObject({ from, problem: null });
  });

  test.each([
    ["../img/gone.png", "missing"],
    ["../img", "missing"],
    ["", "missing"],
    ["%00", "missing"],
    ["100%.png", "missing"],
    ["../../secret.png", "outside"],
    ["%2e%2e/%2e%2e/secret.png", "outside"],
    ["https://example.org/a.png", "remote"],
    ["//example.org/a.png", "remote"],
    ["data:image/png;base64,AA==", "data"],
  ])("does not resolve %j: %s", (url, problem) => {
    expect(resolve(url)).toEqual({ from: "none", file: null, problem });
  });
});
