import { expect, test } from "vitest";
import { ankiTag, deckName } from "./deck-name.ts";

test.each([
  ["AWS", ["Compute"], "AWS::Compute"],
  ["Cloud::AWS", ["std::vec"], "Cloud::AWS::std:vec"],
  ["AWS", ["::Compute:"], "AWS::Compute"],
  ['A "quoted"\n name', [], "A quoted name"],
  ["", ["::"], "blank::blank"],
])("%s with %j is %s", (root, path, name) => expect(deckName(root, ...path)).toBe(name));

test.each([
  ["Application  Integration", "Application-Integration"],
  ["Security, Identity, & Compliance", "Security-Identity-Compliance"],
  ["#cloud", "cloud"],
  ["a::b", "a:b"],
  ['"', ""],
])("the tag of %s is %s", (text, tag) => expect(ankiTag(text)).toBe(tag));
