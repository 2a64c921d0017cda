import { expect, test } from "vitest";
import { addToVocabulary } from "./add-to-vocabulary.ts";

test.each([
  ["an empty file", "", ["zither"], "zither\n"],
  ["one of comments", "# Instruments\n", ["zither", "oboe"], "# Instruments\noboe\nzither\n"],
  ["sorted words", "cello\nOboe\nviola\n", ["lute", "aulos", "zither"], "aulos\ncello\nlute\nOboe\nviola\nzither\n"],
  ["words in no order", "viola\ncello\n", ["lute"], "viola\ncello\nlute\n"],
  [
    "comments and blank lines, which stay where they are",
    "# Strings\ncello # with c\n\n# Winds\noboe\n",
    ["lute"],
    "# Strings\ncello # with c\nlute\n\n# Winds\noboe\n",
  ],
  ["no line ending at the end", "cello\nviola", ["zither"], "cello\nviola\nzither\n"],
  ["Windows' line endings", "cello\r\nviola\r\n", ["lute"], "cello\r\nlute\r\nviola\r\n"],
  ["a byte order mark", "\uFEFFcello\n", ["aulos"], "\uFEFFaulos\ncello\n"],
])("%s", (_, text, words, expected) => expect(addToVocabulary(text, words)).toBe(expected));
