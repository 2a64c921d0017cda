import type { Prose } from "@notewright/parser";
import { defineRule, type Rule, type RuleContext } from "../rule.ts";
import { falseDegrees } from "../typography/degrees.ts";

export const unitSlip: Rule = defineRule({
  meta: {
    id: "unit-slip",
    summary: "Require the quantities of a sentence to agree in their units: bytes with bytes, a space as the others have it.",
    why: "A small b means bits, an eighth of the bytes that the rest of the range is in. A unit written in two ways in one sentence looks like two units.",
    category: "typography",
    severity: "warning",
    fix: "unsafe",
    because: { unsafe: "the other quantities of the sentence have this unit" },
  },
  examples: [
    { name: "one way", markdown: "The tape holds 40 GB to 12 TB and reads 300 MB in 4 s." },
    {
      name: "bits in a range of bytes, and no space",
      markdown: "The tape holds 40Gb to 12 TB.",
      reports: ['1:16 Unexpected unit in "40Gb", expected "40 GB" as in "12 TB"'],
      fixed: "The tape holds 40 GB to 12 TB.",
    },
    {
      name: "a space in one of two",
      markdown: "The oven has 18 kg and draws 3kW, or 2 kW with the fan off.",
      reports: ['1:30 Missing space in "3kW", expected "3 kW" as in "18 kg"'],
      fixed: "The oven has 18 kg and draws 3 kW, or 2 kW with the fan off.",
    },
    {
      name: "a unit in the wrong letter case",
      markdown: "The bell rings at 440 hz, the radio at 98 Mhz. It weighs 10 Kg, stores 500 gb and needs 2 kwh.",
      reports: [
        '1:23 Unexpected unit "hz", expected "Hz"',
        '1:43 Unexpected unit "Mhz", expected "MHz"',
        '1:61 Unexpected unit "Kg", expected "kg"',
        '1:76 Unexpected unit "gb", expected "GB"',
        '1:91 Unexpected unit "kwh", expected "kWh"',
      ],
      fixed: "The bell rings at 440 Hz, the radio at 98 MHz. It weighs 10 kg, stores 500 GB and needs 2 kWh.",
    },
    {
      name: "another sign for degrees",
      markdown: "Bake at 220 ºC, not at 220˚ F. The 1º de Mayo is 25 °C.",
      reports: ['1:13 Unexpected "º" for degrees, expected "°"', '1:27 Unexpected "˚" for degrees, expected "°"'],
      fixed: "Bake at 220 °C, not at 220° F. The 1º de Mayo is 25 °C.",
    },
    { name: "bits of a network beside bytes of a disk", markdown: "10 Gb/s links, 40 Gb ports and 12 TB of disk." },
    { name: "no space anywhere", markdown: "From 16GB to 64GB, or 2,000,000 files." },
    { name: "what is a name", markdown: "An 8mm film on 35 mm stock; the G8 and 5G." },
  ],
  visit: {
    text(prose, context) {
      if (!/\d/.test(prose.text)) return;
      const quantities = quantitiesIn(prose);
      for (const [index, quantity] of quantities.entries()) checkOne(quantity, index, quantities, prose, context);
      for (const { index, sign } of falseDegrees(prose)) {
        context.report({
          start: prose.offsetAt(index),
          end: prose.endOffsetAt(index + 1),
          message: `Unexpected "${sign}" for degrees, expected "°"`,
          expected: ["°"],
          fix: { kind: "unsafe", because: "the letter of a scale of temperature follows" },
        });
      }
    },
  },
});

interface Quantity {
  index: number;
  number: string;
  space: string;
  unit: string;
  end: number;
  /** Position of its sentence. */
  sentence: number;
}

const QUANTITY =
  /(?<![\p{L}\p{N}._/-])(\d[\d.,]*)( ?)([KkMGTP]i?[bB]|[mgt]b|[kKmMgGtT]?[hH][zZ]|[kK][gWmVJ]|[kK][wW]h|mAh|MW|cm|ms)(?![\p{L}\p{N}/_]| ?per\b)/gu;
const BYTES = /^[KkMGTP]i?B$/;
const BITS = /^[KkMGTP]i?b$/;

function quantitiesIn(prose: Prose): Quantity[] {
  const found: Quantity[] = [];
  let sentence = 0;
  for (const match of prose.text.matchAll(QUANTITY)) {
    const [all, number, space, unit] = match as unknown as [string, string, string, string];
    if (prose.kindAt(match.index) !== "text") continue;
    while ((prose.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= match.index) sentence++;
    found.push({ index: match.index, number, space, unit, end: match.index + all.length, sentence });
  }
  return found;
}

function checkOne(quantity: Quantity, position: number, all: readonly Quantity[], prose: Prose, context: RuleContext): void {
  const { end, index, number, sentence, space, unit } = quantity;
  const written = prose.text.slice(index, end);
  const near = [all[position - 1], all[position + 1]].filter((other) => other?.sentence === sentence) as Quantity[];
  const range = near.find((other) => BITS.test(unit) && BYTES.test(other.unit) && isRange(quantity, other, prose.text));
  const spaced = space === "" ? siblingWithSpace(quantity, position, all) : undefined;
  const right = range === undefined ? inRightCase(unit) : unit.replace("b", "B");
  const report = (start: number, message: string, expected: string): void =>
    context.report({
      start: prose.offsetAt(start),
      end: prose.endOffsetAt(end),
      message,
      expected: [expected],
      evidence: [range ?? spaced].flatMap((other) =>
        other === undefined ? [] : [{ start: prose.offsetAt(other.index), end: prose.endOffsetAt(other.end) }],
      ),
      fix: { kind: "unsafe" },
    });
  const model = range ?? spaced;
  if (model === undefined) {
    if (right !== unit) report(index + number.length + space.length, `Unexpected unit "${unit}", expected "${right}"`, right);
    return;
  }
  const expected = `${number}${spaced === undefined ? space : " "}${right}`;
  const what = range === undefined ? "Missing space" : "Unexpected unit";
  report(
    index,
    `${what} in "${written}", expected "${expected}" as in "${prose.text.slice(model.index, model.end)}"`,
    expected,
  );
}

/** The nearest quantity of the sentence that has a space before its unit, if more have one than have none. */
function siblingWithSpace(quantity: Quantity, position: number, all: readonly Quantity[]): Quantity | undefined {
  const siblings = all.slice(Math.max(0, position - 8), position + 9).filter(({ sentence }) => sentence === quantity.sentence);
  const spaced = siblings.filter(({ space }) => space !== "");
  return spaced.length * 2 < siblings.length ? undefined : spaced[0];
}

/** "10 GB to 64 TB", "4-8 GB", "2 GB or 4 GB": nothing but the joint stands between. */
function isRange(one: Quantity, other: Quantity, text: string): boolean {
  const [first, second] = one.index < other.index ? [one, other] : [other, one];
  return /^ ?(?:to|up to|or|-|–|—|\/) ?$/.test(text.slice(first.end, second.index));
}

/** Hertz is Hz, with a small k or a large M or G before it, as kilo is small; small letters throughout are a slip for bytes. */
function inRightCase(unit: string): string {
  if (/^[mgt]b$/.test(unit)) return unit.toUpperCase();
  if (/^K[gmWVJ]$|^[kK][wW]h$/.test(unit)) return unit.replace("K", "k").replace("wh", "Wh");
  if (!/hz$/i.test(unit) || unit.length > 3) return unit;
  const prefix = unit.slice(0, -2);
  return `${/^k$/i.test(prefix) ? "k" : prefix.toUpperCase()}Hz`;
}
