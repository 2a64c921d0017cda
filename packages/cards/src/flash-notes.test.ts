import type { AssetRecord, Catalogue, EntryRecord, FactRecord, Finding, SectionRecord, SourceRange } from "@notewright/schema";
import type { Root, RootContent } from "mdast";
import { expect, test } from "vitest";
import type { EntryFlashNote, FlashNote } from "./flash-note.ts";
import { flashNotes } from "./flash-notes.ts";
import type { FlashInput, FlashOptions } from "./flash-options.ts";

const point = { line: 1, column: 1, offset: 0 };
const source: SourceRange = { note: "aws", start: point, end: point };

function entry(id: string, parts: Partial<EntryRecord>): EntryRecord {
  const name = parts.name ?? id;
  return {
    id,
    formerIds: [],
    kind: "service",
    name,
    fullName: parts.expansion ?? name,
    acronym: null,
    expansion: null,
    qualifier: null,
    vendor: null,
    aliases: [],
    category: "compute",
    parent: null,
    icon: null,
    summary: null,
    text: "",
    markdown: parts.text ?? "",
    sections: [],
    facts: [],
    fields: {},
    links: [],
    assets: [],
    tags: [],
    comparisons: [],
    mentions: [],
    source,
    alsoIn: [],
    ...parts,
  };
}

function section(id: string, name: string, text: string): SectionRecord {
  return { id, name, depth: 4, markdown: text, text, source };
}

function icon(id: string, sha256: string | null): AssetRecord {
  const exists = sha256 !== null;
  const resolvedFrom = exists ? "pack" : "none";
  return { id, path: `${id}.svg`, alt: null, role: "entry-icon", exists, resolvedFrom, credit: null, sha256, source };
}

function paragraph(...children: (string | RootContent)[]): RootContent {
  return {
    type: "paragraph",
    children: children.map((child) => (typeof child === "string" ? { type: "text", value: child } : child)) as never,
  };
}

/** Input of entries whose content is one paragraph of their text, unless `content` has it. */
function input(
  entries: EntryRecord[],
  parts: Partial<Catalogue> = {},
  content: Record<string, RootContent[]> = {},
): FlashInput {
  const texts = new Map(entries.flatMap((one) => [one, ...one.sections]).map(({ id, text }) => [id, text]));
  return {
    catalogue: catalogue(entries, parts),
    content(id): Root {
      const text = texts.get(id) ?? "";
      return { type: "root", children: content[id] ?? (text === "" ? [] : [paragraph(text)]) };
    },
    findings: new Map(),
  };
}

function entriesOf(made: readonly FlashNote[]): EntryFlashNote[] {
  return made.filter((note) => note.type === "entry");
}

function definition(text: string, offset = 0): FactRecord {
  return { id: "d", kind: "definition", text, marks: [], markdown: text, source: at(offset, offset + text.length) };
}

function at(start: number, end: number): SourceRange {
  return { note: "aws", start: { line: 2, column: 1, offset: start }, end: { line: 2, column: 1, offset: end } };
}

function catalogue(entries: EntryRecord[], parts: Partial<Catalogue>): Catalogue {
  return {
    $schema: "./catalogue.schema.json",
    version: 1,
    generator: "test",
    notes: [
      {
        id: "aws",
        path: "notes/aws.md",
        title: "AWS",
        summary: null,
        description: null,
        tags: ["aws", "cloud"],
        frontmatter: {},
        contentHash: "0".repeat(64),
      },
    ],
    categories: [{ id: "compute", name: "Compute", note: "aws", icon: null, entries: entries.map(({ id }) => id), source }],
    entries,
    comparisons: [],
    assets: [],
    ...parts,
  };
}

test("an entry with text and an icon of its own is asked by both, one statement for an answer", () => {
  const lambda = entry("compute/lambda", {
    name: "Lambda",
    text: "Runs code without servers. It scales by itself.",
    icon: "lambda-icon",
    tags: ["cloud", "serverless"],
    formerIds: ["compute/lamda"],
    sections: [section("compute/lambda#limits", "Limits", "A quarter of an hour.")],
  });
  const [note] = entriesOf(flashNotes(input([lambda], { assets: [icon("lambda-icon", "aa")] })));
  expect(note).toMatchObject({
    key: "compute/lambda",
    formerKeys: ["compute/lamda"],
    path: ["Compute"],
    tags: ["cloud", "serverless", "aws"],
    source: "notes/aws.md",
    heading: "Lambda",
    icon: "lambda-icon",
    cards: ["name-description", "icon-name"],
    flagged: false,
  });
  expect(note?.answer.map(({ content }) => content.children)).toEqual([[paragraph("Runs code without servers.")]]);
  expect(note?.details.map(({ content, heading }) => [heading, content.children])).toEqual([
    [null, [paragraph("It scales by itself.")]],
    ["Limits", [paragraph("A quarter of an hour.")]],
  ]);
});

test("an icon that two entries share is kept but not asked, a missing one is not there", () => {
  const entries = [
    entry("ecs", { text: "Runs containers.", icon: "a" }),
    entry("fargate", { text: "Has no servers.", icon: "b" }),
  ];
  const shared = entriesOf(flashNotes(input(entries, { assets: [icon("a", "same"), icon("b", "same")] })));
  expect(shared.map((note) => [note.icon, note.cards])).toEqual([
    ["a", ["name-description"]],
    ["b", ["name-description"]],
  ]);
  const missing = entriesOf(flashNotes(input(entries, { assets: [icon("a", null), icon("b", "same")] })));
  expect(missing.map((note) => note.icon)).toEqual([null, "b"]);
});

test("text that only repeats the names is no answer, a sound acronym is asked all the same", () => {
  const ec2 = entry("ec2", {
    name: "EC2",
    acronym: "EC2",
    expansion: "Elastic Compute Cloud",
    text: "EC2: Elastic Compute Cloud!",
  });
  expect(entriesOf(flashNotes(input([ec2]))).map(({ cards }) => cards)).toEqual([["acronym"]]);
  const wrong = { ...ec2, expansion: "Elastic Block Store", fullName: "Elastic Block Store", text: "" };
  expect(flashNotes(input([wrong]))).toEqual([]);
  expect(flashNotes(input([ec2, { ...ec2, id: "other" }]))).toEqual([]);
});

test("a description is asked for the name where it tells something without it", () => {
  const clueOf = (text: string): (string | null)[] =>
    entriesOf(flashNotes(input([entry("kettle", { name: "Kettle", text, facts: [definition(text)] })]))).map(
      ({ clue }) => clue,
    );
  expect(clueOf("A kettle boils water on a stove.")).toEqual(["A ____ boils water on a stove."]);
  expect(clueOf("Kettles' lids: the Tea-Kettles of old are used for water and soup:")).toEqual([
    "____ lids: the Tea-____ of old are used for water and soup …",
  ]);
  expect(clueOf("A kettle is a thing.")).toEqual([null]);
  expect(clueOf(`A kettle ${"boils water ".repeat(15)}.`)).toEqual([null]);
  expect(clueOf("The teakettles of grandmothers boil water.")).toEqual([null]);
});

test("a clue that two entries share asks neither", () => {
  const facts = [definition("Boils water on a stove.")];
  const entries = ["kettle", "pot"].map((name) => entry(name, { text: "Boils water on a stove.", facts }));
  expect(entriesOf(flashNotes(input(entries))).map(({ cards }) => cards)).toEqual([["name-description"], ["name-description"]]);
});

test("use cases fill one prompt, and groups and their members are told apart", () => {
  const use = (text: string): FactRecord => ({ ...definition(text), kind: "use-case" });
  const group = entry("other", { kind: "group", name: "Other tools", text: "Whisk: for cream." });
  const whisk = entry("whisk", {
    name: "Whisk",
    parent: "other",
    facts: [use("Beating cream until it is stiff"), use("Whisk eggs for pancakes"), use("long ".repeat(40)), use("Use")],
  });
  expect(entriesOf(flashNotes(input([group, whisk])))).toMatchObject([
    {
      key: "whisk",
      path: ["Compute", "Other tools"],
      useCases: ["Beating cream until it is stiff", "____ eggs for pancakes"],
      cards: ["use-case"],
    },
  ]);
});

test("text with an open error makes no card, unless it is wanted or shipped already", () => {
  const text = "Boils watr on a stove.";
  const kettle = entry("kettle", { name: "Kettle", text, facts: [definition(text, 10)], source: at(0, 100) });
  const node = { ...paragraph(text), position: { start: place(10), end: place(10 + text.length) } } as RootContent;
  const error: Finding = {
    rule: "known-misspelling",
    severity: "error",
    category: "spelling",
    message: "",
    start: place(16),
    end: place(20),
    scope: "kettle",
  };
  const made = (finding: Finding, options: Partial<FlashOptions> = {}): [string[], boolean][] => {
    const all = { ...input([kettle], {}, { kettle: [node] }), findings: new Map([["kettle", [finding]]]) };
    return entriesOf(flashNotes(all, options)).map(({ cards, flagged }) => [cards, flagged]);
  };
  const both = ["name-description", "description-name"];
  expect(made(error)).toEqual([]);
  expect(made({ ...error, severity: "warning" })).toEqual([[both, false]]);
  expect(made({ ...error, start: place(60), end: place(61) })).toEqual([[both, false]]);
  expect(made(error, { includeFlagged: true })).toEqual([[both, true]]);
  expect(made(error, { shipped: new Set(["kettle"]) })).toEqual([[both, true]]);
});

function place(offset: number): { line: number; column: number; offset: number } {
  return { line: 3, column: 1 + offset, offset };
}

test("a sentence with an amount or bold words gets a gap, whose numbers can be given", () => {
  const text = "Steel kettles hold 2 litres and weigh 1.5 kg.";
  const kettle = entry("kettle", { name: "Kettle", formerIds: ["pot"], text });
  const [note] = flashNotes(input([kettle]), { cards: ["cloze"] });
  const parts = (first: number, second: number): unknown[] => [
    "Steel kettles hold ",
    { key: "2-litres", text: "2 litres", number: first },
    " and weigh ",
    { key: "1-5-kg", text: "1.5 kg", number: second },
    ".",
  ];
  expect(note).toMatchObject({ key: "kettle#2-litres", formerKeys: ["pot#2-litres"], title: "Kettle", parts: parts(1, 2) });
  const clozeNumbers = new Map([["kettle#2-litres", new Map([["1-5-kg", 1]])]]);
  expect(flashNotes(input([kettle]), { cards: ["cloze"], clozeNumbers })[0]).toMatchObject({ parts: parts(2, 1) });

  const strong: RootContent = { type: "strong", children: [{ type: "text", value: "limescale" }] };
  const content = { kettle: [paragraph("Vinegar removes ", strong, "; Limescale dulls the taste.")] };
  expect(flashNotes(input([kettle], {}, content), { cards: ["cloze"] })).toMatchObject([
    {
      parts: [
        "Vinegar removes ",
        { text: "limescale", number: 1 },
        "; ",
        { text: "Limescale", number: 1 },
        " dulls the taste.",
      ],
    },
  ]);
});

test("a comparison asks what sets each apart, and which of them it is", () => {
  const aspect = (subject: string, text: string): Catalogue["comparisons"][number]["aspects"][number] => ({
    subject,
    text,
    markdown: text,
    source: at(10, 20),
  });
  const comparison: Catalogue["comparisons"][number] = {
    id: "compute/pot-vs-pan",
    name: "Pot vs Pan",
    category: "compute",
    note: "aws",
    subjects: [
      { name: "Pot", entry: null },
      { name: "Pan", entry: null },
    ],
    aspects: [aspect("Pot", "Pots have high walls.\nKeeps soup warm:"), aspect("Pan", "Yes")],
    sections: [],
    assets: [],
    source: at(0, 50),
  };
  expect(flashNotes(input([], { comparisons: [comparison] }))).toMatchObject([
    {
      key: "compute/pot-vs-pan#pot",
      question: "Pot vs Pan: what sets Pot apart?",
      choices: [],
      answer: ["Pots have high walls."],
    },
    { key: "compute/pot-vs-pan#pot/which", question: "____ have high walls.", choices: ["Pot", "Pan"], answer: ["Pot"] },
  ]);
});

test("a question is answered by its right choices, and a category by up to seven things", () => {
  const fact = (kind: string, text: string): FactRecord => ({ ...definition(text), kind });
  const question = entry("q", {
    kind: "question",
    name: "What boils water?",
    facts: [fact("choice", "A. Fridge"), fact("right-choice", "B. Kettle"), fact("answer", "B")],
  });
  expect(flashNotes(input([question]))).toMatchObject([
    { key: "q", question: "What boils water?", choices: ["A. Fridge", "B. Kettle"], answer: ["B. Kettle"], details: [] },
  ]);
  const things = (count: number): FlashNote[] =>
    flashNotes(input(Array.from({ length: count }, (_, index) => entry(`thing ${index}`, {}))), { cards: ["category"] });
  expect(things(1)).toEqual([]);
  expect(things(7)).toMatchObject([{ key: "compute#entries", question: "Which 7 things are in “Compute”?" }]);
  expect(things(8)).toEqual([]);
});

test("only wanted kinds of cards are made", () => {
  const text = "Boils 2 litres of water quickly.";
  const kettle = entry("kettle", { name: "Kettle", text, facts: [definition(text)] });
  expect(flashNotes(input([kettle]), { cards: ["description-name"] })).toMatchObject([{ cards: ["description-name"] }]);
  expect(flashNotes(input([kettle]), { cards: ["icon-name"] })).toEqual([]);
});

test("headings of parts and questions name nothing to ask for", () => {
  const text = "Boils water on a stove.";
  const cardsOf = (name: string): string[][] =>
    entriesOf(flashNotes(input([entry("part", { name, text, facts: [definition(text)] })]))).map(({ cards }) => cards);
  expect(cardsOf("Use cases")).toEqual([]);
  expect(cardsOf("What is a kettle?")).toEqual([["name-description"]]);
  expect(cardsOf("Overview of stoves")).toEqual([["name-description", "description-name"]]);
});

test("a long list is answered by its first items", () => {
  const items = [10, 10, 15, 2].map((words) => `${"steam ".repeat(words)}rises`);
  const list: RootContent = {
    type: "list",
    children: items.map((item) => ({ type: "listItem", children: [paragraph(item) as never] })),
  };
  const [note] = entriesOf(flashNotes(input([entry("stove", { name: "Stove" })], {}, { stove: [list] })));
  const lengths = [...(note?.answer ?? []), ...(note?.details ?? [])].map(({ content: { children } }) => {
    const [only] = children;
    return only?.type === "list" ? only.children.length : null;
  });
  expect(lengths).toEqual([2, 2]);
});
