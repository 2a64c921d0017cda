import { parseNote } from "@notewright/parser";
import { expect, test } from "vitest";
import { isInReferenceLabel } from "./reference-label.ts";

test.each([
  ["By [Ada Reedd][].\n\n[Ada Reedd]: https://example.org", true],
  ["By [Ada Reedd].\n\n[ada reedd]: https://example.org", true],
  ["By [Ada Reedd].", false],
  ["By [Ada Reedd][], whom nothing defines.", true],
  ["By [Ada Reedd](x.md).\n\n[Ada Reedd]: https://example.org", false],
  ["By [Ada Reedd][ada].\n\n[Ada Reedd]: y\n[ada]: x", false],
  ["[x] Reedd [y].\n\n[x]: a", false],
])("%j", (note, expected) => expect(isInReferenceLabel(parseNote(note), note.indexOf("Reedd"))).toBe(expected));
