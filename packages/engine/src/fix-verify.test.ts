import { applyEdits } from "@notewright/fixer";
import { describe, expect, test } from "vitest";
import { verifyFix } from "./fix-verify.ts";

/** What verification says of a note in which one text becomes another. */
function verdict(note: string, from: string, to: string, ...meant: string[]): string | null {
  const bytes = Buffer.from(note);
  const start = bytes.indexOf(from);
  const edits = [{ start, end: start + Buffer.byteLength(from), text: to, rules: ["rule"], kind: "safe" as const }];
  return verifyFix(bytes, applyEdits(bytes, edits), edits, new Set(meant));
}

const structure = "it would change the structure of the note around it";

describe("verifyFix", () => {
  test.each([
    ["\uFEFF# Ovens\r\n\r\nThe oven is hott. É `x` *y*\r\n", "hott", "hot"],
    ["# Ovens\n\n![](oven.png) An oven.\n", "An", "![](pan.png) An"],
    ["One  \ntwo ", "two ", "two"],
    ["One.\n\n\n\nTwo.\n", "\n\n\n\n", "\n\n"],
    ["## Ovens\n\nText.\n", "##", "#"],
    ["A [pan](pam.md) and `code`.\n", "pam.md", "pan.md"],
    ["One<br>two *three*\n", "<br>", " "],
    ["## Hott ovens ##\n", "Hott", "Hot"],
    ["## Ovens \n", " \n", "\n"],
    ["3. Hott pans\n4. Pots\n", "Hott", "Hot"],
    ["3. Pans\n\n\n4. Pots\n", "\n\n\n", "\n\n"],
    ["> [!tip] Hott pans\n", "Hott", "Hot"],
    ["[[pan|Hott pans]]\n", "Hott", "Hot"],
    ["| a |\n| :- |\n| hott |\n", "hott", "hot"],
  ])("%j may be edited", (note, from, to) => {
    expect(verdict(note, from, to)).toBeNull();
  });

  test.each([
    ["One\ntwo\n\n- three\n", "two", "---"],
    ["Before\n\ntext\n\n## After\n", "text", "```"],
    ["A [pan][p].\n\n[p]: pan.md\n", "[p]: ", "p: "],
    ["# Ovens\n", "# ", "#"],
    ["[pam][] and pan\n\n[pam]: a.md\n[pan]: b.md\n", "pam", "pan"],
    ["See www.exmple.org/pge now.\n", "exmple", "example"],
    ["See www.example.org/a(b c) now.\n", "(b c)", ""],
    ["Hott\n---\n", "ott", "ot\n==="],
    ["# Ovens\nAn oven.\n", "Ovens", "Ovens\n\n![](oven.svg)"],
  ])("%j may not", (note, from, to) => {
    expect(verdict(note, from, to)).toBe(structure);
  });

  test("frontmatter keeps its data unless it is what is fixed", () => {
    const note = "---\ntitle: Hott pans\n---\n\nText.\n";
    expect(verdict(note, "Hott", "Hot")).toBe("it would change what the frontmatter says");
    expect(verdict(note, "Hott", "Hot", "frontmatter")).toBeNull();
    expect(verdict(note, "title: ", "title:  ")).toBeNull();
  });
});
