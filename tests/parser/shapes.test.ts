import { buildCatalogue, parseVault, type VaultTexts } from "@notewright/parser";
import { describe, expect, test } from "vitest";

/** Entries of a vault with an inferred profile, by the name of their category, each with the names of its sections. */
function entriesOf(vault: VaultTexts): Record<string, Record<string, string[]>> {
  const { catalogue } = buildCatalogue(parseVault(vault), {
    generator: "test",
    resolveAsset: () => ({ from: "none", file: null, sha256: null }),
  });
  const found: Record<string, Record<string, string[]>> = {};
  const names = new Map(catalogue.categories.map(({ id, name }) => [id, name]));
  for (const { category, name, sections } of catalogue.entries) {
    const group = names.get(category ?? "") ?? "";
    found[group] = { ...found[group], [name]: sections.map((section) => section.name) };
  }
  return found;
}

/** Names of the entries that stand in a note. */
function namesIn(vault: VaultTexts, path: string): string[] {
  const { catalogue } = buildCatalogue(parseVault(vault), {
    generator: "test",
    resolveAsset: () => ({ from: "none", file: null, sha256: null }),
  });
  return catalogue.entries.filter(({ source }) => `${source.note}.md` === path).map(({ name }) => name);
}

const heads = (depth: number, names: readonly string[], inside: (name: string) => string = () => ""): string =>
  names.map((name) => `${"#".repeat(depth)} ${name}\n\nOf ${name} there is much to say.\n\n${inside(name)}`).join("");

const trees = ["Ash", "Oak", "Elm", "Yew", "Fir", "Pine", "Box", "Beech"];
const tools = ["Adze", "Rasp", "Plane", "Gouge", "Awl", "Brace", "Froe", "Mallet"];
const knots = ["Bowline", "Hitch", "Bend", "Splice", "Lashing", "Noose", "Sheepshank", "Whipping"];
const sails = ["Jib", "Genoa", "Spinnaker", "Lug", "Topsail", "Staysail", "Mizzen", "Lateen"];
const sections = ["Use", "Care"];
const fields = (name: string): string => `- **Made of**: what ${name} is made of\n- **Found**: where ${name} is found\n\n`;

/** The names in pairs, or in other numbers, each group below a heading. */
const chapters = (title: string, names: readonly string[], size: number, inside?: (name: string) => string): string => {
  const groups = Array.from({ length: names.length / size }, (_, index) => names.slice(index * size, (index + 1) * size));
  const parts = groups.map((group, index) => `## ${title} ${"abcd"[index]}\n\nSome.\n\n${heads(3, group, inside)}`);
  return `# ${title}\n\nAll about them.\n\n${parts.join("")}`;
};

/** A table with a row for each name. */
const table = (heads: string, names: readonly string[], row: (name: string) => string): string =>
  `| ${heads} |\n${"| --- ".repeat(heads.split("|").length)}|\n${names.map((name) => `| ${name} | ${row(name)} |\n`).join("")}\n`;

const described = (names: readonly string[]): string => table("Thing | What it is", names, (name) => `what ${name} is here`);

/** Notes of one shape about four kinds of things. */
type Shape = (title: string, names: readonly string[]) => string;

const shapes: Record<string, Shape> = {
  "H2 entries with the same H3": (title, names) => `# ${title}\n\n${heads(2, names, () => heads(3, sections))}`,
  "few H2 entries with the same H3": (title, names) => `# ${title}\n\n${heads(2, names.slice(0, 4), () => heads(3, sections))}`,
  "H2 entries with unlike H3": (title, names) =>
    `# ${title}\n\n${heads(2, names, (name) => heads(3, [`Soft ${name}`, `Old ${name}`]))}`,
  "many H2 entries": (title, names) => `# ${title}\n\n${heads(2, names)}`,
  "H2 categories with H3 entries": (title, names) => chapters(title, names, 2),
  "H2 categories with H3 entries with the same H4": (title, names) => chapters(title, names, 2, () => heads(4, sections)),
  "H2 categories with H3 entries with the same fields": (title, names) => chapters(title, names, 4, fields),
  "H2 categories and no title": (title, names) => chapters(title, names, 4).replace(/^# .*\n/, ""),
  "only H2": (_, names) => heads(2, names),
  "only H2 with the same H3": (_, names) => heads(2, names, () => heads(3, sections)),
  "one H1 for each entry": (_, names) => heads(1, names),
  "one H1 for each entry with the same H2": (_, names) => heads(1, names, () => heads(2, sections)),
  "H1 categories with H2 entries": (title, names) =>
    `# ${title} here\n\n${heads(2, names.slice(0, 4))}# ${title} there\n\n${heads(2, names.slice(4))}`,
  "H1 categories with H3 entries": (title, names) =>
    `# ${title} here\n\n${heads(3, names.slice(0, 4))}# ${title} there\n\n${heads(3, names.slice(4))}`,
  "list entries": (title, names) =>
    `# ${title}\n\n${names.map((name) => `- **${name}**: of ${name}\n- **Great ${name}**: of it`).join("\n")}\n`,
  "a table with a row for each entry": (title, names) => `# ${title}\n\nAll about them.\n\n${described(names)}`,
  "H2 categories with tables of entries": (title, names) =>
    `# ${title}\n\n## ${title} here\n\n${described(names.slice(0, 4))}## ${title} there\n\n${described(names.slice(4))}`,
  "definition lists": (title, names) => `# ${title}\n\n${names.map((name) => `${name}\n: What ${name} is.\n\n`).join("")}`,
  "questions and answers": (title, names) =>
    `# ${title}\n\n${names.map((name) => `What is ${name}?\n\n<details><summary>Answer</summary>Of ${name}.</details>\n\n`).join("")}`,
};

const fewer = new Set(["few H2 entries with the same H3"]);
const others: [path: string, title: string, names: readonly string[]][] = [
  ["tools.md", "Tools", tools],
  ["knots.md", "Knots", knots],
  ["sails.md", "Sails", sails],
];

/** What the names of a shape's entries are. */
function expected(shape: string, names: readonly string[]): string[] {
  if (shape === "questions and answers") return names.map((name) => `What is ${name}?`);
  if (shape === "list entries") return names.flatMap((name) => [name, `Great ${name}`]);
  return fewer.has(shape) ? names.slice(0, 4) : [...names];
}

const prose = "# About\n\nWhy these notes were written.\n";

describe.each(Object.entries(shapes))("%s", (shape, note) => {
  const first: VaultTexts = { "trees.md": note("Trees", trees) };
  const vaultOf = (count: number): VaultTexts =>
    Object.fromEntries([
      ...Object.entries(first),
      ...others.slice(0, count).map(([path, title, names]) => [path, note(title, names)]),
    ]);

  test.each([
    ["alone", first],
    ["with a second note like it", vaultOf(1)],
    ["with three more like it", vaultOf(3)],
    ["with a note of prose", { ...first, "about.md": prose }],
    ["with two alike and a note of prose", { ...vaultOf(1), "about.md": prose }],
  ])("%s", (_, vault) => {
    expect(namesIn(vault, "trees.md")).toEqual(expected(shape, trees));
    for (const [path, , names] of others) {
      if (path in vault) expect(namesIn(vault, path)).toEqual(expected(shape, names));
    }
  });
});

describe.each(Object.entries(shapes))("%s beside one other note", (one, note) => {
  test.each(Object.entries(shapes))("of %s", (two, other) => {
    const vault = { "trees.md": note("Trees", trees), "tools.md": other("Tools", tools) };
    const asGroup = one === "list entries" && fewer.has(two);
    expect(namesIn(vault, "trees.md").slice(asGroup ? 1 : 0)).toEqual(expected(one, trees));
    // Two notes with little in them may each be an entry, and what is listed in one its members.
    const isGroup = two === "list entries" && fewer.has(one);
    expect(namesIn(vault, "tools.md").slice(isGroup ? 1 : 0)).toEqual(expected(two, tools));
  });
});

describe("a note for each entry", () => {
  const note = (name: string): string => `# ${name}\n\nOf ${name}.\n\n${heads(2, ["Leaf", "Bark", "Wood"])}`;
  const notes = (names: readonly string[], folder = ""): VaultTexts =>
    Object.fromEntries(names.map((name) => [`${folder}${name.toLowerCase()}.md`, note(name)]));
  const asEntries = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, ["Leaf", "Bark", "Wood"]]));
  const guide = `# Trees of mine\n\n${heads(2, ["How to read this", "Where they grow", "Words", "Thanks", "Licence", "History", "Plans"])}`;

  test.each([2, 4, 8])("%i of them", (count) => {
    expect(entriesOf(notes(trees.slice(0, count)))).toEqual({ "": asEntries(trees.slice(0, count)) });
  });

  test("folders are their categories", () => {
    const vault = { ...notes(trees.slice(0, 4), "wood/hard/"), ...notes(trees.slice(4), "wood/soft/") };
    expect(entriesOf(vault)).toEqual({ hard: asEntries(trees.slice(0, 4)), soft: asEntries(trees.slice(4)) });
  });

  test("named by its file, without a title", () => {
    const vault = Object.fromEntries(trees.map((name) => [`${name}.md`, note(name).replace(/^# .*\n/, "")]));
    expect(entriesOf(vault)).toEqual({ "": asEntries(trees) });
  });

  test("without any heading", () => {
    const vault = Object.fromEntries(trees.map((name) => [`${name}.md`, `Of ${name}.\n`]));
    expect(Object.keys(entriesOf(vault)[""] ?? {})).toEqual([...trees].sort());
  });

  test("with lists of the same fields", () => {
    const vault = Object.fromEntries(trees.map((name) => [`${name}.md`, `# ${name}\n\n${fields(name)}It is old.\n`]));
    expect(Object.keys(entriesOf(vault)[""] ?? {})).toEqual([...trees].sort());
  });

  test.each([
    ["README.md", []],
    ["trees/README.md", ["Trees of mine"]],
    ["trees/index.md", ["Trees of mine"]],
  ])("a long %s among them stays one note", (path, names) => {
    const vault = { ...notes(trees, "trees/"), [path]: guide };
    expect(namesIn(vault, path)).toEqual(names);
    expect(namesIn(vault, "trees/oak.md")).toEqual(["Oak"]);
  });

  test.each(["H2 categories with H3 entries", "many H2 entries", "H2 entries with the same H3"])(
    "a note with %s among them has its own entries",
    (shape) => {
      const vault = { ...notes(trees, "trees/"), "tools.md": (shapes[shape] as Shape)("Tools", tools) };
      expect(namesIn(vault, "tools.md")).toEqual(tools);
      for (const tree of trees) expect(namesIn(vault, `trees/${tree.toLowerCase()}.md`)).toEqual([tree]);
    },
  );

  test.each([
    ["trees that are most", trees, 2],
    ["trees that are few", trees.slice(0, 3), 3],
  ])("%s beside notes with many H2 entries", (_, names, count) => {
    const lists = others.slice(0, count).map(([path, title, list]) => [`lists/${path}`, `# ${title}\n\n${heads(2, list)}`]);
    const vault: VaultTexts = { ...notes(names, "trees/"), ...Object.fromEntries(lists) };
    for (const name of names) expect(namesIn(vault, `trees/${name.toLowerCase()}.md`)).toEqual([name]);
    for (const [path, , list] of others.slice(0, count)) expect(namesIn(vault, `lists/${path}`)).toEqual(list);
  });
});

describe("few H2 that the text below them defines", () => {
  const defined = (names: readonly string[]): string =>
    names
      .map((name) => `## ${name}\n\n${/^[aeiou]/i.test(name) ? "An" : "A"} ${name.toLowerCase()} is a thing of use.\n\n`)
      .join("");
  const bench = `# Bench\n\nAll that lies on it.\n\n${defined(tools.slice(0, 3))}`;

  test("are the entries of a category", () => {
    const vault = { "bench.md": bench, "deck.md": `# Deck\n\n${defined(sails.slice(0, 3))}` };
    expect(namesIn(vault, "bench.md")).toEqual(tools.slice(0, 3));
    expect(namesIn(vault, "deck.md")).toEqual(sails.slice(0, 3));
  });

  test("are entries beside notes that are one each", () => {
    const notes = Object.fromEntries(trees.map((name) => [`${name}.md`, `# ${name}\n\nIt grows.\n\n${heads(2, sections)}`]));
    expect(namesIn({ ...notes, "bench.md": bench }, "bench.md")).toEqual(tools.slice(0, 3));
    expect(namesIn({ ...notes, "bench.md": bench }, "Oak.md")).toEqual(["Oak"]);
  });

  test("or else are parts of what the note is about", () => {
    const parts = heads(2, ["Growing", "Felling", "Storing"]);
    const vault = {
      "oak.md": `# Oak\n\nOak is a tree.\n\n${parts}`,
      "elm.md": `# Elm\n\nElm is a tree.\n\n${heads(2, ["Seasoning", "Joining"])}`,
    };
    expect(namesIn(vault, "oak.md")).toEqual(["Oak"]);
  });
});

describe("a folder of daily notes", () => {
  const days = Array.from({ length: 9 }, (_, index) => `2031-04-0${index + 1}`);
  const daily = (head: (day: string) => string): VaultTexts =>
    Object.fromEntries(days.map((day) => [`daily/${day}.md`, `${head(day)}${heads(2, ["Done", "To do"])}`]));

  test.each([
    ["with titles", (day: string) => `# ${day}\n\n`],
    ["without titles", () => ""],
  ])("%s does not decide what other notes are", (_, head) => {
    for (const shape of [
      "H2 categories with H3 entries",
      "many H2 entries",
      "one H1 for each entry",
      "H2 entries with the same H3",
    ]) {
      const vault = { ...daily(head), "trees.md": (shapes[shape] as Shape)("Trees", trees) };
      expect([shape, namesIn(vault, "trees.md")]).toEqual([shape, trees]);
      expect(namesIn(vault, "daily/2031-04-05.md")).toEqual(["2031-04-05"]);
    }
  });
});

test("chapters in one note, and people below a single heading in another", () => {
  const people = `# Players\n\n## Champions\n\n| Name | Born |\n| --- | --- |\n| Ada | 1900 |\n\n${heads(3, ["Ada", "Bo", "Cy", "Di"])}`;
  const vault = { "openings.md": chapters("Openings", tools, 4, fields), "players.md": people };
  expect(namesIn(vault, "openings.md")).toEqual(tools);
  expect(namesIn(vault, "players.md")).toEqual(["Ada", "Bo", "Cy", "Di"]);
});

test("fields are no members of the entries whose whole text they are", () => {
  const vault = {
    "trees.md": `# Trees\n\n${["Hard", "Soft"].map((name) => `## ${name}\n\n${["Old", "Young"].map((age) => `### ${age} ${name}\n\n${fields(name)}`).join("")}`).join("")}`,
  };
  expect(namesIn(vault, "trees.md")).toEqual(["Old Hard", "Young Hard", "Old Soft", "Young Soft"]);
});

test("items in bold from end to end are neither members nor entries", () => {
  const stressed = ["Never saw it wet", "Wear gloves", "Mind the knots"].map((rule) => `- **${rule}**\n`).join("");
  const vault = {
    "trees.md": `# Trees\n\n${["Hard", "Soft"].map((kind) => `## ${kind}\n\n${heads(3, [`Old ${kind}`])}### Young ${kind}\n\n${stressed}\n`).join("")}`,
  };
  expect(namesIn(vault, "trees.md")).toEqual(["Old Hard", "Young Hard", "Old Soft", "Young Soft"]);
  const many = trees.map((name) => `- **Mind the ${name}**\n- **Never the ${name}**\n`).join("");
  expect(namesIn({ "trees.md": `# Trees\n\n${many}` }, "trees.md")).toEqual([]);
});

describe("one note alone about one thing is an entry", () => {
  test.each([
    ["parts that any text has", "What there is to know.", ["Overview", "Uses", "Examples"]],
    ["what is done with what is defined", "A slow tree of the hills.", ["Growing", "Sawing", "Drying it"]],
    ["what is done with what is defined by name", "Yew is a slow tree.", ["Growing", "Sawing", "In old books"]],
  ])("by %s", (_, first, parts) => {
    expect(entriesOf({ "yew.md": `# Yew\n\n${first}\n\n${heads(2, parts)}` })).toEqual({ "": { Yew: parts } });
  });

  test.each([
    ["names of things", "A note on trees.", ["Ash", "Oak", "Yew"]],
    ["what is done, and nothing defined", "All about it.", ["Growing", "Sawing", "Drying"]],
  ])("but not by %s", (_, first, names) => {
    expect(namesIn({ "wood.md": `# Wood\n\n${first}\n\n${heads(2, names)}` }, "wood.md")).toEqual(names);
  });

  test("nor where its parts hold many things", () => {
    const note = `# Wood\n\n## Overview\n\n${heads(3, trees.slice(0, 3))}## Examples\n\n${heads(3, trees.slice(3))}`;
    expect(namesIn({ "wood.md": note }, "wood.md")).toEqual(trees);
  });
});

describe("tables", () => {
  /** Names of the entries in a lone note of these blocks, with their categories. */
  const inNote = (...blocks: string[]): [string, string[]][] =>
    Object.entries(entriesOf({ "note.md": `# Title\n\n${blocks.join("\n")}` })).map(([category, entries]) => [
      category,
      Object.keys(entries),
    ]);
  const few = trees.slice(0, 5);
  const say = (name: string): string => `what is said of ${name}`;

  test.each([
    ["names and what they are", "Tree | Meaning", say],
    ["names and a word for each", "Baum | English", (name: string) => `x${name.toLowerCase()}`],
    [
      "a long text among short ones",
      "Tree | Class | Found",
      (name: string) => `oak-like | where many ${name} grow in the wild`,
    ],
    ["a column of amounts", "Tree | Class | Height", (name: string) => `${name}-like | ${name.length} m`],
    ["a column that says what they are, and no other", "Tree | Class | Purpose", (name: string) => `hard | ${name}s`],
  ])("of %s have entries", (_, heads, row) => {
    expect(inNote(table(heads, few, row))).toEqual([["Title", few]]);
  });

  test("with the names behind numbers have entries of those names", () => {
    const rows = few.map((name, index) => `| ${index * 7 + 20} | hard | ${name} | What ${name} is |`);
    expect(inNote(`| Port | Kind | Tree | Text |\n| --- | --- | --- | --- |\n${rows.join("\n")}\n`)).toEqual([["Title", few]]);
  });

  test("with what is said before the names have entries of the names", () => {
    const rows = few.map((name) => `| what one does with ${name} | ${name} |`);
    expect(inNote(`| Description | Tree |\n| --- | --- |\n${rows.join("\n")}\n`)).toEqual([["Title", few]]);
  });

  test.each([
    ["numbers", "Size | Height | Width", (_: string, index: number) => `${index * 4} cm | ${index}`],
    ["days", "Day | What", say],
    ["a comparison", " | Oak | Pine", (name: string) => `${name} of oak | ${name} of pine`],
    ["aspects", "Feature | Oak | Pine", (name: string) => `${name} of oak | ${name} of pine`],
    ["two texts of one length", "Wood | Oak | Pine", (name: string) => `what oak says of ${name} | what pine says of ${name}`],
    ["values", "Thing | Value", say],
    ["states", "Task | State", (_: string, index: number) => (index % 2 === 0 ? "done" : "open")],
    ["sentences", "Thought | Why", (name: string) => say(name)],
  ])("of %s have none", (what, heads, row) => {
    const names =
      what === "sentences" ? few.map((name) => `I saw a ${name} today and thought of what it was when I was young`) : few;
    expect(inNote(table(heads, names, (name) => row(name, names.indexOf(name))))).toEqual([]);
  });

  test("of links to notes have none", () => {
    const rows = few.map((name) => `| [${name}](${name}.md) | ${say(name)} |\n`).join("");
    expect(inNote(`| Note | What it is |\n| --- | --- |\n${rows}`)).toEqual([]);
    const turned = few.map((name) => `| ${say(name)} | [[${name}]] |\n`).join("");
    expect(inNote(`| To see | Read |\n| --- | --- |\n${turned}`)).toEqual([]);
  });

  test("below what their headings say have none, nor have few among much else", () => {
    const fieldsOf = (name: string): string =>
      `## ${name}\n\n${say(name)}.\n\n${table(
        "Part | Meaning",
        few.map((each) => `${name} ${each}`),
        say,
      )}`;
    expect(inNote(...few.map(fieldsOf))).toEqual([["Title", few]]);
    expect(inNote(described(few), ...few.map((name) => `## Of ${name}\n\n${`${say(name)}. `.repeat(9)}\n`))).toEqual([
      ["Title", few.map((name) => `Of ${name}`)],
    ]);
  });

  test("of the same names in note after note are fields, however few others there are", () => {
    const parts = ["Leaf", "Bark", "Wood", "Root", "Seed", "Use"];
    const vault = Object.fromEntries(
      few.map((name) => [`${name}.md`, `# ${name}\n\n${table("Part | What it is", parts, (part) => `${part} of ${name}`)}`]),
    );
    expect(Object.keys(entriesOf(vault)[""] ?? {})).toEqual([...few].sort());
  });

  test("headings of one name in two notes are no categories", () => {
    const note = (title: string, names: readonly string[]): string =>
      `# ${title}\n\n## Here\n\n${described(names.slice(0, 4))}## There\n\n${described(names.slice(4))}`;
    const found = entriesOf({ "trees.md": note("Trees", trees), "tools.md": note("Tools", tools) });
    expect(Object.entries(found).map(([category, entries]) => [category, Object.keys(entries)])).toEqual([
      ["Tools", tools],
      ["Trees", trees],
    ]);
  });
});
