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
    return { from, file, sha256: file === null ? null : host.sha256(file) };
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

  test("sorts the 21 parentheses of its headings into expansions, acronyms and qualifiers", () => {
    const headed = entries.filter(
      ({ parent, source }) => parent === null && /^###.*\)\s*$/m.test(cut(source).split("\n")[0] ?? ""),
    );
    const sorted = headed.map(({ acronym, expansion, name, qualifier }) => [
      name,
      qualifier === null ? `${acronym} = ${expansion}` : qualifier,
    ]);
    expect(sorted).toEqual([
      ["IAM & STS", "STS = Security Token Service"],
      ["AWS Certificate Manager", "ACM = AWS Certificate Manager"],
      ["VPC", "VPC = Virtual Private Cloud"],
      ["CloudFront", "CDN"],
      ["ELB", "ELB = Elastic Load Balancer"],
      ["EC2", "EC2 = Elastic Compute Cloud"],
      ["Lambda", "Serverless Function"],
      ["ECS", "ECS = Elastic Container Service"],
      ["EKS", "EKS = Elastic Kubernetes Service"],
      ["Fargate", "Serverless Compute Engine"],
      ["S3", "S3 = Simple Storage Service"],
      ["EBS", "EBS = Elastic Bock Store"],
      ["EFS", "EFS = Elastic File System"],
      ["RDS", "RDS = Relational Database Service"],
      ["Amazon Aurora", "Relational Database"],
      ["DynamoDB", "NoSQL Database"],
      ["Amazon Redshift", "Data Warehouse"],
      ["DMS", "DMS = Database Migration Service"],
      ["SQS", "SQS = Simple Queue Service"],
      ["SQS", "SQS = Simple Notification Service"],
      ["CloudWatch", "Logs"],
    ]);
  });

  test("gives each aspect of its comparisons to the subject that it is about", () => {
    const aspects = comparisons.map((comparison) =>
      comparison.aspects.map(({ subject, text }) => `${subject}: ${text.split(/\s+/).slice(0, 3).join(" ")}`),
    );
    expect(aspects).toEqual([
      ["Network ACL: A NACL is", "Security Group: A Security Group"],
      ["S3: When using complete", "EBS: When using complex", "EBS: It's a volume", "EFS: Multiple instances can"],
      ["Kinesis: Ordering Data with", "SQS FIFO: In a SQS"],
    ]);
  });

  test("attaches diagrams to what they show, and credits to diagrams", () => {
    const [, , streams] = comparisons;
    expect(streams?.assets.map((id) => id.split("/").at(-1))).toEqual([
      "aws-service-kinesis-ordering-data",
      "aws-service-sqs-fifo",
    ]);
    const credited = assets.filter(({ credit }) => credit !== null);
    expect(credited.map(({ credit, id, role }) => [id.split("/")[1], role, credit?.name])).toEqual([
      ["route-53", "diagram", "Stephane Maarek"],
      ["amazon-aurora", "diagram", "Stephane Maarek"],
    ]);
    for (const { text: said } of entries) expect(said).not.toContain("Credit");
  });

  test("links entries to those that their text names", () => {
    const mentions = Object.fromEntries(entries.map((entry) => [entry.id, entry.mentions]));
    expect(mentions).toMatchObject({
      "storage/ebs": ["compute/ec2"],
      "storage/efs": ["compute/ec2"],
      "containers/ecs": ["compute/ec2", "containers/fargate"],
      "database/amazon-aurora": ["database/rds", "storage/s3"],
      "compute/beanstalk": ["database/rds", "networking-and-content-delivery/elb"],
    });
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
