import { describe, expect, test } from "vitest";
import { fitAcronym, initials, isAcronym, nameWords } from "./acronym.ts";

test.each([
  ["SQS", true],
  ["EC2", true],
  ["2FA", true],
  ["VPCs", true],
  ["DynamoDB", false],
  ["A", false],
  ["42", false],
  ["ABCDEFGHI", false],
  ["", false],
])("isAcronym(%j) is %j", (text, expected) => {
  expect(isAcronym(text)).toBe(expected);
});

test("nameWords splits at blanks and hyphens and drops punctuation", () => {
  expect(nameWords("Block-level  storage – (fast!) & cheap")).toEqual(["Block", "level", "storage", "fast", "cheap"]);
  expect(nameWords(" — ")).toEqual([]);
});

test("initials leave small words out", () => {
  expect(initials("Ministry of Silly Walks")).toBe("MSW");
  expect(initials("simple queue service")).toBe("SQS");
});

describe("fitAcronym", () => {
  test.each([
    ["SQS", "Simple Queue Service"],
    ["EC2", "Elastic Compute Cloud"],
    ["S3", "Simple Storage Service"],
    ["2FA", "Two Factor Authentication"],
    ["P2P", "Peer to Peer"],
    ["XML", "Extensible Markup Language"],
    ["QLDB", "Quantum Ledger Database"],
    ["IAM", "Identity and Access Management"],
    ["USA", "United States of America"],
    ["VPCs", "Virtual Private Cloud"],
  ])("%s fits %s", (acronym, expansion) => {
    expect(fitAcronym(acronym, expansion)).toEqual({ extraLetters: 0, extraWords: 0 });
  });

  test("a vendor may lead without a letter, and only one that is known", () => {
    expect(fitAcronym("QLDB", "Amazon Quantum Ledger Database", ["Amazon"])).toEqual({ extraLetters: 0, extraWords: 0 });
    expect(fitAcronym("QLDB", "Amazon Quantum Ledger Database")).toEqual({ extraLetters: 0, extraWords: 1 });
  });

  test.each([
    ["SQS", "Simple Notification Service", { extraLetters: 1, extraWords: 1 }],
    ["TCP", "Protocol", { extraLetters: 2, extraWords: 0 }],
    ["A", "Quite Other Words", { extraLetters: 1, extraWords: 3 }],
    ["ABC", "", { extraLetters: 3, extraWords: 0 }],
  ])("%s against %j leaves %j", (acronym, expansion, left) => {
    expect(fitAcronym(acronym, expansion)).toEqual(left);
  });
});
