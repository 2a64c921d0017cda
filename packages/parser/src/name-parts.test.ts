import { expect, test } from "vitest";
import { nameParts } from "./name-parts.ts";

const vendors = ["Google", "Google Cloud"];

test("a plain name has no parts", () => {
  expect(nameParts("Wok", vendors)).toEqual({
    name: "Wok",
    acronym: null,
    expansion: null,
    qualifier: null,
    vendor: null,
    aliases: [],
  });
});

test.each([
  ["the longest vendor wins", "Google Cloud Storage", { vendor: "Google Cloud", aliases: ["Storage"] }],
  ["a vendor alone is a name", "Google", { name: "Google", vendor: null, aliases: [] }],
  ["a vendor is a whole word", "Googleplex Map", { vendor: null }],
  ["short names may be joined", "Salt and Pepper", { aliases: ["Salt", "Pepper"] }],
  ["a phrase with an ampersand is one name", "Networking & Content Delivery", { aliases: [] }],
  ["a slip in the expansion is still one", "SQS (Simple Notification Service)", { acronym: "SQS", qualifier: null }],
  ["one letter over", "DAX (DynamoDB Accelerator)", { acronym: "DAX", expansion: "DynamoDB Accelerator" }],
  ["a parenthesis that explains", "CloudFront (CDN)", { acronym: null, qualifier: "CDN" }],
  ["only the last parenthesis counts", "Tin (Sn) (metal)", { name: "Tin (Sn)", qualifier: "metal" }],
  ["a nested parenthesis is part of the name", "f(x (y))", { name: "f(x (y))", qualifier: null }],
  ["an empty parenthesis is part of the name", "f ()", { name: "f ()", qualifier: null }],
  ["a parenthesis alone is a name", "(untitled)", { name: "(untitled)", qualifier: null }],
  ["an empty heading", "", { name: "", aliases: [] }],
])("%s", (_, heading, parts) => {
  expect(nameParts(heading, vendors)).toMatchObject(parts);
});
