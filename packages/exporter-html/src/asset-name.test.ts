import { expect, it } from "vitest";
import { baseName, imageTitle } from "./asset-name.ts";

it("takes the file name out of a link", () => {
  expect(baseName("../a/My%20File.png?raw=1")).toBe("My File.png");
  expect(baseName("a\\b%.png")).toBe("b%.png");
});

it("makes a file name readable, and keeps a real text", () => {
  expect(imageTitle("a/AWS-Service-Route_53.png", "AWS-Service-Route_53.png")).toBe("AWS Service Route 53");
  expect(imageTitle("a/x.png", "How requests flow")).toBe("How requests flow");
  expect(imageTitle("a/x-y.png", null)).toBe("x y");
});
