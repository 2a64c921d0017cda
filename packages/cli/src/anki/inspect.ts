import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import type { PackageContent } from "@notewright/exporter-anki";
import type { Environment, Flag, FlagValues } from "../command.ts";
import { counted } from "../counted.ts";
import { oneOf } from "../flags.ts";
import { questionLines } from "./question-lines.ts";

/** Flags of `anki inspect`. */
export const inspectFlags: Readonly<Record<string, Flag>> = {
  format: { type: "string", value: "FORMAT", help: "of inspect: text or json (default: text)" },
  cards: { type: "boolean", help: "of inspect: print what every card asks, not only the first of each template" },
};

/** Prints what an .apkg of any form holds; 1 if Anki would not take it as it is meant. */
export async function inspect({ cwd, stdout }: Environment, flags: FlagValues, paths: readonly string[]): Promise<number> {
  const format = oneOf(flags, "format", ["text", "json"], "text");
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) throw new UserError("Name one package: `notewright anki inspect deck.apkg`.");
  const file = resolve(cwd, path);
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new UserError(`${path} is a folder. Name an .apkg file, as \`notewright export anki\` makes one.`);
  if (!existsSync(file) || !statSync(file).isFile()) throw new UserError(`There is no file ${path}. Name an .apkg file.`);
  // Only who asks for it needs SQLite.
  const { inspectPackage } = await import("@notewright/exporter-anki");
  const content = inspectPackage(readFileSync(file), path, Date.now());
  stdout.write(format === "json" ? `${JSON.stringify(content, null, 2)}\n` : contentText(content, flags["cards"] === true));
  return content.problems.length === 0 ? 0 : 1;
}

function contentText(
  { cards, decks, form, media, noteTypes, notes, problems, questions, tags }: PackageContent,
  isWhole: boolean,
): string {
  const kilobytes = Math.ceil(media.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0) / 1024);
  const parts = [
    `${counted(notes, "note")} with ${counted(cards, "card")}, in the form of ${form}.\n`,
    "Note types\n",
    ...noteTypes.map(
      ({ fields, name, notes: count, templates }) =>
        `  ${name} (${counted(count, "note")})\n    fields: ${fields.join(", ")}\n    templates: ${templates.join(", ")}\n`,
    ),
    "Decks\n",
    ...decks.map(({ cards: count, name }) => `  ${name} (${counted(count, "card")})\n`),
    `Media: ${counted(media.length, "file")}, ${kilobytes} kB\n`,
    ...(tags.length === 0 ? [] : [`Tags: ${tags.join(", ")}\n`]),
    ...questionLines(questions, isWhole),
    problems.length === 0 ? "No problems.\n" : `Problems\n${problems.map((problem) => `  ${problem}\n`).join("")}`,
  ];
  return parts.map((part) => part.split("\n").map(visibleText).join("\n")).join("");
}
