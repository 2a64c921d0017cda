import type { Catalogue, CategoryRecord, ComparisonRecord, EntryRecord, FactRecord } from "@notewright/schema";
import type { Root } from "mdast";
import { type CardKind, cardKinds } from "./card-kinds.ts";
import { type FieldLabels, fieldLabels } from "./field-labels.ts";
import type { Findings } from "./flagged.ts";
import type { FlashNote } from "./flash-note.ts";
import { promptOf } from "./prompt.ts";
import { rootKeys } from "./root-keys.ts";
import { type SharedWhat, sharedTexts } from "./shared-texts.ts";
import { type KeyedStatement, keyedStatements } from "./statements.ts";
import { isThing } from "./thing-name.ts";
import { unsharedIcons } from "./unshared-icons.ts";

/** What cards are made of, and which are wanted. */
export interface CardRequest {
  catalogue: Catalogue;
  /** Parsed content of an entry or section by id. */
  content(id: string): Root;
  findings: Findings;
  /** What is shown beside every question, as the title of a site: what that gives away is not asked. */
  beside?: readonly string[];
  /** Kinds of cards that are wanted; all if left out. */
  kinds?: readonly CardKind[];
  /** What a deck has of an earlier time, by key; keys live on by it. */
  known?: ReadonlyMap<string, KnownCard>;
}

/** What is remembered of a flash note. */
export interface KnownCard {
  /** Id of what it was about. */
  id: string;
  /** What it said, where it is about one statement of several. */
  said?: string;
  /** The kinds of cards that it had; where nobody knows, it may have had each. */
  cards?: readonly CardKind[];
}

/** A request with what all kinds of cards need to know of it. */
export interface CardSource {
  catalogue: Catalogue;
  content(id: string): Root;
  findings: Findings;
  beside: readonly string[];
  kinds: ReadonlySet<CardKind>;
  unsharedIcons: ReadonlySet<string>;
  existingAssets: ReadonlySet<string>;
  /** What each entry is, without saying its name, by its id; null where that cannot be said. */
  prompts: ReadonlyMap<string, string | null>;
  fields: FieldLabels;
  /** Whether the name of an entry can be asked: it is that of a thing, and of no field that many things have. */
  isThing(entry: EntryRecord): boolean;
  /** Whether several entries have it: a question with two right answers is none. */
  isShared(what: SharedWhat, text: string): boolean;
  entries: ReadonlyMap<string, EntryRecord>;
  /** Whether people may have a card already: then they keep it, flagged, whatever is against it now. */
  wasShipped(key: string, card: CardKind): boolean;
  /** What every flash note says of what it is about; `suffix` tells several notes about one thing apart. */
  base(
    about: EntryRecord | CategoryRecord | ComparisonRecord,
    suffix: string,
    isFlagged: boolean,
  ): Pick<FlashNote, "about" | "heading" | "isFlagged" | "key" | "note" | "path" | "tags">;
  /** The statements of an entry that are wanted, with the ends of their keys: `#name-1`, `#name-2`. */
  statementsOf(entry: EntryRecord, name: string, wanted: (fact: FactRecord) => boolean): KeyedStatement[];
}

export function cardSource({
  beside = [],
  catalogue,
  content,
  findings,
  kinds = cardKinds,
  known = new Map(),
}: CardRequest): CardSource {
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const notes = new Map(catalogue.notes.map((note) => [note.id, note]));
  const roots = Array.from(known).flatMap(([key, { id }]) => (key.includes("#") ? [] : [[key, id] as const]));
  const keys = rootKeys(catalogue, new Map(roots));
  const saidOf = Map.groupBy(
    Array.from(known).flatMap(([key, { said }]) => {
      const end = key.lastIndexOf("#");
      return said === undefined || end < 0 ? [] : { root: key.slice(0, end), suffix: key.slice(end), said };
    }),
    ({ root }) => root,
  );
  const fields = fieldLabels(catalogue.entries);
  const isNamed = (entry: EntryRecord): boolean => isThing(entry) && !fields.isFieldEntry(entry);
  const prompts = new Map(
    catalogue.entries.map((entry) => {
      const title = notes.get(entry.source.note)?.title ?? "";
      return [entry.id, isNamed(entry) ? promptOf(entry, content, title) : null];
    }),
  );
  return {
    catalogue,
    content,
    findings,
    beside,
    kinds: new Set(kinds),
    unsharedIcons: unsharedIcons(catalogue),
    existingAssets: new Set(catalogue.assets.flatMap(({ exists, id }) => (exists ? id : []))),
    entries,
    fields,
    isThing: isNamed,
    prompts,
    isShared: sharedTexts(catalogue.entries, prompts),
    wasShipped(key, card) {
      const before = known.get(key);
      return before !== undefined && (before.cards?.includes(card) ?? true);
    },
    base(about, suffix, isFlagged) {
      const note = notes.get(about.source.note);
      const category = "entries" in about ? about.name : about.category && categories.get(about.category)?.name;
      const parent = "parent" in about && about.parent !== null ? entries.get(about.parent)?.name : null;
      return {
        key: (keys.get(about.id) ?? about.id) + suffix,
        about: about.id,
        path: [category, parent].filter((name) => typeof name === "string"),
        tags: [...new Set([...("tags" in about ? about.tags : []), ...(note?.tags ?? [])])],
        note: about.source.note,
        // A member is an item of a list, below the heading of its group.
        heading: headingText(("parent" in about && about.parent !== null && entries.get(about.parent)) || about),
        isFlagged,
      };
    },
    statementsOf(entry, name, wanted) {
      const said = (saidOf.get(keys.get(entry.id) ?? "") ?? []).filter(({ suffix }) => suffix.startsWith(`#${name}-`));
      return keyedStatements(entry, name, wanted, new Map(said.map((each) => [each.suffix, each.said])));
    },
  };
}

/** The heading of a record, put together again where the catalogue has it in parts. */
function headingText(about: EntryRecord | CategoryRecord | ComparisonRecord): string {
  if (!("qualifier" in about)) return about.name;
  const { acronym, expansion, name, qualifier } = about;
  const inParentheses = expansion === name ? acronym : (expansion ?? qualifier);
  return inParentheses === null ? name : `${name} (${inParentheses})`;
}
