import { expect, test } from "vitest";
import { acronymFits } from "./acronym-fits.ts";

test.each([
  ["DNS", "Domain Name System", null, true],
  ["S3", "Simple Storage Service", null, true],
  ["EC2", "Elastic Compute Cloud", null, true],
  ["DMS", "AWS Database Migration Service", "AWS", true],
  ["ASPCA", "American Society for the Prevention of Cruelty to Animals", null, true],
  ["VoIP", "Voice over IP", null, false],
  ["ECS", "Elastic Container Registry", null, false],
  ["X", "Xylophone", null, false],
])("%s for %j", (acronym, expansion, vendor, fits) => {
  expect(acronymFits(acronym, expansion, vendor)).toBe(fits);
});
