import type {
  AssetRecord,
  Catalogue,
  ComparisonRecord,
  EntryRecord,
  FactRecord,
  Finding,
  SectionRecord,
  SourceRange,
} from "@notewright/schema";
import type { Paragraph, Root } from "mdast";
import { expect, test } from "vitest";
import type { CardRequest } from "./card-source.ts";
import type { FlashNote } from "./flash-note.ts";
import { flashNotes } from "./flash-notes.ts";

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

function catalogue(entries: EntryRecord[], assets: AssetRecord[] = []): Catalogue {
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
    assets,
  };
}

function fact(kind: string, text: string, markdown = text): FactRecord {
  return { id: `#${text}`, kind, text, marks: [], markdown, source };
}

function asked(catalogue: Catalogue, more: Partial<CardRequest> = {}): FlashNote[] {
  const texts = new Map(
    catalogue.entries.flatMap(({ id, markdown, sections }) => [
      [id, markdown] as const,
      ...sections.map((each) => [each.id, each.markdown] as const),
    ]),
  );
  const content = (id: string): Root => ({
    type: "root",
    children: (texts.get(id) ?? "")
      .split("\n\n")
      .flatMap((value) => (value === "" ? [] : { type: "paragraph", children: [{ type: "text", value }] })),
  });
  return flashNotes({ catalogue, content, findings: new Map(), ...more });
}

const oboe = entry("winds/oboe", {
  name: "Oboe",
  acronym: "OB",
  expansion: "Oboe Barocco",
  text: "The oboe is a reed with a bright tone.\n\nIt gives the tone.",
  summary: "The oboe is a reed with a bright tone.",
  icon: "oboe-icon",
  tags: ["cloud", "winds"],
  sections: [section("winds/oboe#range", "Range", "Two octaves.")],
});

test("an entry is asked by its name, its description, its icon and its acronym", () => {
  expect(asked(catalogue([oboe], [icon("oboe-icon", "aa")]))).toEqual([
    {
      type: "entry",
      cards: ["name-description", "description-name", "icon-name", "acronym-expansion"],
      key: "winds/oboe",
      about: "winds/oboe",
      name: "Oboe",
      names: ["Oboe", "Oboe Barocco", "OB"],
      acronym: "OB",
      expansion: "Oboe Barocco",
      qualifier: null,
      icon: "oboe-icon",
      prompt: "The […] is a reed with a bright tone.",
      path: ["Compute"],
      tags: ["cloud", "winds", "aws"],
      note: "aws",
      heading: "Oboe (Oboe Barocco)",
      isFlagged: false,
      answer: [{ id: "winds/oboe", heading: null, to: 1 }],
      details: [
        { id: "winds/oboe", heading: null, from: 1 },
        { id: "winds/oboe#range", heading: "Range" },
      ],
    },
  ]);
});

test("what two entries have in common is asked of neither", () => {
  const text = "A reed with a bright tone.";
  const twin = (id: string, parts: Partial<EntryRecord> = {}): EntryRecord =>
    entry(id, { ...oboe, id, icon: null, text, summary: text, ...parts });
  expect(asked(catalogue([twin("a"), twin("b")]))).toEqual([]);
  const qualified = asked(
    catalogue([
      twin("a", { qualifier: "old" }),
      twin("b", { qualifier: "new", acronym: null, summary: "A loud pipe of brass." }),
    ]),
  );
  expect(qualified.map((note) => note.type === "entry" && note.cards)).toEqual([
    ["name-description", "description-name", "acronym-expansion"],
    ["name-description", "description-name"],
  ]);
});

test("a prompt that still has the name in a longer word is none", () => {
  const text = "Kettledrummers play this loud pair of bowls.";
  expect(asked(catalogue([entry("drum", { name: "Kettledrum", text, summary: text })]))).toMatchObject([
    { cards: ["name-description"] },
  ]);
});

test("cards lead back to the heading as it is written, and those of members to their group's", () => {
  const group = entry("brass", { kind: "group", name: "Brass (Loud)", qualifier: null });
  const headings = asked(
    catalogue([
      entry("a", { name: "Bass Horn", acronym: "BH", expansion: "Bass Horn", text: "Deep." }),
      entry("b", { name: "Cornet", qualifier: "Valved", text: "High." }),
      group,
      entry("c", { name: "Tuba", parent: "brass", text: "Deeper." }),
    ]),
  ).flatMap((note) => (note.type === "entry" ? [note.heading] : []));
  expect(headings).toEqual(["Bass Horn (BH)", "Cornet (Valved)", "Brass (Loud)"]);
});

test("what has two right answers is asked of neither, but stays, flagged, where it was shipped", () => {
  const text = "A reed with a bright tone.";
  const uses = [fact("use-case", "Good for loud tunes in the open air.")];
  const [a, b] = ["x", "y"].map((id) => entry(id, { ...oboe, id, name: id, icon: null, text, summary: text, facts: uses }));
  const both = catalogue([a as EntryRecord, b as EntryRecord]);
  const cards = (more: Partial<CardRequest>): unknown[] =>
    asked(both, { kinds: ["name-description", "description-name", "use-case"], ...more }).map((note) => [
      note.key,
      note.type === "entry" ? note.cards : note.card,
      note.isFlagged,
    ]);
  expect(cards({})).toEqual([
    ["x", ["name-description"], false],
    ["y", ["name-description"], false],
  ]);
  const shipped = ["name-description", "description-name"] as const;
  const known: CardRequest["known"] = new Map([
    ["x", { id: "x", cards: shipped }],
    ["x#use-case-1", { id: "x", said: uses[0]?.text as string, cards: ["use-case"] }],
  ]);
  expect(cards({ known })).toEqual([
    ["x", shipped, true],
    ["x#use-case-1", "use-case", true],
    ["y", ["name-description"], false],
  ]);
});

test("a heading of a part of the text is not asked, but stays, flagged, where it was shipped", () => {
  const facts = [fact("note", "See step 3 of the plan for it."), fact("limit", "It lasts up to 35 days.")];
  const part = entry("use-cases", { name: "Use Cases", text: "Loud tunes in the open air.", facts });
  const cards = (known: CardRequest["known"]): unknown[] =>
    asked(catalogue([part]), known && { known }).map((note) => [note.key, textOf(note), note.isFlagged]);
  expect(cards(undefined)).toEqual([["use-cases#fact-2", "It lasts up to {35} days.", false]]);
  const known = [
    ["use-cases", { id: "use-cases" }] as const,
    ["use-cases#fact-1", { id: "use-cases", said: facts[0]?.text as string }] as const,
  ];
  expect(cards(new Map(known))).toEqual([
    ["use-cases", "Use Cases", true],
    ["use-cases#fact-1", "See step {3} of the plan for it.", true],
    ["use-cases#fact-2", "It lasts up to {35} days.", false],
  ]);
});

test("code and pointers are no answer, but what comes after them is", () => {
  const code = { type: "code", value: "blow(reed, hard)" } as const;
  const shawm = catalogue([entry("shawm", { name: "Shawm", text: "blow(reed, hard)" })]);
  const answers = (...children: Root["children"]): unknown[] =>
    asked(shawm, { content: () => ({ type: "root", children }) }).map((note) => note.type === "entry" && note.answer);
  expect(answers(code)).toEqual([]);
  expect(answers(paragraph("See the manual."), paragraph("Type: reed"), paragraph("Quick example:"), code)).toEqual([]);
  expect(answers(paragraph("Type: reed"), code, paragraph("A loud reed."))).toEqual([[{ id: "shawm", heading: null, to: 3 }]]);
});

test("what is said of the note's subject describes no entry in it, and a list is described by its first item", () => {
  const prompt = (name: string, parts: Partial<EntryRecord>, children: Root["children"] = []): string | null => {
    const content = (): Root => ({ type: "root", children });
    const [note] = asked(catalogue([entry("x", { name, ...parts })]), { content, kinds: ["description-name"] });
    return note?.type === "entry" ? note.prompt : null;
  };
  expect(prompt("Clouds", { summary: "AWS can rain on fields and gardens." })).toBeNull();
  expect(prompt("AWS Rain", { summary: "AWS Rain falls on fields and gardens." })).toBe("[…] falls on fields and gardens.");
  const list = (value: string): Root["children"] => [
    { type: "list", children: [{ type: "listItem", children: [paragraph(value)] }] },
  ];
  expect(prompt("Rain", { text: "x" }, list("Falls on fields and gardens"))).toBe("Falls on fields and gardens");
  expect(prompt("Rain", { text: "x" }, list("Drops: water that falls on gardens"))).toBeNull();
});

test("only the kinds that are wanted are made", () => {
  expect(asked(catalogue([oboe]), { kinds: ["description-name"] })).toMatchObject([{ cards: ["description-name"] }]);
  expect(asked(catalogue([oboe]), { kinds: [] })).toEqual([]);
});

test("an icon that two entries share, or that is missing, is not asked", () => {
  const entries = [
    entry("horn", { text: "A horn of brass.", icon: "a" }),
    entry("tuba", { text: "A deep horn of brass.", icon: "b" }),
    entry("bugle", { text: "A horn of brass.", icon: "gone" }),
  ];
  const assets = [icon("a", "same"), icon("b", "same"), icon("gone", null)];
  const notes = asked(catalogue(entries, assets), { kinds: ["name-description", "icon-name"] });
  expect(notes.map((note) => note.type === "entry" && { icon: note.icon, cards: note.cards })).toEqual([
    { icon: "a", cards: ["name-description"] },
    { icon: "b", cards: ["name-description"] },
    { icon: null, cards: ["name-description"] },
  ]);
});

test("text that only repeats the names is no answer, and the answer is the first block that says more", () => {
  const dns = { name: "DNS", acronym: "DNS", expansion: "Domain Name System", fullName: "Domain Name System" };
  const kinds = { kinds: ["name-description"] } as const;
  expect(asked(catalogue([entry("dns", { ...dns, text: "DNS stands for Domain Name System!" })]), kinds)).toEqual([]);
  const said = entry("dns", { ...dns, text: "DNS\n\nIt can:\n\nName hosts.\n\nAge." });
  expect(asked(catalogue([said]), kinds)).toMatchObject([
    { answer: [{ id: "dns", to: 3 }], details: [{ id: "dns", from: 3 }] },
  ]);
});

test("members of a group are asked, the group is not", () => {
  const group = entry("other", { kind: "group", name: "Other Databases", text: "Neptune: graphs." });
  const member = entry("neptune", { name: "Neptune", parent: "other", text: "Graph database." });
  const notes = asked(catalogue([group, member]));
  expect(notes.map(({ key, path }) => ({ key, path }))).toEqual([{ key: "neptune", path: ["Compute", "Other Databases"] }]);
});

test("uses are asked without the name, and numbers, bold words and heads of terms are hidden", () => {
  const facts = [
    fact("use-case", "An oboe plays the tone that all others tune by."),
    fact("limit", "It plays up to 35 notes of 3 octaves,"),
    fact("note", "It is made of dark grenadilla wood.", "It is made of dark **grenadilla wood**."),
    fact("term", "Reed: two blades of cane that swing."),
    fact("note", "Model S3 of 1872-b was sold."),
  ];
  const notes = asked(catalogue([entry("oboe", { name: "Oboe", facts })]));
  expect(notes.map((note) => [note.key, textOf(note)])).toEqual([
    ["oboe#use-case-1", "An […] plays the tone that all others tune by."],
    ["oboe#fact-1", "It plays up to {35} notes of {3} octaves"],
    ["oboe#fact-2", "It is made of dark {grenadilla wood}."],
    ["oboe#fact-3", "{Reed}: two blades of cane that swing."],
  ]);
});

test("a statement keeps its key when a slip in it is mended or another comes before it, if it is remembered", () => {
  const now = [
    fact("use-case", "Good for gardens with a lot of shade."),
    fact("use-case", "Good for fields that are delivered by lorry."),
  ];
  const known = new Map([["hoe#use-case-1", { id: "hoe", said: "Good for fields that are deliverd by lorry." }]]);
  const keys = (more: Partial<CardRequest>): string[] =>
    asked(catalogue([entry("hoe", { name: "Hoe", facts: now })]), more).map(({ key }) => key);
  expect(keys({ known })).toEqual(["hoe#use-case-2", "hoe#use-case-1"]);
  expect(keys({})).toEqual(["hoe#use-case-1", "hoe#use-case-2"]);
});

test("an entry keeps the key that it was shipped with, and no two have one key", () => {
  const entries = [
    entry("winds/oboe", { text: "A reed of wood.", formerIds: ["reeds/hautbois"] }),
    entry("reeds/shawm", { text: "A loud reed.", formerIds: ["winds/pommer", "reeds/pommer"] }),
    entry("reeds/hautbois", { text: "Another reed." }),
  ];
  const keys = (known?: CardRequest["known"]): string[] =>
    asked(catalogue(entries), { kinds: ["name-description"], ...(known && { known }) }).map(({ key }) => key);
  expect(keys()).toEqual(["reeds/hautbois", "winds/pommer", "reeds/hautbois~2"]);
  expect(keys(new Map([["shawm", { id: "reeds/pommer" }]]))).toEqual(["reeds/hautbois", "shawm", "reeds/hautbois~2"]);
});

test("a category of two to seven is asked, a comparison by its statements", () => {
  const entries = ["Oboe", "Flute"].map((name) => entry(name, { name }));
  const comparison: ComparisonRecord = {
    id: "oboe-vs-flute",
    name: "Oboe vs Flute",
    category: "compute",
    note: "aws",
    subjects: [
      { name: "Oboe", entry: "Oboe" },
      { name: "Flute", entry: "Flute" },
    ],
    aspects: [
      { subject: "Oboe", text: "The oboe sounds by a double reed.", markdown: "", source },
      { subject: null, text: "Both are made of hard wood.", markdown: "", source },
    ],
    sections: [],
    assets: [],
    source,
  };
  const notes = asked({ ...catalogue(entries), comparisons: [comparison] });
  expect(notes).toMatchObject([
    { card: "comparison", question: "The […] sounds by a double reed.", choices: ["Oboe", "Flute"], answers: ["Oboe"] },
    { card: "category", question: "Which 2 belong to Compute?", answers: ["Oboe", "Flute"] },
  ]);
  expect(asked(catalogue(Array.from("abcdefgh", (name) => entry(name, { name }))))).toEqual([]);
});

test("questions of the notes are asked with their choices", () => {
  const facts = [fact("choice", "A. Leek"), fact("right-choice", "B. Carrot"), fact("answer", "B")];
  const question = entry("root", { kind: "question", name: "Which is a root?", facts });
  expect(asked(catalogue([question]))).toMatchObject([
    { card: "question", question: "Which is a root?", choices: ["A. Leek", "B. Carrot"], answers: ["B. Carrot"] },
  ]);
});

test("what an error stands in is flagged, and nothing else", () => {
  const at = (offset: number) => ({ line: 1 + Math.floor(offset / 100), column: 1, offset });
  const range = (start: number, end: number): SourceRange => ({ note: "aws", start: at(start), end: at(end) });
  const parted = entry("oboe", {
    name: "Oboe",
    text: "A reed of hard wood.",
    source: range(0, 900),
    sections: [{ ...section("oboe#care", "Care", "Dry it."), source: range(500, 900) }],
    facts: [{ ...fact("use-case", "It gives the tone that others tune by."), source: range(300, 340) }],
  });
  const flaggedBy = (offset: number, severity: "error" | "warning"): string[] => {
    const place = { start: at(offset), end: at(offset + 5) };
    const found: Finding = { rule: "r", severity, category: "spelling", message: "m", ...place };
    return asked(catalogue([parted]), { findings: new Map([["oboe", [found]]]) })
      .filter(({ isFlagged }) => isFlagged)
      .map(({ key }) => key);
  };
  expect(flaggedBy(0, "error")).toEqual(["oboe", "oboe#use-case-1"]);
  expect(flaggedBy(310, "error")).toEqual(["oboe", "oboe#use-case-1"]);
  expect(flaggedBy(250, "error")).toEqual(["oboe"]);
  expect(flaggedBy(600, "error")).toEqual([]);
  expect(flaggedBy(310, "warning")).toEqual([]);
});

function paragraph(value: string): Paragraph {
  return { type: "paragraph", children: [{ type: "text", value }] };
}

function textOf(note: FlashNote): string {
  if (note.type === "entry") return note.name;
  if (note.type === "question") return note.question;
  return note.spans.map(({ isHidden, text }) => (isHidden ? `{${text}}` : text)).join("");
}
