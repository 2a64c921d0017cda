import { expect, test } from "vitest";
import { gap, maskNames, revealsName, withShortForms } from "./mask-names.ts";

test.each([
  ["Pressure Cooker", "The pressure-cooker's lid", `The ${gap} lid`],
  ["Pressure Cooker", "PRESSURE  COOKERS and PressureCooker", `${gap} and ${gap}`],
  ["CloudFront", "Cloud Front, cloudfront’s, CLOUD-FRONT", `${gap}, ${gap}, ${gap}`],
  ["Berry", "berries and a berry-picker", `${gap} and a ${gap}-picker`],
  ["Shears", "one shear", `one ${gap}`],
  ["Route 53", "Route53 and route-53.", `${gap} and ${gap}.`],
  ["S3", "S3-compatible, not S33 or US3", `${gap}-compatible, not S33 or US3`],
  ["C++", "in C++ and C", `in ${gap} and C`],
  ["Kettle", "kett\u00adle, ket\u200btle", `${gap}, ${gap}`],
  ["Café", "Cafe\u0301s", gap],
  ["茶碗", "この茶碗は古い", `この${gap}は古い`],
  ["(x) [y]", "see (x) [y] here", `see ${gap} here`],
  ["Garden", "gardener", "gardener"],
])("%s in %j", (name, text, masked) => expect(maskNames(text, [name])).toBe(masked));

test("names that stand side by side leave one gap", () => {
  expect(maskNames("TLA (Three Letter Acronym) is short", ["Three Letter Acronym", "TLA"])).toBe(`${gap} is short`);
});

test("short forms of names are names too, but no two letters", () => {
  expect(withShortForms(["Network ACL", "Security Group", "Simple Queue Service"])).toEqual([
    "Simple Queue Service",
    "Security Group",
    "Network ACL",
    "NACL",
    "SQS",
  ]);
});

test("a longer word reveals a long name, and a word of its own a short one", () => {
  expect(revealsName("old teakettles", ["Kettle"])).toBe(true);
  expect(revealsName("a kettle-drum", ["Kettle Drum"])).toBe(true);
  expect(revealsName("runs on EC2.", ["EC2"])).toBe(true);
  expect(revealsName("preferences", ["REF"])).toBe(false);
});
