import { expect, test } from "vitest";
import { sentencesOf } from "./sentences-of.ts";

test.each([
  ["One stop. Two stops! Three?", ["One stop.", "Two stops!", "Three?"]],
  ["It (see e. g. This one. Or that.) stays. Next", ["It (see e. g. This one. Or that.) stays.", "Next"]],
  ["Pans, pots, etc. All in one. 3 pots.", ["Pans, pots, etc. All in one.", "3 pots."]],
  ["Version 1.5 is out", ["Version 1.5 is out"]],
])("%j", (text, sentences) => expect(sentencesOf(text)).toEqual(sentences));
