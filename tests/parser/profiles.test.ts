import { buildCatalogue, noteShape, parseMarkdown, parseNote } from "@notewright/parser";
import { builtInProfiles, inferProfile, type Profile } from "@notewright/profile";
import { type Catalogue, schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";

type Vault = Readonly<Record<string, string>>;

function catalogueOf(vault: Vault, profile: Profile): Catalogue {
  const notes = Object.entries(vault).map(([path, text]) => parseNote(text, { path, profile }));
  return buildCatalogue(notes, {
    generator: "test",
    resolveAsset: () => ({ from: "none", file: null, sha256: null }),
  }).catalogue;
}

const builtIn = (id: string): Profile => builtInProfiles.get(id) as Profile;
const inferred = (vault: Vault) =>
  inferProfile(Object.entries(vault).map(([path, text]) => noteShape(path, parseMarkdown(text))));

/** Ids of entries by the name of their category. */
function outlineOf({ categories }: Catalogue): Record<string, string[]> {
  return Object.fromEntries(categories.map(({ entries, name }) => [name, entries]));
}

const herbs: Vault = {
  "kitchen/herbs/basil.md": "# Basil\n\nGrows in the sun.\n\n## Use\n\nPesto.\n\n## Basil vs Oregano\n\nSweeter.\n",
  "kitchen/herbs/oregano.md": "---\ntitle: Wild oregano\n---\n\nGrows on stones.\n",
  "kitchen/spices/01-clove.md": "# Clove\n\n> Dried buds. From Indonesia.\n\n* whole\n* ground\n",
};

const instruments: Vault = {
  "brass.md": `# Brass\n\n${["Trumpet", "Horn", "Tuba", "Cornet", "Bugle", "Trombone"].map((name) => `## ${name}\n\nIt is blown.\n\n### Range\n\nWide.\n`).join("\n")}`,
  "strings.md": `# Strings\n\nThey are bowed.\n\n${["Viola", "Cello", "Harp", "Lute", "Violin", "Bass"].map((name) => `## ${name}\n\nIt has strings.\n`).join("\n")}`,
};

const protocols: Vault = {
  "protocols.md": `# Protocols\n\n### Web\n\n${Array.from({ length: 9 }, (_, index) => `* **Method ${index + 1}**: does thing ${index + 1}. [:link:](https://example.org/${index})`).join("\n")}\n* **Status codes (HSC)** - what came of it\n  * **Client errors**: four hundred and up\n  * **Server errors**: five hundred and up\n\n### Mail\n\n* **Simple Mail Transfer Protocol (SMTP):** sends\n* no bold name, no entry\n`,
};

describe("notes that lead through the others", () => {
  const guide = "# Orchestra\n\nAll our instruments.\n\n## How to add one\n\nWrite a note.\n";

  test("hold no entries", () => {
    for (const path of ["README.md", "index.md", "CONTRIBUTING.md"]) {
      const { evidence, profiles } = inferred({ ...instruments, [path]: guide });
      expect(profiles.of(path)).toMatchObject({ category: null, entries: [] });
      expect(profiles.of("brass.md")?.entries).toEqual(inferred(instruments).profiles.of("brass.md")?.entries);
      expect(evidence[0]).toContain(`; ${path} leads through them`);
    }
  });

  test("do where most of what there is stands in them, or in a folder", () => {
    const readme = (instruments["brass.md"] ?? "") + instruments["strings.md"];
    expect(inferred({ "README.md": readme, "more.md": guide }).profiles.of("README.md")?.entries).not.toEqual([]);
    expect(inferred({ ...instruments, "wood/README.md": guide }).profiles.of("wood/README.md")?.entries).not.toEqual([]);
  });
});

describe("a note for each entry, folders as categories", () => {
  test("is inferred, and gives what the profile file-per-entry gives", () => {
    expect(inferred(herbs).config.profile.id).toBe("file-per-entry");
    expect(inferred(herbs).evidence[0]).toMatch(/^2 of 2 notes with headings begin with their only level-1 heading/);
  });

  const catalogue = catalogueOf(herbs, builtIn("file-per-entry"));

  test("notes of a folder share its category", () => {
    expect(outlineOf(catalogue)).toEqual({ herbs: ["herbs/basil", "herbs/wild-oregano"], spices: ["spices/clove"] });
    expect(catalogue.comparisons.map(({ id, subjects }) => [id, subjects.map(({ entry }) => entry)])).toEqual([
      ["herbs/basil-vs-oregano", ["herbs/basil", null]],
    ]);
  });

  test("a note without a heading is named by its title, and keeps its text", () => {
    const oregano = catalogue.entries.find(({ id }) => id === "herbs/wild-oregano");
    expect(oregano).toMatchObject({ name: "Wild oregano", text: "Grows on stones.", summary: "Grows on stones." });
  });

  test("sections are the entry's, a quote is its summary", () => {
    expect(catalogue.entries[0]?.sections.map(({ name }) => name)).toEqual(["Use"]);
    expect(catalogue.entries[2]?.summary).toBe("Dried buds.");
  });
});

describe("what speaks for a structure is said as it was counted", () => {
  const parts = "## Wind\n\n### Oboe\n\nA reed.\n\n### Horn\n\nA bell.\n\n## Strings\n\n### Lute\n\nPlucked.\n";
  const those = "headings of level 2 are the categories, those of level 3, the next ones in use, the entries";

  test.each([
    ["a title", { "a.md": `# Music\n\n${parts}` }, `The note begins with a title of level 1: ${those}`],
    ["no title", { "a.md": parts }, `The note begins with a heading of level 2: ${those}`],
    [
      "several notes",
      { "a.md": parts, "b.md": "## Drums\n\n### Gong\n\nLoud.\n", "c.md": "### Bell\n\nCast.\n", "d.md": "Plain.\n" },
      `2 of 2 notes of this shape begin with a heading of level 2: ${those}`,
    ],
    [
      "a few sections each",
      herbs,
      "2 of 2 notes with headings begin with their only level-1 heading and typically have 2 of level 2: each note is an entry, its folder the category",
    ],
  ])("%s", (_, vault, evidence) => {
    expect(inferred(vault).evidence[0]).toBe(evidence);
  });
});

describe("icons tell which levels are entries", () => {
  const entry = (name: string): string => `### ${name}\n\n![${name}](${name}.svg)\n\nIs played.\n`;
  const several = `# Wind\n\n${entry("Oboe")}\n${entry("Horn")}\n# Strings\n\n### Lute\n\nPlucked.\n`;

  test("also of notes that have one category each, and no icons", () => {
    const { config } = inferred({
      "a.md": several,
      "b.md": "# Drums\n\n### Gong\n\nLoud.\n",
      "c.md": "# Bells\n\n### Chime\n\nCast.\n",
      "d.md": "# Keys\n\n### Regal\n\nReedy.\n",
    });
    expect(config.profile).toMatchObject({ category: { heading: 1 }, entry: { heading: 3 } });
  });
});

describe("a note for each category", () => {
  test("is inferred", () => {
    expect(inferred(instruments).profiles.main).toEqual(builtIn("note-per-category"));
  });

  test("level 2 are its entries, level 3 their sections", () => {
    const catalogue = catalogueOf(instruments, builtIn("note-per-category"));
    expect(catalogue.categories.map(({ entries, name }) => [name, entries.length])).toEqual([
      ["Brass", 6],
      ["Strings", 6],
    ]);
    expect(catalogue.entries[0]?.sections.map(({ id }) => id)).toEqual(["brass/trumpet/range"]);
  });
});

describe("list items as entries", () => {
  const { config, evidence, profiles } = inferred(protocols);
  const catalogue = catalogueOf(protocols, profiles.main as Profile);

  test("are inferred with the level of their categories", () => {
    expect(config.profile).toMatchObject({ id: "list-entries", category: { heading: 3 } });
    expect(evidence[0]).toMatch(/^11 list items begin with bold text, against 3 headings/);
  });

  test("items inside an item are its members, items without a name stay text", () => {
    expect(catalogue.categories.map(({ entries, name }) => [name, entries.length])).toEqual([
      ["Web", 10],
      ["Mail", 1],
    ]);
    expect(catalogue.entries.filter(({ parent }) => parent === "web/hsc").map(({ name }) => name)).toEqual([
      "Client errors",
      "Server errors",
    ]);
  });

  test("names are taken apart, and buttons are no text", () => {
    expect(catalogue.entries.find(({ id }) => id === "mail/smtp")).toMatchObject({
      name: "Simple Mail Transfer Protocol",
      acronym: "SMTP",
      text: "sends",
    });
    expect(catalogue.entries[0]).toMatchObject({ name: "Method 1", text: "does thing 1.", summary: "does thing 1." });
  });
});

test("a category from frontmatter is shared by name", () => {
  const profile: Profile = { ...builtIn("file-per-entry"), id: "topics", category: { frontmatter: "topic" } };
  const catalogue = catalogueOf(
    { "a.md": "---\ntopic: Sea\n---\n\n# Ebb\n", "b.md": "---\ntopic: Sea\n---\n\n# Flow\n", "c.md": "# Dune\n" },
    profile,
  );
  expect(outlineOf(catalogue)).toEqual({ Sea: ["sea/ebb", "sea/flow"] });
  expect(catalogue.entries.map(({ category, id }) => [id, category])).toContainEqual(["c/dune", null]);
});

test("in a single note a heading above the categories is its title", () => {
  const note = "# Trees\n\n## Broadleaf\n\n### Oak\n\n### Elm\n\n## Conifer\n\n### Fir\n\n### Yew\n";
  expect(inferred({ "trees.md": note }).config.profile).toMatchObject({ category: { heading: 2 }, entry: { heading: 3 } });
});

test.each([
  ["file-per-entry", herbs],
  ["note-per-category", instruments],
  ["list-entries", protocols],
  ["reference-notes", herbs],
])("the profile %s gives a valid catalogue whose ranges cut out its text", async (id, vault) => {
  const catalogue = catalogueOf(vault, builtIn(id));
  expect(await schemaMistakes("catalogue", catalogue)).toEqual([]);
  const texts = new Map(Object.entries(vault).map(([path, text]) => [path.replace(/\.md$/, ""), text]));
  for (const { markdown, source } of catalogue.entries) {
    const slice = texts.get(source.note)?.slice(source.start.offset, source.end.offset) ?? "";
    expect(slice).toContain(markdown);
    expect(slice).toBe(slice.trim());
  }
  for (const { sections } of catalogue.entries) for (const { id: section } of sections) expect(section).toMatch(/\/.*\//);
});

describe("pins", () => {
  const pinned = (vault: Vault) =>
    catalogueOf(vault, builtIn("reference-notes")).entries.map(({ alsoIn, id }) => [id, alsoIn.length]);

  test("a block id in, below or beside a heading is the id of its entry", () => {
    const note = "# Trees\n\n### Oak ^the-oak\n\nHard.\n\n### Elm\n\n^the-elm\n\nTough.\n\n### Ash\n\nLight. ^a-line\n";
    expect(pinned({ "a.md": note })).toEqual([
      ["the-oak", 0],
      ["the-elm", 0],
      ["trees/ash", 0],
    ]);
  });

  test("an entry in two notes is one, whether one of them pins it or both", () => {
    const first = "# Trees\n\n### Oak\n\nHard.\n";
    const second = "# Trees\n\n### Oak ^oak-tree\n\nOld.\n";
    expect(pinned({ "a.md": first, "b.md": second })).toEqual([["oak-tree", 1]]);
    expect(pinned({ "a.md": second, "b.md": second.replace("### Oak", "### English oak") })).toEqual([["oak-tree", 1]]);
  });

  test("the frontmatter pins by name, and the entry that a note is", () => {
    const note = "---\nids:\n  Oak: oak-tree\n  Trees: wood\n---\n\n# Trees\n\n### Oak\n\nHard.\n\n### Elm\n\nTough.\n";
    expect(pinned({ "a.md": note }).map(([id]) => id)).toEqual(["oak-tree", "wood/elm"]);
    const { entries } = catalogueOf({ "trees/oak.md": "---\nid: trees/the-oak\n---\n\n# Oak\n" }, builtIn("file-per-entry"));
    expect(entries.map(({ id }) => id)).toEqual(["trees/the-oak"]);
  });
});
