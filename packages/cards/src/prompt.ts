import type { EntryRecord } from "@notewright/schema";
import type { Root } from "mdast";
import { toString as textOf } from "mdast-util-to-string";
import { describes } from "./describes.ts";
import { formulasIn } from "./formulas.ts";
import { maskNames, revealsName } from "./mask.ts";
import { namesOf } from "./names.ts";
import { says, shortStatement, wordsOf } from "./short-statement.ts";
import { isAnswer } from "./thing-name.ts";

/** "It can:" is nothing without what follows, but "It keeps soups and stews warm for hours:" is. */
const FEWEST_WORDS_BEFORE_LIST = 5;

/**
 * What a thing is, without saying its name; null where no prompt is left of it. What begins with the title of the note is said of the
 * note's subject: "Tea can be drunk with milk" does not say what milk is.
 */
export function promptOf(entry: EntryRecord, content: (id: string) => Root, title: string): string | null {
  if (!isAnswer(entry.name)) return null;
  const description = descriptionOf(entry, content);
  const announces = /^(?:many|more|several|some|these)\s/i.test(description) || !says(description, FEWEST_WORDS_BEFORE_LIST);
  const statement = description.endsWith(":") && announces ? null : shortStatement(description);
  if (statement === null || formulasIn(entry.markdown).some((formula) => statement.includes(formula))) return null;
  const names = [...namesOf(entry), ...shortName(entry.name, statement)];
  const masked = maskNames(statement, names);
  const words = new Set(names.flatMap(wordsOf).map((word) => word.toLowerCase()));
  if (startsWith(masked, title) && !startsWith(entry.name, title)) return null;
  return says(masked) && describes(masked, words) && !revealsName(masked, names) ? masked : null;
}

/** The same by no measure but that there is one: for cards that people have already. */
export function anyPromptOf(entry: EntryRecord, content: (id: string) => Root): string | null {
  const description = descriptionOf(entry, content) || entry.text;
  return maskNames(shortStatement(description) ?? description, namesOf(entry)).trim() || null;
}

/** "Reed made flutes" under "Ada Reed": the word of a longer name that a statement is about. */
function shortName(name: string, statement: string): string[] {
  const words: string[] = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const [, first] = SUBJECT.exec(statement) ?? [];
  return first !== undefined && words.length > 1 && words.includes(first) ? [first] : [];
}

/** One capitalised word that something is said of. */
const SUBJECT =
  /^(?:[Tt]he\s+)?(\p{Lu}[\p{L}\p{M}-]+)(?:['’]s)?\s+(?:also\s+)?(?:are|became|began|can|could|did|does|had|has|have|is|made|may|must|was|were|will|won|would|wrote)\s/u;

function startsWith(text: string, title: string): boolean {
  const first = wordsOf(title.toLowerCase());
  const words = wordsOf(text.toLowerCase());
  return first.length > 0 && first.every((word, index) => words[index] === word);
}

/** The first sentence of the entry; where it has none, the first item of a list that it begins with. Never text of tables and code. */
function descriptionOf({ id, summary, text }: EntryRecord, content: (id: string) => Root): string {
  if (summary !== null || text === "") return (summary ?? "").trim();
  const [list] = content(id).children;
  const item = list?.type === "list" ? list.children[0]?.children[0] : undefined;
  const said = item?.type === "paragraph" ? textOf(item).trim() : "";
  // "Pot: for soups" says something of a part of it.
  return /^(?:\S+\s+){0,5}\S+:(?:\s|$)/.test(said) ? "" : said;
}
