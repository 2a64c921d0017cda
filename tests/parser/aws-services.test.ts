import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openAssetPack, VaultHost, Vocabulary } from "@notewright/host";
import { buildCatalogue, type NameParts, nameParts, parseNote } from "@notewright/parser";
import { referenceNotes } from "@notewright/profile";
import { type EntryRecord, type SourceRange, schemaMistakes } from "@notewright/schema";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const vault = `${root}content`;
const path = "notes/cloud/aws-services.md";
const text = readFileSync(`${vault}/${path}`, "utf8");
const host = new VaultHost(vault, [openAssetPack("aws-svg-icons", root)], new Vocabulary());
const files = new Map<string, string>();
const { catalogue } = buildCatalogue([parseNote(text, { path, profile: referenceNotes })], {
  generator: "test",
  resolveAsset(note, url, category) {
    const { file, from } = host.resolve(note, url, category);
    files.set(`${category}: ${url.split("/").at(-1)}`, file ?? "");
    return { from, file, sha256: file === null ? null : host.read(file).sha256 };
  },
});
const { assets, categories, comparisons, entries } = catalogue;
const ofKind = (kind: string): EntryRecord[] => entries.filter((entry) => entry.kind === kind && entry.parent === null);
const cut = ({ start, end }: SourceRange): string => text.slice(start.offset, end.offset);

describe("the catalogue of the given note", () => {
  test("is valid", async () => {
    expect(await schemaMistakes("catalogue", catalogue)).toEqual([]);
  });

  test("has its 9 categories and 35 services, every service in a category", () => {
    expect(categories.map(({ name }) => name)).toEqual([...text.matchAll(/^# (.+?)\s*$/gm)].map(([, name]) => name));
    expect(categories).toHaveLength(9);
    expect(ofKind("service")).toHaveLength(35);
    expect(categories.flatMap((category) => category.entries).sort()).toEqual(
      entries
        .filter(({ parent }) => parent === null)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test("has one group whose six members stand in its category", () => {
    const [group, ...others] = ofKind("group") as [EntryRecord];
    expect(others).toEqual([]);
    const members = entries.filter(({ parent }) => parent !== null);
    expect(members).toHaveLength(6);
    for (const member of members) expect(member).toMatchObject({ parent: group.id, category: group.category, kind: "service" });
  });

  test("links the subjects of its three comparisons", () => {
    const subjects = comparisons.map(({ subjects }) => subjects.map(({ entry, name }) => [name, entry]));
    expect(subjects).toEqual([
      [
        ["Network ACL", null],
        ["Security Group", null],
      ],
      [
        ["S3", "storage/s3"],
        ["EBS", "storage/ebs"],
        ["EFS", "storage/efs"],
      ],
      [
        ["Kinesis", "analytics/kinesis"],
        ["SQS FIFO", "application-integration/simple-queue-service"],
      ],
    ]);
    for (const { id, subjects: named } of comparisons)
      for (const { entry } of named)
        if (entry !== null) expect(entries.find((each) => each.id === entry)?.comparisons).toContain(id);
  });

  test("resolves 42 of its 48 images from the pack", () => {
    expect(assets).toHaveLength(48);
    expect(assets.filter(({ resolvedFrom }) => resolvedFrom === "pack")).toHaveLength(42);
    const missing = assets.filter(({ resolvedFrom }) => resolvedFrom === "none");
    expect(missing).toHaveLength(6);
    for (const asset of missing) expect(asset).toMatchObject({ exists: false, sha256: null });
    expect(missing.filter(({ path: link }) => link.endsWith(".svg")).map(({ alt }) => alt)).toEqual(["Arch_Amazon-EFS_48.svg"]);
  });

  test.each(["ECS", "Fargate"])("takes the icon of %s from the pack's folder of its category", (name) => {
    const entry = entries.find((each) => each.acronym === name || each.name === name);
    const icon = assets.find(({ id }) => id === entry?.icon);
    const category = categories.find(({ id }) => id === entry?.category)?.name;
    expect(category).toBe("Containers");
    expect(files.get(`${category}: ${icon?.path.split("/").at(-1)}`)).toMatch(/[/\\]Arch_Containers[/\\]/);
  });

  test("cuts every text out of the note", () => {
    for (const { markdown, source, facts, sections } of entries) {
      expect(cut(source)).toContain(markdown);
      for (const fact of facts) expect(cut(fact.source)).toBe(fact.markdown);
      for (const section of sections) {
        expect(cut(section.source)).toMatch(/^#{4,6} /);
        expect(cut(section.source).endsWith(section.markdown)).toBe(true);
      }
    }
    for (const { aspects } of comparisons) for (const aspect of aspects) expect(cut(aspect.source)).toBe(aspect.markdown);
    for (const { alt, path: link, source } of assets) expect(cut(source)).toBe(`![${alt ?? ""}](${link})`);
  });

  test("begins the range of every heading with the heading", () => {
    for (const { name, source } of categories) expect(cut(source).split(/\r?\n/)[0]?.trimEnd()).toBe(`# ${name}`);
    for (const { name, source } of comparisons) expect(cut(source).split(/\r?\n/)[0]?.trimEnd()).toBe(`### ${name}`);
    for (const { name, parent, source } of entries)
      expect(cut(source).startsWith(parent === null ? `### ${name}` : "* **")).toBe(true);
    for (const { source } of [...categories, ...entries, ...comparisons]) expect(cut(source)).not.toMatch(/(?:---|\s)$/);
  });
});

const none = { acronym: null, expansion: null, qualifier: null, vendor: null, aliases: [] };
const table: [string, NameParts][] = [
  ["EC2 (Elastic Compute Cloud)", { ...none, name: "EC2", acronym: "EC2", expansion: "Elastic Compute Cloud" }],
  [
    "AWS Certificate Manager (ACM)",
    {
      ...none,
      name: "AWS Certificate Manager",
      acronym: "ACM",
      expansion: "AWS Certificate Manager",
      vendor: "AWS",
      aliases: ["Certificate Manager"],
    },
  ],
  [
    "IAM & STS (Security Token Service)",
    { ...none, name: "IAM & STS", acronym: "STS", expansion: "Security Token Service", aliases: ["IAM", "STS"] },
  ],
  ["CloudFront (CDN)", { ...none, name: "CloudFront", qualifier: "CDN" }],
  [
    "Amazon Aurora (Relational Database)",
    { ...none, name: "Amazon Aurora", qualifier: "Relational Database", vendor: "Amazon", aliases: ["Aurora"] },
  ],
  [
    "Amazon QLDB (Amazon Quantum Ledger Database)",
    {
      ...none,
      name: "Amazon QLDB",
      acronym: "QLDB",
      expansion: "Amazon Quantum Ledger Database",
      vendor: "Amazon",
      aliases: ["QLDB"],
    },
  ],
];

test.each(table)("takes the name %s apart", (heading, parts) => {
  expect(nameParts(heading, referenceNotes.vendors)).toEqual(parts);
});
