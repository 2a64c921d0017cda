import { referenceNotes } from "@notewright/profile";
import { expect, test } from "vitest";
import { asked } from "./asked.ts";

const kinds = { kinds: ["fact"] } as const;

const winds = `# Woodwinds

### Oboe

Blown with two reeds.

- **Range**: B♭3 to A6
- **Makers**: Ada Reed, Otto Bore
- **Tip**: keep the reed wet between two pieces.
- **Staple**: a short tube that carries the reed.

### Flute

Blown across a hole.

- **Range**: C4 to C7
- **Makers**: Otto Bore
- **Tip**: rest the lips after an hour.
`;

test("a label that several entries have is shown, and its value asked of each; what only one has is asked by what it says", () => {
  expect(asked({ "winds.md": winds }, kinds)).toEqual({
    "woodwinds/oboe#fact-1": "Oboe: Range: {B♭3 to A6}",
    "woodwinds/oboe#fact-2": "Oboe: Makers: {Ada Reed, Otto Bore}",
    "woodwinds/oboe#fact-4": "Oboe: {Staple}: a short tube that carries the reed.",
    "woodwinds/flute#fact-1": "Flute: Range: {C4 to C7}",
    "woodwinds/flute#field-1": "Flute: Makers: {Otto Bore}",
  });
});

test("a label is a field's too where each entry has a note of its own", () => {
  const note = (name: string, origin: string): string => `# Loud\n\n### ${name}\n\nIs loud.\n\n- **Origin**: ${origin}\n`;
  expect(asked({ "gong.md": note("Gong", "Java and Burma"), "bell.md": note("Bell", "China") }, kinds)).toEqual({
    "loud/bell#field-1": "Bell: Origin: {China}",
    "loud/gong#fact-1": "Gong: Origin: {Java and Burma}",
  });
});

test("a field that an entry has several times has no one value", () => {
  const drums = "# Drums\n\n### Snare\n\nRattles.\n\n- **Part**: a head of calf skin.\n- **Part**: wires of steel below.\n";
  expect(asked({ "drums.md": drums }, kinds)).toEqual({});
});

test("items of lists that name fields are asked of what the list is about, and are no things", () => {
  const item = (range: string, use: string): string => `- **Compass**: ${range}\n- **Use**: ${use}\n`;
  const part = (name: string, list: string): string => `### ${name}\n\n${list}\n`;
  const kinds = (first: string, second: string): string =>
    `- **${first}**: short and round.\n- **${second}**: long and flat.\n`;
  // Labels of fewer than half of the lists are things to the catalogue.
  const parts = [
    part("Bugle", item("G3 B4 D5", "Calls of the army at dawn.")),
    part("Alphorn", item("F2 C5 F5", "Calls from one alp to another.")),
    part("Mutes", kinds("Cup", "Straight")),
    part("Valves", kinds("Piston", "Rotary")),
    part("Bells", kinds("Flare", "Bow")),
  ];
  const notes = { "horns.md": `# Horns\n\n${parts.join("\n")}` };
  expect(asked(notes)).toMatchObject({
    "horns/compass#field-1": "Bugle: Compass: {G3 B4 D5}",
    "horns/compass-2#field-1": "Alphorn: Compass: {F2 C5 F5}",
    "horns/use#field-1": "Bugle: Use: {Calls of the army at dawn}.",
    "horns/use-2#field-1": "Alphorn: Use: {Calls from one alp to another}.",
  });
});

test("a field that was shipped as a name keeps its key and gets its value asked, and a card that is none any more stays, to be looked at", () => {
  const known = new Map([
    ["woodwinds/oboe#fact-2", { id: "woodwinds/oboe", said: "Makers: Ada Reed, Otto Bore" }],
    ["woodwinds/oboe#fact-3", { id: "woodwinds/oboe", said: "Tip: keep the reed wet between two pieces." }],
  ]);
  expect(asked({ "winds.md": winds }, { ...kinds, known })).toMatchObject({
    "woodwinds/oboe#fact-2": "Oboe: Makers: {Ada Reed, Otto Bore}",
    "woodwinds/oboe#fact-3": "Oboe: {Tip}: keep the reed wet between two pieces. (to be looked at)",
  });
});

test("cells of a table's rows are fields by the heads of their columns, but the one that describes a row is asked with its name", () => {
  const rows = [
    ["Gong", "Hums long", "Java", "80 cm"],
    ["Bell", "Rings clear", "China", "12 cm"],
    ["Triangle", "Tinkles high", "Turkey", "20 cm"],
    ["Cymbal", "Crashes", "Assyria", "50 cm"],
    ["Chime", "Rings on and on", "Mali", "9 cm"],
  ];
  const metals = `# Metals\n\n| Instrument | Sound | Origin | Width |\n| --- | --- | --- | --- |\n${rows.map((row) => `| ${row.join(" | ")} |\n`).join("")}`;
  const rowEntries = { ...referenceNotes, entries: [{ tableRow: "Instrument", kind: "entry" }] };
  const found = asked({ "metals.md": metals }, kinds, rowEntries);
  expect(Object.values(found)).toEqual(
    rows.flatMap(([name, , origin, width]) => [`${name}: Origin: {${origin}}`, `${name}: Width: {${width}}`]),
  );
});

test("a formula is shown with what describes a thing, and never as it is written in a question", () => {
  const note = (formula: string): string =>
    `# Physics\n\n### Pendulum\n\nPendulum is a weight on a thread, which swings in ${formula} seconds.\n`;
  const kinds = { kinds: ["name-description", "description-name", "fact"] } as const;
  const cardsOf = (formula: string): string[] => Object.values(asked({ "physics.md": note(formula) }, kinds));
  expect(cardsOf("$2\\pi\\sqrt{l}$")).toEqual(["Pendulum: name-description"]);
  expect(cardsOf("$T$")).toEqual(["Pendulum: name-description, description-name"]);
});
