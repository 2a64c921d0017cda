import { endOf, inlineText, type ParsedNote, type Part, startOf } from "@notewright/parser";
import type { List, RootContent, Table } from "mdast";
import { nameKey } from "../names/name-key.ts";
import type { Vault } from "../vault.ts";
import { boldLead } from "./bold-lead.ts";
import { keysOf, namedParts } from "./named-parts.ts";

/** A name in a list or table of a comparison that stands in the place of one of its subjects. Offsets are UTF-16, end exclusive. */
export interface StrangeName {
  title: string;
  start: number;
  end: number;
  /** The subject that is named nowhere else in its list or table. */
  subject: string;
  /** Whether another item has the same name; else it is that of another part. */
  isTwice: boolean;
}

type Named = Pick<StrangeName, "title" | "start" | "end">;

/**
 * Names in a comparison's lists and tables of as many items as it has subjects, all of which but one are named: the one that is left
 * names a subject twice, or something that the vault describes elsewhere.
 */
export function* strangeNames(comparison: Part, note: ParsedNote, vault: Vault): Generator<StrangeName> {
  const subjects = comparison.subjects.map((name) => ({ name, keys: keysOfSubject(name, comparison.subjects, vault) }));
  for (const node of comparison.nodes) {
    for (const names of namesIn(node, note.source.text)) {
      if (names.length !== subjects.length) continue;
      const said = names.map(({ title }) => placeOf(title, subjects));
      const missing = subjects.findIndex((_, index) => !said.includes(index));
      if (missing < 0 || new Set(said).size !== subjects.length - (said.includes(-1) ? 0 : 1)) continue;
      const isTwice = !said.includes(-1);
      const doubled = said.find((subject, index) => said.indexOf(subject) !== index);
      const at = !isTwice ? said.indexOf(-1) : said[missing] === doubled ? missing : said.lastIndexOf(doubled as number);
      const name = names[at] as Named;
      if (!isTwice && !vault.of(namedParts).has(nameKey(name.title))) continue;
      yield { ...name, subject: (subjects[missing] as { name: string }).name, isTwice };
    }
  }
}

/** The keys of a subject and of its other names; one part may describe several of them, as "Acids and bases". */
function keysOfSubject(name: string, all: readonly string[], vault: Vault): Set<string> {
  const keys = new Set<string>();
  for (const { part } of vault.of(namedParts).get(nameKey(name)) ?? []) for (const key of keysOf(part)) keys.add(key);
  for (const other of all) keys.delete(nameKey(other));
  return keys.add(nameKey(name));
}

/** Which of some subjects a title names: it begins or ends with one of its names, or else a name with it: "when to use a harp". */
function placeOf(title: string, subjects: readonly { keys: ReadonlySet<string> }[]): number {
  const key = nameKey(title);
  const isIn = (part: string, whole: string): boolean =>
    ` ${whole} `.startsWith(` ${part} `) || ` ${whole} `.endsWith(` ${part} `);
  const longer = subjects.findIndex(({ keys }) => [...keys].some((each) => isIn(each, key)));
  return longer >= 0 ? longer : subjects.findIndex(({ keys }) => [...keys].some((each) => isIn(key, each)));
}

/** Names side by side: the bold leads of a list, the heads of a table's columns, the heads of its rows. */
function namesIn(node: RootContent, text: string): Named[][] {
  if (node.type === "list") return leadsOf(node, text);
  return node.type === "table" ? headsOf(node) : [];
}

function leadsOf(list: List, text: string): Named[][] {
  const leads = list.children.map((item) => boldLead(item, text));
  return leads.every((lead) => lead !== null) ? [leads] : [];
}

function headsOf({ children: rows }: Table): Named[][] {
  const cell = (node: Table["children"][number]["children"][number] | undefined): Named[] => {
    const [first] = node?.children ?? [];
    const [last] = node?.children.slice(-1) ?? [];
    if (node === undefined || first === undefined || last === undefined || node.children.length > 1) return [];
    return [{ title: inlineText(node.children), start: startOf(first), end: endOf(last) }];
  };
  const [head, ...others] = rows;
  return [(head?.children ?? []).slice(1).flatMap(cell), others.flatMap(({ children }) => cell(children[0]))];
}
