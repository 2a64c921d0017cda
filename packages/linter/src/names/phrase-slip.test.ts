import { expect, test } from "vitest";
import { phraseSlip } from "./phrase-slip.ts";

test.each([
  ["Elastic Bock Store", "Elastic Block Store", { actual: "Bock", expected: "Block" }],
  ["Secret Manager", "Secrets Manager", { actual: "Secret", expected: "Secrets" }],
  ["Identity & Acess", "Identity and Access", { actual: "Acess", expected: "Access" }],
  ["quene of messages", "Queue Messages", { actual: "quene", expected: "Queue" }],
])("%j for %j is a slip", (phrase, right, slip) => {
  expect(phraseSlip(phrase, right)).toEqual(slip);
});

test.each([
  ["the same", "Block Store", "block-store"],
  ["two slips", "Elastc Blok Store", "Elastic Block Store"],
  ["a word more", "Elastic Block Store Service", "Elastic Block Store"],
  ["another word", "Load Balancer", "Load Balancing"],
  ["a short word", "VPC Hub", "VPC Huts"],
  ["nothing in common", "Lambda", "Fargate"],
  ["nothing", "", ""],
])("%s is none", (_, phrase, right) => {
  expect(phraseSlip(phrase, right)).toBeNull();
});
