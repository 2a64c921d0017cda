import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

const NOTE = "# Herbs\n\n### Basil\n\nGreen leaves.\n\n#### Uses\n\nPesto.\n\n#### Trivia\n\nRoyal.\n";

/** `line:column rule message` of the findings of some rules. */
async function findings(files: Readonly<Record<string, string>>, rules: RegExp): Promise<string[]> {
  const cwd = vault({ "notes/herbs.md": NOTE, ...files });
  const { stderr, stdout } = await cli(["check", "--format", "json"], { cwd });
  expect(stderr).toBe("");
  const found: { rule: string; message: string; start: { line: number; column: number } }[] = JSON.parse(stdout).notes.flatMap(
    (note: { findings: unknown[] }) => note.findings,
  );
  return found.flatMap(({ message, rule, start }) => (rules.test(rule) ? [`${start.line}:${start.column} ${message}`] : []));
}

const JSON_CONFIG = `{
  "profile": {
    "id": "herbs",
    "extends": "reference-notes",
    "sections": {
      "service": {
        "strict": true,
        "rules": [
          { "match": "Use", "required": true },
          {
            "match": "Care",
            "required": true
          }
        ]
      }
    },
    "require": { "service": ["description",
      "icon"] },
    "frontmatter": {
      "properties": { "title": {} },
      "required": [
        "title"
      ]
    }
  }
}
`;

const TS_CONFIG = `// { "sections": "in a comment" }
type Config = { profile: unknown; [key: string]: unknown };
const defineConfig = (config: Config): Config => config;
const care = { match: "Care", required: true };

export default defineConfig({
  rules: { "spelling": "off", 'no-nbsp': ["info", {}] },
  profile: {
    id: \`herbs\`, extends: "reference-notes",
    sections: { service: { strict: true, rules: [
      { match: "Use", required: true },
      care,
    ] } satisfies object },
    require: {
      service: ["description", "icon"],
    },
    frontmatter: { properties: { title: {} },
      required: ["title"] },
  },
} as Config);
`;

describe("a finding names the line of the config that asked", () => {
  test.each([
    ["notewright.config.json", JSON_CONFIG, { use: 9, care: 12, strict: 7, icon: 18, title: 21 }],
    ["notewright.config.ts", TS_CONFIG, { use: 11, care: 12, strict: 10, icon: 15, title: 18 }],
  ])("%s, with any line ending", async (name, config, lines) => {
    for (const end of ["\n", "\r\n"]) {
      const found = await findings({ [name]: config.replaceAll("\n", end) }, /section-rules|required-parts|frontmatter-schema/);
      expect(found).toEqual([
        `1:1 The note has no frontmatter, expected it to have "title" (${name}:${lines.title})`,
        `3:1 "Basil" has no icon, expected an image after the heading (${name}:${lines.icon})`,
        `3:1 "Basil" has no section "Care", expected exactly one (${name}:${lines.care})`,
        `7:6 "Basil" has no section "Use", found "Uses", expected exactly one (${name}:${lines.use})`,
        `11:6 "Basil" has a section "Trivia", expected only "Use", "Care" (${name}:${lines.strict})`,
      ]);
    }
  });

  test("in the profile that it is inherited from, and in the one of an override", async () => {
    const config = `export default {
  profile: "tall",
  profiles: [
    { id: "tall", extends: "herbs",
      sections: { category: { rules: [{ match: "Mint", required: true }] } } },
    { id: "herbs", extends: "reference-notes", entry: { heading: 3, kind: "herb" },
      sections: { herb: { constraints: [
        { oneOf: ["Use", "Uses"] },
        { section: "Uses", requires: ["Use"] },
      ], rules: [{ match: "Use" }, { match: "Uses" }] } } },
  ],
  overrides: [
    { files: ["trees/"], profile: { id: "trees", extends: "herbs",
      require: { herb: ["link"] } } },
  ],
};
`;
    const found = await findings(
      { "notewright.config.mjs": config, "trees/oak.md": "# Trees\n\n### Oak\n\nHard.\n" },
      /section-rules|required-parts/,
    );
    expect(found).toEqual([
      '1:1 "Herbs" has no section "Mint", expected exactly one (notewright.config.mjs:5)',
      '3:1 "Basil" has a section "Uses" but no section "Use", expected it too (notewright.config.mjs:9)',
      '3:1 "Oak" has no link, expected one in its text (notewright.config.mjs:14)',
      '3:1 "Oak" has no section "Use" or "Uses", expected exactly one of them (notewright.config.mjs:8)',
    ]);
  });

  test("the last key that is written out, where a value is not", async () => {
    const files = {
      "more.mjs": 'export const common = [{ match: "Use", required: true }];\nexport const need = { service: ["icon"] };\n',
      "notewright.config.mjs": `import { common, need } from "./more.mjs";

export default {
  profile: {
    id: "herbs",
    extends: "reference-notes",
    sections: {
      service: {
        rules: [...common, { match: "Care", required: true }],
      },
    },
    require: need,
  },
};
`,
    };
    expect(await findings(files, /section-rules|required-parts/)).toEqual([
      '3:1 "Basil" has no icon, expected an image after the heading (notewright.config.mjs:12)',
      '3:1 "Basil" has no section "Care", expected exactly one (notewright.config.mjs:9)',
      '7:6 "Basil" has no section "Use", found "Uses", expected exactly one (notewright.config.mjs:9)',
    ]);
  });

  test("an unsafe fix renames the heading that is certainly meant", async () => {
    const cwd = vault({ "notes/herbs.md": NOTE, "notewright.config.json": JSON_CONFIG });
    const { stdout } = await cli(["fix", "--unsafe", "--dry-run", "--format", "json"], { cwd });
    expect(JSON.parse(stdout).files).toMatchObject([
      { path: "notes/herbs.md", edits: [{ text: "Use", rules: ["section-rules"], kind: "unsafe" }] },
    ]);
  });
});

describe("a requirement that cannot be meant", () => {
  const scope = (text: string): string =>
    `{ "profile": { "id": "herbs", "extends": "reference-notes",\n"sections": { "service": ${text} } } }`;
  test.each([
    [
      scope('{ "rules": [{ "match": "/(/" }] }'),
      ":2: profile.sections.service.rules[0].match: the regular expression cannot be read",
    ],
    [
      scope('{ "rules": [{ "match": "a",\n"forbid": ["b", "/[/"] }] }'),
      ":3: profile.sections.service.rules[0].forbid[1]: the regular",
    ],
    [
      scope('{ "rules": [{ "match": "a",\n"repeat": "3..1" }] }'),
      ':3: profile.sections.service.rules[0].repeat: "3..1" has the larger number first, expected "1..3"',
    ],
    [scope('{ "rules": [{ "match": "a", "words": "9..2" }] }'), 'rules[0].words: "9..2" has'],
    [
      scope('{ "rules": [{ "match": "a", "required": true,\n"repeat": "1..2" }] }'),
      ":3: profile.sections.service.rules[0].repeat: `required` and `repeat` stand together",
    ],
    [
      scope('{ "rules": [{ "match": "a", "allow": false, "required": false }] }'),
      "rules[0].required: `allow` and `required` stand together",
    ],
    [
      scope('{ "rules": [{ "match": "Use" }, { "match": "use" }] }'),
      'rules[1].match: a rule before it takes every section "use"',
    ],
    [
      scope('{ "rules": [{ "match": "a", "id": "x" }, { "match": "b", "id": "x" }] }'),
      'rules[1].id: another rule is called "x"',
    ],
    [
      scope(
        '{ "rules": [{ "match": "Use" }, { "match": "No", "allow": false }],\n"constraints": [{ "oneOf": ["Use", "Usage"] }] }',
      ),
      ':3: profile.sections.service.constraints[0].oneOf[1]: no rule for a section that may be there is called "Usage", there are: "Use".',
    ],
    [
      scope('{ "constraints": [{ "section": "Use", "requires": ["Care"] }] }'),
      'constraints[0].section: no rule for a section that may be there is called "Use", there are none; line 2:',
    ],
    [
      scope('{ "rules": [{ "match": "Use", "sections": { "rules": [{ "match": "/)/" }] } }] }'),
      "rules[0].sections.rules[0].match: the regular expression",
    ],
    [
      '{ "profiles": [{ "id": "a", "extends": "b",\n"entry": { "heading": 1, "kind": "x" } }] }',
      ':1: profiles[0].extends: There is no profile "b". There are: a, file-per-entry',
    ],
    ['{ "overrides": [{ "files": ["x"],\n"profile": "gone" }] }', ':2: overrides[0].profile: There is no profile "gone".'],
    [
      '{ "profile": { "id": "a", "extends": "reference-notes", "kinds": [{ "match": "/+/", "kind": null }] } }',
      "profile.kinds[0].match: the regular",
    ],
    [
      '{ "profile": { "id": "a", "extends": "reference-notes", "headingJumps": [[2, 3]] } }',
      "profile.headingJumps[0]: from 2 to 3 is no jump",
    ],
    [
      '{ "profile": { "id": "a", "extends": "reference-notes",\n"frontmatter": { "type": "lst" } } }',
      ":2: profile.frontmatter: not a JSON Schema that can be used: schema is invalid",
    ],
    [
      '{ "profile": { "id": "a", "extends": "reference-notes", "frontmatter": { "$ref": "https://example.org/x.json" } } }',
      "profile.frontmatter: not a JSON Schema that can be used: can't resolve reference https://example.org/x.json",
    ],
    [
      '{ "profile": { "id": "a", "extends": "reference-notes", "frontmatter": { "pattern": "(" } } }',
      "profile.frontmatter: not a JSON Schema",
    ],
    [
      '{ "rules": { "speling": "off",\n"no-nbsp": ["info", { "x": 1, "y": 2 }] } }',
      ':1: rules.speling: There is no rule "speling". Did you mean "spelling"? `notewright rules` lists them all; line 2: rules.no-nbsp[1]: the key "x" is not known; line 2:',
    ],
  ])("%s", async (config, message) => {
    const cwd = vault({ "a.md": NOTE, "notewright.config.json": config });
    const { code, stderr, stdout } = await cli(["check"], { cwd });
    expect(stderr).toContain(message);
    expect(stderr).toContain(`${join(cwd, "notewright.config.json")}:`);
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
  });

  test("unless it says draft 7, 2019-09 or 2020-12", async () => {
    for (const draft of [
      "http://json-schema.org/draft-07/schema#",
      "https://json-schema.org/draft/2019-09/schema",
      "https://json-schema.org/draft/2020-12/schema",
    ]) {
      const schema = { $schema: draft, required: ["tags"] };
      const config = JSON.stringify({ profile: { id: "a", extends: "reference-notes", frontmatter: schema } });
      expect(await findings({ "notewright.config.json": config }, /frontmatter-schema/)).toHaveLength(1);
    }
  });
});

test("the example in the documentation asks for all of it", async () => {
  const docs = readFileSync(new URL("../../docs/config.md", import.meta.url), "utf8");
  const example = /All of it together:\n\n```ts\n([\s\S]*?)```/.exec(docs)?.[1] as string;
  const note = `---
picked: May
---

# Herbs

### Basil

#### Dose

TODO

#### Use

Pesto, TODO.

#### Gossip

#### Recipe one

#### Script

\`\`\`js
\`\`\`

#### Why?

### Basil vs Mint
`;
  const found = await findings(
    { "notes/herbs.md": note, "notewright.config.mjs": example },
    /section-rules|required-parts|frontmatter-schema|increment/,
  );
  const lines = example.split("\n");
  expect(
    found.map(
      (finding) => `${finding.replace(/ \(notewright.*/, "")} <- ${lines[Number(/:(\d+)\)$/.exec(finding)?.[1]) - 1]?.trim()}`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "1:1 The frontmatter has no "tags", expected one <- required: ["tags"],",
      "2:9 "picked" is "May", expected a date like 2024-05-31 <- picked: { type: "string", format: "date" },",
      "5:1 "Herbs" has no description, expected text under the heading <- category: ["description"],",
      "7:1 "Basil" has no icon, expected an image after the heading <- herb: ["icon", "description"],",
      "7:1 "Basil" has a section "Dose" but no section "Risks", expected it too <- constraints: [{ section: "Dose", requires: ["Risks"] }, { conflicts: ["Script", "why"] }],",
      "9:1 Section "Dose" of "Basil" does not say "/\\d+ g/", expected it there <- { match: "Dose", required: false, text: ["/\\\\d+ g/"], tables: "0..1" },",
      "9:6 Section "Dose" of "Basil" stands before "Use", expected after it <- ordered: true,",
      "13:1 Section "Use" of "Basil" has 2 words, expected at least 5 <- { match: "Use", required: true, words: "5..", forbid: ["TODO"] },",
      "15:8 Section "Use" of "Basil" says "TODO", expected not to <- { match: "Use", required: true, words: "5..", forbid: ["TODO"] },",
      "17:6 "Basil" has a section "Gossip", expected none <- { match: "/trivia|gossip/i", allow: false },",
      "19:1 "Recipe one" of "Basil" has no section "Steps", expected exactly one <- { match: "Recipe *", repeat: "0..3", lists: "1..", sections: { rules: [{ match: "Steps", required: true }], strict: true } },",
      "19:1 Section "Recipe one" of "Basil" has no list, expected at least one <- { match: "Recipe *", repeat: "0..3", lists: "1..", sections: { rules: [{ match: "Steps", required: true }], strict: true } },",
      "23:4 A code block in section "Script" of "Basil" is in "js", expected "sh" <- { match: "Script", code: "1..", codeLanguage: "sh" },",
      "26:6 "Basil" has a section "Script" and a section "Why?", expected not both <- constraints: [{ section: "Dose", requires: ["Risks"] }, { conflicts: ["Script", "why"] }],",
      "28:1 "Basil vs Mint" has no section "Taste", expected exactly one <- comparison: { rules: [{ match: "Taste", required: true, images: "0" }] },",
    ]
  `);
});
