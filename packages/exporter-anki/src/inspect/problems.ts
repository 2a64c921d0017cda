import type { InspectedCollection } from "./collection-file.ts";
import type { PackageFile } from "./package-file.ts";
import type { InspectedQuestion } from "./questions.ts";

/** What Anki would refuse, lose or show wrongly, and what is asked with two answers, one sentence each. */
export function packageProblems(
  { media, members }: PackageFile,
  collection: InspectedCollection,
  questions: readonly InspectedQuestion[],
  now: number,
): string[] {
  return [...mediaProblems(media, members, collection), ...rowProblems(collection, now), ...repeatedQuestions(questions)];
}

/** Who sees one prompt on two cards cannot know which answer is meant. */
function repeatedQuestions(questions: readonly InspectedQuestion[]): string[] {
  const cards = Map.groupBy(questions, ({ prompt }) => prompt.toLowerCase());
  const repeated = Array.from(cards.values()).flatMap(([first, second]) =>
    first !== undefined && second !== undefined && first.prompt !== "" ? [`"${first.prompt}"`] : [],
  );
  return say(repeated, "question stands on several cards", "questions stand on several cards");
}

/** Examples of what has one problem. */
const SHOWN = 3;

function say(found: readonly string[], one: string, many: string): string[] {
  if (found.length === 0) return [];
  const examples = found.slice(0, SHOWN).map((each) => (each.length > 60 ? `${each.slice(0, 60)}…` : each));
  const more = found.length > SHOWN ? " and others" : "";
  return [`${found.length} ${found.length === 1 ? one : many}: ${examples.join(", ")}${more}.`];
}

function mediaProblems(media: PackageFile["media"], members: PackageFile["members"], { notes }: InspectedCollection): string[] {
  const names = new Set(media.values());
  const wanted = new Set(notes.flatMap(({ fields }) => fields.flatMap(referencesIn)));
  return [
    ...say(
      [...wanted].filter((name) => !names.has(name)),
      "picture or sound is not in the package",
      "pictures or sounds are not in the package",
    ),
    ...say(
      Array.from(media).flatMap(([member, name]) => (members.has(member) ? [] : name)),
      "file is listed and not there",
      "files are listed and not there",
    ),
    ...say(
      [...names].filter((name) => /[/\\:]|^\.+$/.test(name)),
      "file has a name with a path in it",
      "files have names with a path in them",
    ),
    ...say(
      [...members.keys()].filter((name) => /[/\\]/.test(name)),
      "member has a path in its name",
      "members have a path in their name",
    ),
    ...say(
      [...names].filter((name) => !wanted.has(name) && !name.startsWith("_")),
      "file is used by no note",
      "files are used by no note",
    ),
  ];
}

/** Files that a field shows or plays; addresses on the web are none. */
function referencesIn(field: string): string[] {
  const found = [
    ...field.matchAll(/<(?:img|audio|video|source|object)\b[^>]*?\s(?:src|data)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/gi),
    ...field.matchAll(/\[sound:([^\]]+)\]/gi),
  ].map(([, ...groups]) => decoded(groups.find((group) => group !== undefined) ?? ""));
  return found.filter((name) => name !== "" && !/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(name));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name.replaceAll("&amp;", "&"));
  } catch {
    return name;
  }
}

const DAY = 86_400_000;

function rowProblems({ cards, decks, noteTypes, notes }: InspectedCollection, now: number): string[] {
  const types = new Map(noteTypes.map((type) => [type.id, type]));
  const byId = new Map(notes.map((note) => [note.id, note]));
  const withCards = new Set(cards.map(({ note }) => note));
  const nameOf = ({ fields, guid }: (typeof notes)[number]): string => (fields[0] || guid).replace(/<[^>]*>/g, "");
  const firsts = Map.groupBy(notes, ({ fields, noteType }) => `${noteType} ${fields[0]}`);
  const guids = Map.groupBy(notes, ({ guid }) => guid);
  const twice = (groups: Map<string, typeof notes>): string[] =>
    Array.from(groups.values()).flatMap(([first, ...others]) => (first && others.length > 0 ? nameOf(first) : []));
  const misfits = notes.filter(({ fields, noteType }) => types.get(noteType)?.fields.length !== fields.length);
  return [
    ...say(twice(guids), "guid is given to several notes", "guids are given to several notes"),
    ...say(twice(firsts), "first field stands in several notes of one type", "first fields stand in several notes of one type"),
    ...say(
      notes.filter(({ fields }) => !fields[0]?.trim()).map(({ guid }) => guid),
      "note has an empty first field",
      "notes have an empty first field",
    ),
    ...say(misfits.map(nameOf), "note does not fit its note type", "notes do not fit their note types"),
    ...say(notes.filter(({ id }) => !withCards.has(id)).map(nameOf), "note has no card", "notes have no card"),
    ...say(
      cards.filter(({ note }) => !byId.has(note)).map(({ id }) => String(id)),
      "card has no note",
      "cards have no note",
    ),
    ...say(
      cards.filter(({ deck }) => !decks.has(deck)).map(({ id }) => String(id)),
      "card has no deck",
      "cards have no deck",
    ),
    ...say(
      [...notes, ...cards].filter(({ id }) => id > now + DAY).map(({ id }) => String(id)),
      "id lies in the future, which Anki refuses",
      "ids lie in the future, which Anki refuses",
    ),
  ];
}
