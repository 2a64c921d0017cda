import type { AssetRecord, Catalogue, EntryRecord, SectionRecord, SourceRange } from "@notewright/schema";
import { expect, test } from "vitest";
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

test("an entry with text and an icon of its own gets both cards", () => {
  const lambda = entry("compute/lambda", {
    name: "Lambda",
    text: "Runs code without servers.",
    icon: "lambda-icon",
    tags: ["cloud", "serverless"],
    sections: [section("compute/lambda#limits", "Limits", "15 minutes.")],
  });
  expect(flashNotes(catalogue([lambda], [icon("lambda-icon", "aa")]))).toEqual([
    {
      key: "compute/lambda",
      name: "Lambda",
      acronym: null,
      expansion: null,
      qualifier: null,
      icon: "lambda-icon",
      path: ["Compute"],
      tags: ["cloud", "serverless", "aws"],
      source: "notes/aws.md",
      answer: [{ id: "compute/lambda", heading: null }],
      details: [{ id: "compute/lambda#limits", heading: "Limits" }],
      templates: ["name-description", "icon-name"],
    },
  ]);
});

test("an icon that two entries share is kept but not asked", () => {
  const entries = [
    entry("ecs", { text: "Containers.", icon: "a" }),
    entry("fargate", { text: "Serverless containers.", icon: "b" }),
  ];
  const notes = flashNotes(catalogue(entries, [icon("a", "same"), icon("b", "same")]));
  expect(notes.map(({ icon, templates }) => ({ icon, templates }))).toEqual([
    { icon: "a", templates: ["name-description"] },
    { icon: "b", templates: ["name-description"] },
  ]);
});

test("a missing icon makes no card", () => {
  const notes = flashNotes(catalogue([entry("efs", { text: "File system.", icon: "gone" })], [icon("gone", null)]));
  expect(notes.map(({ icon, templates }) => ({ icon, templates }))).toEqual([{ icon: null, templates: ["name-description"] }]);
});

test("text that only repeats the names is no answer", () => {
  const ec2 = entry("ec2", {
    name: "EC2",
    acronym: "EC2",
    expansion: "Elastic Compute Cloud",
    text: "EC2: Elastic Compute Cloud!",
  });
  expect(flashNotes(catalogue([ec2]))).toEqual([]);
});

test("the answer reaches to the first part that says something", () => {
  const vpc = entry("vpc", {
    markdown: "![diagram](vpc.png)",
    sections: [
      section("vpc#why", "Why", "Isolation."),
      section("vpc#empty", "Empty", ""),
      section("vpc#how", "How", "Subnets."),
    ],
  });
  const [note] = flashNotes(catalogue([vpc]));
  expect(note?.answer).toEqual([
    { id: "vpc", heading: null },
    { id: "vpc#why", heading: "Why" },
  ]);
  expect(note?.details).toEqual([{ id: "vpc#how", heading: "How" }]);
});

test("members of a group are asked, the group is not", () => {
  const group = entry("other", { kind: "group", name: "Other Databases", text: "Neptune: graphs." });
  const member = entry("neptune", { name: "Neptune", parent: "other", text: "Graph database." });
  const notes = flashNotes(catalogue([group, member]));
  expect(notes.map(({ key, path }) => ({ key, path }))).toEqual([{ key: "neptune", path: ["Compute", "Other Databases"] }]);
});
