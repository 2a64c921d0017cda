import type { Finding, Fix } from "@notewright/schema";
import { describe, expect, test } from "vitest";
import { applyEdits } from "./apply-edits.ts";
import { fixNote } from "./fix-note.ts";

interface Rewrite {
  rule: string;
  from: string;
  to: string;
  kind?: Fix["kind"];
}

const place = { line: 1, column: 1, offset: 0 };

/** A check whose rules want one text instead of another, wherever it occurs. */
function rewrites(...rules: Rewrite[]): (bytes: Uint8Array) => Finding[] {
  return (bytes) => rules.flatMap((rule) => occurrences(Buffer.from(bytes), rule));
}

function occurrences(bytes: Buffer, { rule, from, to, kind = "safe" }: Rewrite): Finding[] {
  const found: Finding[] = [];
  for (let at = bytes.indexOf(from); at !== -1; at = bytes.indexOf(from, at + 1)) {
    const edits: Fix["edits"] = [{ start: at, end: at + Buffer.byteLength(from), text: to }];
    found.push({
      rule,
      severity: "warning",
      category: "spelling",
      message: from,
      start: place,
      end: place,
      fix: { kind, edits },
    });
  }
  return found;
}

const bytes = Buffer.from("\uFEFFé: teh messages is deliverd  \r\n");

describe("fixNote", () => {
  test("fixes what is certain and says what is left", async () => {
    const check = rewrites(
      { rule: "spelling", from: "deliverd", to: "delivered" },
      { rule: "grammar", from: "messages is", to: "messages are", kind: "unsafe" },
    );
    const fixed = await fixNote({ bytes, unsafe: false }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("\uFEFFé: teh messages is delivered  \r\n");
    expect(fixed).toMatchObject({ passes: 1, circular: [], remaining: [{ rule: "grammar" }] });
  });

  test("a fix that has to wait comes in the next pass, and both are one edit of the original", async () => {
    const check = rewrites({ rule: "doubled-word", from: "teh teh", to: "teh" }, { rule: "spelling", from: "teh", to: "the" });
    const original = Buffer.from("teh teh end");
    const fixed = await fixNote({ bytes: original, unsafe: false }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("the the end");
    expect(applyEdits(original, fixed.edits)).toEqual(fixed.bytes);
  });

  test("composes several passes onto the original bytes", async () => {
    const check = rewrites({ rule: "one", from: "teh", to: "thee" }, { rule: "two", from: "thee ", to: "the " });
    const fixed = await fixNote({ bytes, unsafe: false }, check);
    expect(fixed.edits).toEqual([{ start: 7, end: 11, text: "the ", rules: ["one", "two"], kind: "safe" }]);
    expect(fixed).toMatchObject({ passes: 2, remaining: [] });
  });

  test("names the rules that go in a circle and makes only the other fixes", async () => {
    const check = rewrites(
      { rule: "british", from: "color", to: "colour" },
      { rule: "american", from: "colour", to: "color" },
      { rule: "spelling", from: "teh", to: "the" },
    );
    const fixed = await fixNote({ bytes: Buffer.from("teh color"), unsafe: false }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("the color");
    expect(fixed.circular).toEqual(["american", "british"]);
    expect(fixed.edits).toEqual([{ start: 0, end: 3, text: "the", rules: ["spelling"], kind: "safe" }]);
    expect(fixed.remaining.map((finding) => finding.rule)).toEqual(["british"]);
  });

  test("stops after the passes it was given", async () => {
    const check = rewrites({ rule: "growing", from: "x", to: "xx" });
    const fixed = await fixNote({ bytes: Buffer.from("x"), unsafe: false, maxPasses: 3 }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("xxxxxxxx");
    expect(fixed.passes).toBe(3);
  });

  test("an edit that writes what is there is none", async () => {
    const fixed = await fixNote({ bytes, unsafe: false }, rewrites({ rule: "idle", from: "teh", to: "teh" }));
    expect(fixed).toMatchObject({ passes: 0, edits: [], circular: [] });
    expect(fixed.bytes).toBe(bytes);
  });
});
