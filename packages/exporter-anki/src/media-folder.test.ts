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

test("what is missing, no picture or not safe has no name", () => {
  const media = folder({ text: ["a.txt", "x"], bad: ["a.svg", "<svg><script/></svg>"] });
  expect(["gone", "text", "bad"].map((id) => media.add(id))).toEqual([null, null, null]);
  expect(media.files.size).toBe(0);
});
