import { expect, test } from "vitest";
import { initialsAgree } from "./initials-agree.ts";

test.each([
  ["VPC", "Virtual Private Cloud", true],
  ["EC2", "Elastic Compute Cloud", true],
  ["S3", "Simple Storage Service", true],
  ["DNS", "Domain-Name System", true],
  ["TOC", "Table of Contents", true],
  ["TC", "Table of Contents", true],
  ["DB", "DataBase", true],
  ["SQS", "Simple Notification Service", false],
  ["DAX", "DynamoDB Accelerator", false],
  ["DNS", "Domain Name", false],
  ["A", "Apple", false],
])("%s: %s", (acronym, expansion, agrees) => expect(initialsAgree(acronym, expansion)).toBe(agrees));
