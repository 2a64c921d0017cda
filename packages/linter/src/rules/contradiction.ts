import { isAcronym } from "@notewright/parser";
import { contradictions } from "../evidence/contradictions.ts";
import type { Statement } from "../evidence/statements.ts";
import { oppositeOf } from "../names/antonyms.ts";
import { defineRule, type Rule } from "../rule.ts";

export const contradiction: Rule = defineRule({
  meta: {
    id: "contradiction",
    summary: "Disallow opposite statements about one thing.",
    why: "One of the two is wrong, and whoever learns from the notes learns it. Often a sentence was copied from the section on the thing's counterpart, and its subject stayed.",
    category: "consistency",
    severity: "error",
    fix: null,
  },
  examples: [
    {
      name: "the subject of the section before stayed",
      markdown: "### TCP\n\nTCP is connection-oriented.\n\n### UDP\n\nTCP is **connectionless** (no handshake).\n\nIt is fast.",
      reports: ['7:1 "TCP is connectionless" contradicts "TCP is connection-oriented", expected "UDP is **connectionless**"'],
    },
    {
      name: "two against one",
      markdown:
        "### Larch\n\nThe larch is deciduous.\n\n### Forests\n\nA larch is evergreen.\n\n### Gardens\n\nLarches are deciduous.",
      reports: ['7:1 "larch is evergreen" contradicts "larch is deciduous", expected "A larch is deciduous"'],
    },
    {
      name: "what nobody can decide but the author",
      markdown: "### Cornet\n\nThe cornet is transposing.\n\nThe cornet is non-transposing.",
      reports: ['5:1 "cornet is non-transposing" contradicts "cornet is transposing"'],
    },
    {
      name: "an item of a list against the section on its subject",
      markdown:
        "### TCP\n\nTCP is connection-oriented.\n\n### UDP\n\nUDP is connectionless.\n\n### Which one\n\n- **TCP**: slow, connection-oriented\n- **UDP**: fast, connection-oriented",
      reports: ['12:18 "UDP: connection-oriented" contradicts "UDP is connectionless", expected "connectionless"'],
    },
    {
      name: "items that agree, and say more than a property",
      markdown:
        "### TCP\n\nTCP is stateful.\n\n### Which one\n\n- **TCP**: stateful, not stateless. Stateless protocols are others.\n- **UDP**: stateless",
    },
    { name: "two things", markdown: "### TCP\n\nTCP is connection-oriented.\n\n### UDP\n\nUDP is connectionless." },
    {
      name: "opposites under conditions",
      markdown: "### Modem\n\nA modem is half-duplex by default.\n\nThe modem is full-duplex when both sides agree.",
    },
    {
      name: "a choice and a part",
      markdown: "### Signal\n\nA signal is analog or digital.\n\nThe signal is digital.\n\nSome signals are analog.",
    },
  ],
  visit: {
    note(note, { report, vault }) {
      const { text } = note.source;
      for (const { against, meant, outvoted, wrong } of vault.of(contradictions)) {
        if (wrong.note !== note) continue;
        const end = markupEnd(text, wrong.start, wrong.end);
        const [other] = against as [Statement];
        const opposite = outvoted ? oppositeOf(wrong.property) : null;
        const article = text.slice(wrong.start, wrong.subjectStart);
        const expected = [
          ...(meant === null ? [] : [articleFor(meant, article) + meant + text.slice(wrong.subjectEnd, end)]),
          ...(opposite === null ? [] : [text.slice(wrong.start, wrong.propertyStart) + opposite + text.slice(wrong.end, end)]),
        ];
        const tail = expected[0] === undefined ? "" : `, expected "${expected[0]}"`;
        report({
          start: wrong.start,
          end,
          message: `"${claimOf(wrong)}" contradicts "${claimOf(other)}"${tail}`,
          expected,
          evidence: [
            ...against.map((place) => ({
              note: place.note,
              start: place.start,
              end: markupEnd(place.note.source.text, place.start, place.end),
            })),
            ...(meant === null || wrong.part === null ? [] : [wrong.part.label]),
          ],
        });
      }
    },
  },
});

/** The statement in short: without article and markup. */
function claimOf({ labelled, note, property, subjectEnd, subjectStart, propertyStart }: Statement): string {
  const { text } = note.source;
  if (labelled) return `${text.slice(subjectStart, subjectEnd)}: ${property}`;
  return `${text.slice(subjectStart, propertyStart)}${property}`.replace(text.slice(subjectEnd, propertyStart), (middle) =>
    middle.replace(/[*_`~]+/g, ""),
  );
}

/** Markup that is opened in a stretch belongs to it where it is closed just behind. */
function markupEnd(text: string, start: number, end: number): number {
  const closing = /^[*_`~=]+/.exec(text.slice(end, end + 3))?.[0] ?? "";
  return closing !== "" && text.slice(start, end).includes(closing) ? end + closing.length : end;
}

/** The indefinite article that goes with a name, where there was one; any other as it is. */
function articleFor(name: string, article: string): string {
  if (!/^an?\s/i.test(article)) return article;
  const vowel = isAcronym(name) ? /^[AEFHILMNORSX]/.test(name) : /^[aeio]/i.test(name);
  return article[0] + (vowel ? "n " : " ");
}
