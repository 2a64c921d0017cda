import { expect, it } from "vitest";
import { imageSize } from "./image-size.ts";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const svg = "image/svg+xml";

it("reads an SVG's size, else its view box", () => {
  expect(imageSize(svg, text('<?xml version="1.0"?><svg width="48px" height="24" stroke-width="3">'))).toEqual({
    width: 48,
    height: 24,
  });
  expect(imageSize(svg, text("<svg viewBox='0 0 64.4,32'>"))).toEqual({ width: 64, height: 32 });
  expect(imageSize(svg, text('<svg width="100%">'))).toBeNull();
});

it("reads PNG, GIF and JPEG headers", () => {
  const png = new Uint8Array(24);
  png.set([0, 0, 3, 32, 0, 0, 1, 194], 16);
  expect(imageSize("image/png", png)).toEqual({ width: 800, height: 450 });
  expect(imageSize("image/gif", Uint8Array.of(71, 73, 70, 56, 57, 97, 4, 1, 2, 0))).toEqual({ width: 260, height: 2 });
  const jpeg = Uint8Array.of(255, 216, 255, 224, 0, 4, 0, 0, 255, 192, 0, 11, 8, 0, 10, 0, 20, 1);
  expect(imageSize("image/jpeg", jpeg)).toEqual({ width: 20, height: 10 });
});

it("reads the three kinds of WebP, and AVIF", () => {
  // The beginnings of files that Pillow wrote.
  const lossy = "524946466800000057454250565038205c0000003006009d012a040128003e6d";
  const lossless = "5249464622000000574542505650384c160000002f03c109000710fd8ffe8701";
  const extended = "524946466800000057454250565038580a00000018000000040100280000414c";
  expect(imageSize("image/webp", Buffer.from(lossy, "hex"))).toEqual({ width: 260, height: 40 });
  expect(imageSize("image/webp", Buffer.from(lossless, "hex"))).toEqual({ width: 260, height: 40 });
  expect(imageSize("image/webp", Buffer.from(extended, "hex"))).toEqual({ width: 261, height: 41 });
  const avif = Buffer.alloc(64);
  avif.write("ispe", 20);
  avif.set([0, 0, 1, 4, 0, 0, 0, 40], 28);
  expect(imageSize("image/avif", avif)).toEqual({ width: 260, height: 40 });
});

it("gives up on damaged files", () => {
  for (const type of ["image/avif", "image/png", "image/gif", "image/jpeg", "image/webp", svg])
    expect(imageSize(type, new Uint8Array(3))).toBeNull();
});
