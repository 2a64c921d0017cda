import { resolve } from "node:path";
import { UserError, visibleText } from "@notewright/diagnostics";
import { type Environment, type Flag, type FlagValues, textFlag } from "../command.ts";
import { counted } from "../counted.ts";
import { type AnkiAddress, ankiConnect } from "./anki-connect.ts";
import { applyPush, type PushPlan, planPush } from "./push-deck.ts";
import { readChanges } from "./read-changes.ts";

/** Flags of `anki push`. */
export const pushFlags: Readonly<Record<string, Flag>> = {
  yes: { type: "boolean", help: "do it; without it is only said what would be done" },
  delete: { type: "boolean", help: "with --yes: also delete the notes that are gone, with their progress" },
  address: { type: "string", value: "URL", help: "where AnkiConnect listens (default: http://127.0.0.1:8765)" },
  key: { type: "string", value: "KEY", help: "its apiKey, if it has one (default: NOTEWRIGHT_ANKI_KEY)" },
  timeout: { type: "string", value: "SECONDS", help: "how long Anki may take for each step (default: 60)" },
};

/** Brings a running Anki up to date with a deck. */
export async function push(environment: Environment, flags: FlagValues, files: readonly string[]): Promise<number> {
  const [named, ...others] = files;
  if (named === undefined || others.length > 0)
    throw new UserError("Name one deck, for example `notewright anki push dist/deck.apkg`.");
  const { cwd, stdout } = environment;
  const deckFile = resolve(cwd, named);
  const changes = await readChanges(deckFile);
  const anki = ankiConnect(addressOf(environment, flags));
  const plan = await planPush(anki, changes);
  const [applies, deletes] = [flags["yes"] === true, flags["delete"] === true];
  stdout.write(planText(plan, named, deletes));
  if (!applies) {
    stdout.write("Nothing was changed. Add --yes to do it.\n");
    return 0;
  }
  const saved = await applyPush(anki, deckFile, plan, deletes);
  stdout.write(`${saved.map((path) => `Saved ${visibleText(path)}\n`).join("")}Done.\n`);
  return 0;
}

function planText({ backups, deletions, moves, unclear }: PushPlan, deckFile: string, deletes: boolean): string {
  const lines = [
    ...backups.map((deck) => `Back up the deck "${deck}".`),
    `Import ${deckFile}: new notes are added, changed ones updated.`,
    ...moves.map(({ cards, key, to }) => `Move ${key} to "${to}" (${counted(cards.length, "card")}).`),
    ...deletions.map(({ key }) =>
      deletes ? `Delete ${key}.` : `Leave ${key}, which is gone from the notes (--delete deletes it).`,
    ),
    ...unclear.map((key) => `Leave ${key}: several notes in Anki have this key. Look for "Key:${key}" there.`),
  ];
  return lines.map((line) => `${visibleText(line)}\n`).join("");
}

function addressOf({ env }: Environment, flags: FlagValues): AnkiAddress {
  const text = textFlag(flags, "address") ?? "http://127.0.0.1:8765";
  const url = URL.parse(text);
  if (url?.protocol !== "http:") throw new UserError(`--address ${text} is none. Write it like http://127.0.0.1:8765.`);
  const given = textFlag(flags, "timeout") ?? "60";
  const seconds = Number(given);
  if (!(seconds > 0 && seconds <= 86_400)) throw new UserError(`--timeout ${given} is no time. Give it in seconds, like 60.`);
  return { url, key: textFlag(flags, "key") ?? env["NOTEWRIGHT_ANKI_KEY"], seconds };
}
