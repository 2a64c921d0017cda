import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { UserError } from "@notewright/diagnostics";
import { type AnkiChanges, schemaMistakes } from "@notewright/schema";

/** Reads what stands beside a package, `deck.changes.json` for `deck.apkg`: its deck, and what an import cannot do. */
export async function readChanges(deckFile: string): Promise<AnkiChanges> {
  if (!deckFile.endsWith(".apkg") || !existsSync(deckFile)) {
    throw new UserError(`${deckFile} is no deck. Make one with \`notewright export anki\`, and name the .apkg file.`);
  }
  const file = deckFile.replace(/\.apkg$/, ".changes.json");
  const next = `Make the deck again with \`notewright export anki\`, which writes ${basename(file)} beside it.`;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, "utf8"));
  } catch (cause) {
    throw new UserError(`${file} is missing or damaged. ${next}`, { cause });
  }
  const [mistake] = await schemaMistakes("anki-changes", data);
  if (mistake !== undefined) throw new UserError(`${file} is damaged: ${mistake.path}: ${mistake.message}. ${next}`);
  return data as AnkiChanges;
}
