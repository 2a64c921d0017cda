import type { EntryRecord } from "@notewright/schema";
import { expect, test } from "vitest";
import { isAnswer, isFullQuestion, isThing } from "./thing-name.ts";

function isThingNamed(name: string, more: Partial<EntryRecord> = {}): boolean {
  return isThing({ name, acronym: null, icon: null, summary: null, ...more } as EntryRecord);
}

test.each([
  "Kettle",
  "Change Management",
  "Set theory",
  "Add-on store",
  "Load Balancing",
  "Index",
  "Building blocks",
  "Use Case Diagram",
])("%s is a thing", (name) => {
  expect(isThingNamed(name)).toBe(true);
});

test.each([
  "Use Cases",
  "Attribution",
  "Getting started",
  "2. Introduction:",
  "📝 Notes",
  "Installation & Usage",
  "Common questions",
  "Step 3: stir",
  "Example: a soup",
  "How to boil water",
  "Why?",
  "What is a kettle?",
  "Installing the oven",
  "Set up a kitchen",
  "Install hooks",
  "Run the server",
  "If the milk boils over",
  "Pots that have no lid",
])("%s is none", (name) => {
  expect(isThingNamed(name)).toBe(false);
});

test("what is defined, or has a sign of its own, is a thing whatever it is called", () => {
  expect(isThingNamed("Notes", { summary: "Notes are sounds of one height." })).toBe(true);
  expect(isThingNamed("Testing", { summary: "Testing finds out what fails." })).toBe(false);
  expect(isThingNamed("Tasks", { icon: "tasks.svg" })).toBe(true);
  expect(isThingNamed("Application Programming Interface", { acronym: "API" })).toBe(true);
});

test("a question that stands for itself may be asked", () => {
  expect(["What is a kettle?", "Why do kettles sing?", "Why?", "How to boil water", "Kettle"].map(isFullQuestion)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("a sentence is no answer, and neither is what is about a thing", () => {
  const names = ["Kettle", "Kettle Overview", "Everything to be known of pots before one buys a kettle"];
  expect(names.map(isAnswer)).toEqual([true, false, false]);
});
