import type { ClozeFlashNote } from "@notewright/cards";
import { expect, test } from "vitest";
import { clozeFields } from "./cloze-fields.ts";

function text(...parts: ClozeFlashNote["parts"]): string | undefined {
  const place = { key: "k", formerKeys: [], path: [], tags: [], source: "n.md", heading: null, flagged: false };
  return clozeFields({ ...place, type: "cloze", title: "T", parts }).Text;
}

test("gaps keep their spaces and numbers", () => {
  expect(text("holds ", { key: "a", text: "2 l", number: 3 }, " of ", { key: "b", text: "tea", number: 1 })).toBe(
    "holds {{c3::2 l}} of {{c1::tea}}",
  );
});

test("what Anki takes for the end of a gap, a hint or another gap is text", () => {
  expect(text("{{c1::x}} ", { key: "a", text: "std::vec {a}}", number: 1 }, "} [sound:x.mp3]")).toBe(
    "&#123;&#123;c1&#58;&#58;x&#125;&#125; {{c1::std&#58;&#58;vec &#123;a&#125;&#125;}}&#125; &#91;sound:x.mp3]",
  );
});
