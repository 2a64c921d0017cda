import { describe, expect, test } from "vitest";
import { isEnumerator } from "./enumerator.ts";
import { sentencesOf } from "./short-statement.ts";

describe("isEnumerator", () => {
  /** The first number of a text between bars: what stands before it, it, and what comes after. */
  const asked = (marked: string): boolean => {
    const [before = "", number = "", after = ""] = marked.split("|");
    return isEnumerator(before, number, after);
  };

  test.each([
    "|1|. d4 d5 2. c4 c6",
    "1. d4 d5 |2|. c4 c6",
    "Begins with |1|. e4 and goes on.",
    "Black answers |3|... Nf6 at once.",
    "White castles with |7|. O-O and waits.",
    "Soak it: |1|. Rinse the beans 2. Cover them",
    "Soak it: 1. Rinse the beans |2|. Cover them",
    "First |1|) rinse the beans, 2) cover them",
    "|3|. Rinse the beans.",
  ])("numbers a point: %s", (marked) => expect(asked(marked)).toBe(true));

  test.each([
    "It soaks for |12| hours.",
    "The pot holds up to |12|.",
    "The small one holds |3|. The large one holds 9.",
    "It keeps copies (up to |15|) of each.",
    "Rows: |3|. Columns: 7.",
    "It was first sold in |1990|. e4 came later.",
  ])("says how many: %s", (marked) => expect(asked(marked)).toBe(false));
});

test("a sentence does not end at the number of a move or a point, but at other numbers", () => {
  expect(sentencesOf("Black is behind after 3. Nc3. White is glad. ").map((each) => each.trim())).toEqual([
    "Black is behind after 3. Nc3.",
    "White is glad.",
  ]);
  expect(sentencesOf("1. Rinse the beans. They soak until 9. Then cook them.").map((each) => each.trim())).toEqual([
    "1. Rinse the beans.",
    "They soak until 9.",
    "Then cook them.",
  ]);
});
