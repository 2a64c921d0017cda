import { closeSync, openSync, writeSync } from "node:fs";
import { entryFieldNames } from "../../../packages/exporter-anki/src/entry-note-type.ts";
import { seeded } from "../../words/non-words.ts";

/** A note with its fields as HTML: a line of the stream that both programs read. */
export interface DeckRow {
  key: string;
  name: string;
  fields: string[];
  tags: string[];
}

const THINGS = "lathe chisel mallet clamp router plane spokeshave rasp gouge vice jig dowel mortise tenon veneer".split(" ");
const DOES = "cuts holds smooths shapes joins guides marks levels trims splits".split(" ");
const HOW =
  "slowly evenly by hand along the grain across the grain with little pressure in one pass after drying before gluing".split(
    " ",
  );
const WHAT = "oak ash walnut beech pine maple cherry end grain plywood a groove a rebate an edge a curve a rail a panel".split(
  " ",
);

/** Writes `count` rows of made-up sentences as JSON lines: the same for the same number. */
export function writeDeckRows(path: string, count: number): void {
  const random = seeded(count);
  const pick = (from: readonly string[]): string => from[random(from.length)] as string;
  const sentence = (): string =>
    `The ${pick(THINGS)} ${pick(DOES)} ${pick(WHAT)} and ${pick(WHAT)} ${pick(HOW)} ${pick(HOW)} in ${random(900)} strokes.`;
  const file = openSync(path, "w");
  for (let index = 0; index < count; index++) {
    const name = `${pick(THINGS)} ${index}`;
    const description = `<p>${sentence()} <strong>${sentence()}</strong></p>`;
    const values: Readonly<Record<string, string>> = {
      Key: `workshop/${index}`,
      Name: name,
      Description: description,
      // Every second note has a second card.
      Prompt: index % 2 === 0 ? description.replaceAll("The", "This") : "",
      Category: "Workshop",
      Details: `<p>${sentence()}</p>\n<ul>\n<li>${sentence()}</li>\n<li>${sentence()}</li>\n</ul>`,
      Source: "workshop/tools.md",
    };
    const row: DeckRow = {
      key: `workshop/${index}`,
      name,
      fields: entryFieldNames.map((field) => values[field] ?? ""),
      tags: ["workshop"],
    };
    writeSync(file, `${JSON.stringify(row)}\n`);
  }
  closeSync(file);
}
