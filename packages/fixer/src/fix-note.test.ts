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

  test("one harmful fix is withheld with its reason, the others are made", async () => {
    const check = rewrites(
      { rule: "spelling", from: "teh", to: "the" },
      { rule: "harmful", from: "messages", to: "" },
      { rule: "grammar", from: "is", to: "are" },
      { rule: "space", from: "  \r\n", to: "\r\n" },
    );
    const verify = (_: Uint8Array, after: Uint8Array) =>
      Buffer.from(after).includes("messages") ? null : "it would lose a word";
    const fixed = await fixNote({ bytes, unsafe: false, verify }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("\uFEFFé: the messages are deliverd\r\n");
    expect(fixed.withheld).toEqual([{ finding: fixed.remaining[0], reason: "it would lose a word" }]);
    expect(fixed.remaining.map(({ rule }) => rule)).toEqual(["harmful"]);
  });

  test("of two alike in one line each says that it is withheld", async () => {
    const check = rewrites({ rule: "harmful", from: "is", to: "was" });
    const fixed = await fixNote({ bytes: Buffer.from("is is\nis"), unsafe: false, verify: () => "it would lie" }, check);
    expect(fixed.withheld.map(({ finding }) => finding)).toEqual(fixed.remaining);
    expect(fixed.remaining).toHaveLength(3);
  });

  test("a fix that brings a new error is withheld, one beside an error that was there is not", async () => {
    const rules = rewrites({ rule: "one", from: "teh", to: "the" }, { rule: "two", from: "is", to: "isn" });
    const errors = rewrites({ rule: "known", from: "deliverd", to: "x" }, { rule: "word", from: "isn", to: "x" });
    const check = (text: Uint8Array) => [
      ...rules(text),
      ...errors(text).map(({ fix: _, ...finding }) => ({ ...finding, severity: "error" as const })),
    ];
    const fixed = await fixNote({ bytes, unsafe: false }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("\uFEFFé: the messages is deliverd  \r\n");
    const two = fixed.remaining.find(({ rule }) => rule === "two");
    expect(fixed.withheld).toEqual([{ finding: two, reason: "it would bring a new error (word: isn)" }]);
  });

  test("what showed only when others were fixed is told apart", async () => {
    const check = rewrites({ rule: "one", from: "teh", to: "tthe" }, { rule: "two", from: "tthe", to: "the" });
    const fixed = await fixNote({ bytes, unsafe: false }, check);
    expect(fixed.later.map(({ rule }) => rule)).toEqual(["two"]);
    expect((await fixNote({ bytes, unsafe: false }, rewrites({ rule: "two", from: "is", to: "are" }))).later).toEqual([]);
  });

  test("a fix that did harm is tried again when the others are made", async () => {
    const check = rewrites({ rule: "one", from: "teh", to: "the" }, { rule: "two", from: "is", to: "are" });
    const verify = (before: Uint8Array, after: Uint8Array) =>
      Buffer.from(before).includes("teh") && Buffer.from(after).includes("are") ? "it would come too early" : null;
    const fixed = await fixNote({ bytes, unsafe: false, verify }, check);
    expect(Buffer.from(fixed.bytes).toString()).toBe("\uFEFFé: the messages are deliverd  \r\n");
    expect(fixed).toMatchObject({ passes: 2, withheld: [], remaining: [] });
  });
});
