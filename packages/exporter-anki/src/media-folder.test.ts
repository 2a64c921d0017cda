import type { AssetFile } from "@notewright/exporter";
import { expect, test } from "vitest";
import { MediaFolder } from "./media-folder.ts";

function folder(files: Record<string, [name: string, content: string]>): MediaFolder {
  return new MediaFolder((id): AssetFile | null => {
    const file = files[id];
    return file === undefined ? null : { name: file[0], bytes: new TextEncoder().encode(file[1]) };
  });
}

test("a name is a slug with the start of the content's SHA-256", () => {
  const media = folder({ a: ["Arch_AWS-Lambda_48.svg", "<svg/>"] });
  // printf '<svg/>' | sha256sum
  expect(media.add("a")).toBe("arch-aws-lambda-48-d4dc5666.svg");
  expect([...media.files.keys()]).toEqual(["arch-aws-lambda-48-d4dc5666.svg"]);
});

test("odd names of equal length and case are kept apart, and reserved ones are none", () => {
  const media = folder({
    a: ["Router.png", "1"],
    b: ["ROUTER.PNG", "2"],
    c: ["CON.svg", "<svg/>"],
    d: [`${"n".repeat(246)}.png`, "4"],
    e: ["my\u00a0diagram.png", "5"],
    f: ["\u202egpj.exe.png", "6"],
    g: ["...png", "7"],
  });
  const names = ["a", "b", "c", "d", "e", "f", "g"].map((id) => media.add(id) ?? "");
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(7);
  expect(names[2]).toBe("image-con-d4dc5666.svg");
  for (const name of names) expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*-[0-9a-f]{8}\.(?:png|svg)$/u);
  expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(120);
});

test("equal contents are one file, other contents of the same name another", () => {
  const media = folder({ a: ["icon.svg", "<svg/>"], b: ["copy.svg", "<svg/>"], c: ["icon.svg", "<svg></svg>"] });
  expect(media.add("b")).toBe("copy-d4dc5666.svg");
  expect(media.add("a")).toBe("copy-d4dc5666.svg");
  expect(media.add("c")).toMatch(/^icon-[0-9a-f]{8}\.svg$/);
  expect(media.files.size).toBe(2);
});

test("names keep to Anki's rules", () => {
  const media = folder({ a: ['.."<CON>*|^?[x]:\\.PNG', "x"], b: [`${"é".normalize("NFD").repeat(120)}.png`, "y"] });
  expect(media.add("a")).toMatch(/^con-x-[0-9a-f]{8}\.png$/);
  const long = media.add("b") ?? "";
  expect(long).toBe(long.normalize("NFC"));
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(120);
});

test("an empty file has no name", () => {
  expect(folder({ a: ["icon.png", ""] }).add("a")).toBeNull();
});

test("what is missing, no picture or no XML has no name", () => {
  const media = folder({ text: ["a.txt", "x"], bad: ["a.svg", "<svg><path></svg>"] });
  expect(["gone", "text", "bad"].map((id) => media.add(id))).toEqual([null, null, null]);
  expect(media.files.size).toBe(0);
});

test("a picture that runs something is shipped without that, under the name of what is shipped", () => {
  const media = folder({ a: ["a.svg", "<svg><script/></svg>"], b: ["a.svg", "<svg></svg>"] });
  const name = media.add("a") ?? "";
  expect(Buffer.from(media.files.get(name)?.() ?? []).toString()).toBe("<svg></svg>");
  expect(media.add("b")).toBe(name);
});

test("a picture that is changed before it is written is told", () => {
  const files: Record<string, [string, string]> = { a: ["a.png", "one"] };
  const media = folder(files);
  const read = media.files.get(media.add("a") ?? "");
  expect(Buffer.from(read?.() ?? []).toString()).toBe("one");
  files["a"] = ["a.png", "two"];
  expect(read).toThrow("The picture a.png was changed while the deck was written.");
});
