import { inlineText } from "@notewright/parser";
import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { describeVault, haveVaults, titles, type Vault } from "./vault.ts";

const INFERRED = { "inferred alone": {} };

/** Local images: what the catalogue has for them, without those on the web. */
function localImages({ analysis }: Vault) {
  return analysis.catalogue.assets.filter(({ path }) => !/^https?:/.test(path));
}

function count<T>(items: Iterable<T>, wanted: (item: T) => boolean): number {
  return [...items].filter(wanted).length;
}

test("real vaults are read where they lie beside the repository", () => {
  expect(haveVaults).toBeTypeOf("boolean");
});

if (haveVaults) {
  describeVault(
    "google-cloud-4-words",
    { ...INFERRED, "by profile": { profile: { id: "four-words", extends: "list-entries", category: { heading: 3 } } } },
    [
      (vault) => {
        expect([1, 2, 3].map((depth) => vault.headings(depth).length)).toEqual([2, 0, 23]);
        expect(vault.findings("heading-increment")).toHaveLength(1);
      },
      ({ analysis: { catalogue } }) => {
        expect(count(catalogue.entries, ({ parent }) => parent === null)).toBe(287);
        const nested = catalogue.entries.filter(({ parent }) => parent !== null);
        expect(nested).toHaveLength(11);
        const sections = new Set(nested.map(({ category }) => category?.split("/").at(-1)));
        expect([...sections]).toEqual(["additional-resources"]);
      },
      ({ analysis: { catalogue } }) => {
        const counts = Object.fromEntries(catalogue.categories.map(({ entries, name }) => [name, entries.length]));
        expect(counts).toMatchObject({
          Compute: 10,
          Storage: 4,
          Database: 7,
          "AI/ML": 27,
          "Identity and Security": 25,
          "Workspace Platform": 20,
        });
      },
      (vault) => {
        expect(vault.analysis.catalogue.entries.find(({ acronym }) => acronym === "GKE")).toMatchObject({
          name: "Kubernetes Engine",
          category: "compute",
          summary: "Managed Kubernetes/containers",
        });
      },
      ({ analysis: { catalogue } }) => {
        const top = catalogue.entries.filter(({ parent }) => parent === null);
        const names = new Set(top.map(({ name, qualifier }) => `${name} ${qualifier}`));
        expect([top.length, new Set(top.map(({ id }) => id)).size]).toEqual([287, 287]);
        expect(top.length - new Set(top.map(({ name }) => name)).size).toBeGreaterThanOrEqual(top.length - names.size);
        const twice = Map.groupBy(top, ({ name }) => name);
        expect(count(twice.values(), (group) => new Set(group.map(({ category }) => category)).size > 1)).toBe(8);
      },
      (vault) => {
        expect(vault.entry("Anthos Config Management").summary).toBe("Policy and security automation");
      },
      ({ analysis: { catalogue } }) => {
        const category = catalogue.categories.find(({ name }) => name.startsWith("Everything below"));
        expect(category?.entries).toEqual([]);
      },
      (vault) => {
        expect(vault.findings("missing-asset")).toEqual([]);
      },
      ({ analysis: { catalogue } }) => {
        expect(catalogue.comparisons).toEqual([]);
      },
    ],
  );

  describeVault(
    "aws-practitioner-notes",
    {
      ...INFERRED,
      "by profile": { profile: "note-per-category", overrides: [{ files: ["practice-exam/"], profile: "question-answer" }] },
    },
    [
      (vault) => {
        const inFolder = (folder: string) => count(vault.notes, ({ path }) => path.startsWith(folder));
        expect([vault.notes.length, inFolder("sections/"), inFolder("practice-exam/")]).toEqual([16, 12, 3]);
      },
      (vault) => {
        const h2 = (start: string) => vault.headings(2, start).length;
        expect([h2("sections/"), h2("sections/databases.md"), h2("sections/vpc.md")]).toEqual([137, 19, 11]);
        const databases = vault.analysis.catalogue.categories.find(({ note }) => note === "sections/databases");
        expect(databases?.entries).toHaveLength(19);
      },
      (vault) => {
        expect(vault.categoryName(vault.entry("Amazon Neptune").category)).toBe("Databases & Analytics");
      },
      (vault) => {
        const vs = vault.comparisons().filter((line) => /\bvs\b/.test(line));
        expect(vs).toEqual([
          "sections/deploying: Elastic Beanstalk vs CloudFormation",
          "sections/elb_asg: Scalability vs Elasticity (vs Agility)",
          "sections/global_infrastructure: AWS Global Accelerator vs CloudFront",
          "sections/global_infrastructure: CloudFront vs S3 Cross Region Replication",
          "sections/other_compute: Batch vs Lambda",
          "sections/security_compliance: Data at rest vs. Data in transit",
          "sections/vpc: NAT Gateway vs NAT Instance",
          "sections/vpc: Network ACLs vs Security Groups",
        ]);
      },
      ({ analysis: { catalogue } }) => {
        const questions = (note: string) =>
          catalogue.entries.filter(({ kind, source }) => kind === "question" && source.note === `practice-exam/${note}`);
        expect([questions("practice-exam-1").length, questions("practice-exam-12").length]).toEqual([50, 42]);
        const all = catalogue.entries.filter(({ source }) => source.note.startsWith("practice-exam/"));
        expect(all).toHaveLength(92);
        for (const { facts } of all) expect(count(facts, ({ kind }) => kind === "answer")).toBe(1);
      },
      ({ analysis: { catalogue } }) => {
        const questions = catalogue.entries.filter(({ source }) => source.note === "practice-exam/practice-exam-1");
        const right = questions.map(({ facts }) => count(facts, ({ kind }) => kind === "right-choice"));
        expect([count(right, (letters) => letters === 1), count(right, (letters) => letters === 2)]).toEqual([38, 12]);
        const answers = questions.map(({ facts }) => facts.find(({ kind }) => kind === "answer")?.text);
        expect([answers[0], answers[3]]).toEqual(["D", "B, E"]);
      },
      (vault) => {
        const path = "sections/global_infrastructure.md";
        expect([vault.headings(2, path).length, vault.headings(3, path).length]).toEqual([9, 12]);
        expect(titles(vault.headings(2, path))).toContain("AWS Local Zones");
      },
      (vault) => {
        expect(localImages(vault)).toHaveLength(16);
        const missing = vault.analysis.catalogue.assets.filter(({ exists, path }) => !exists && !/^https?:/.test(path));
        expect(missing.map(({ path, source }) => [source.note, path])).toEqual([["sections/ec2_storage", "../images/EFS.png"]]);
      },
      (vault) => {
        const image = vault.analysis.catalogue.assets.find(({ path }) => path === "./images/../../images/Route_53.png");
        expect(image).toMatchObject({ exists: true, resolvedFrom: "vault" });
      },
      (vault) => {
        const links = vault.links();
        const dangling = links.filter(({ target }) => target === null).map(({ from }) => from);
        expect([...Map.groupBy(dangling, (from) => from)].map(([from, all]) => [from, all.length])).toEqual(
          [
            ["practice-exam/exams.md", 21],
            ["README.md", 8],
          ].sort((a, b) => ((a[0] as string) < (b[0] as string) ? -1 : 1)),
        );
        const inPage = links.filter((link) => link.inPage);
        expect([inPage.length, count(inPage, ({ isBroken }) => isBroken)]).toEqual([247, 0]);
      },
      (vault) => {
        expect(titles(vault.headings(2, "README.md"))).toContain("Practice Exams ( dumps )");
      },
    ],
  );

  describeVault(
    "aws-saa-course",
    {
      ...INFERRED,
      "by profile": {
        profile: { id: "course", extends: "reference-notes", category: { heading: 2 }, entry: { heading: 3, kind: "topic" } },
      },
    },
    [
      (vault) => {
        expect([vault.notes.length, count(vault.notes, ({ path }) => path.endsWith("/notes.md"))]).toEqual([16, 15]);
      },
      (vault) => {
        for (const { outline, path, tree } of vault.notes) {
          if (!path.endsWith("/notes.md")) continue;
          expect(tree.children.find(({ type }) => type === "heading")).toMatchObject({ depth: 2 });
          expect(outline.parts.map(({ kind }) => kind)).toEqual(["category"]);
        }
        expect(vault.findings("heading-increment").filter(({ path }) => path.endsWith("/notes.md"))).toEqual([]);
      },
      (vault) => {
        const h3 = vault.notes
          .filter(({ path }) => path.endsWith("/notes.md"))
          .flatMap(({ path }) => titles(vault.headings(3, path)));
        expect([h3.length, new Set(h3).size]).toEqual([104, 104]);
        const { comparisons, entries } = vault.analysis.catalogue;
        const inNotes = (note: string) => note.endsWith("/notes");
        const compared = count(
          comparisons,
          ({ note, source }) => inNotes(note) && h3.includes(source.note) === false && source.start.column === 1,
        );
        expect(compared).toBeGreaterThan(0);
        const h3Comparisons = count(comparisons, ({ name, note }) => inNotes(note) && h3.includes(name));
        expect(count(entries, ({ source }) => inNotes(source.note)) + h3Comparisons).toBe(104);
        const perNote = (note: string) => titles(vault.headings(3, note)).length;
        expect([perNote("12-RDS/notes.md"), perNote("13-Network-Storage/notes.md")]).toEqual([11, 1]);
      },
      (vault) => {
        const aurora = vault.entry("Amazon Aurora");
        expect(vault.categoryName(aurora.category)).toBe("RDS");
        const own = aurora.sections.filter(({ source }) => source.note === aurora.source.note);
        expect(own.map(({ name }) => name)).toEqual(["Endpoints", "Costs", "Aurora Restore, Clone and Backtrack"]);
      },
      (vault) => {
        expect(vault.comparisons().filter((line) => line.includes("/notes: "))).toEqual([
          "07-VPC-Basics/notes: Nat Instance vs NATGW",
          "08-EC2-Basics/notes: EBS vs Instance Store",
          "09-Containers-ECS/notes: EC2 vs ECS(EC2) vs Fargate",
          "15-Serverless-and-AppServices/notes: SQS vs Kinesis",
        ]);
      },
      (vault) => {
        expect([1, 2, 3, 4, 5].map((depth) => vault.headings(depth, "README.md").length)).toEqual([1, 18, 134, 198, 11]);
        expect(vault.analysis.catalogue.entries.every(({ name }) => !/^\d+\.\d+/.test(name))).toBe(true);
      },
      ({ analysis: { catalogue } }) => {
        const category = catalogue.categories.find(({ note }) => note === "18-Hybrid-and-Migration/notes");
        expect(category?.name).toBe("Hybrid Enviroment and Migration");
      },
      (vault) => {
        expect(localImages(vault)).toHaveLength(4);
        expect(localImages(vault).every(({ exists, source }) => exists && source.note === "README")).toBe(true);
        expect(localImages(vault).map(({ path }) => path)).toContain("/Learning-Aids/14-HA-and-Scaling/OSINetworkModel.png");
      },
      (vault) => {
        for (const { frontmatter, source } of vault.notes) {
          expect(frontmatter.node).toBeNull();
          expect(source.text).not.toContain("<details");
        }
      },
    ],
  );

  describeVault(
    "azure-bullet-points",
    {
      "by profile": {
        profile: {
          id: "numbered",
          extends: "file-per-entry",
          category: { number: true },
          entry: [
            { note: true, kind: "topic" },
            { heading: 2, kind: "service" },
          ],
        },
      },
    },
    [
      (vault) => {
        expect([vault.notes.length, ...[1, 2, 3].map((depth) => vault.headings(depth).length)]).toEqual([22, 22, 60, 82]);
        expect(vault.findings("heading-increment")).toEqual([]);
      },
      (vault) => {
        const differing = vault.notes.filter(({ path, tree }) => {
          const heading = tree.children.find(({ type }) => type === "heading");
          const title = heading?.type === "heading" ? inlineText(heading.children) : "";
          const name = (path.split("/").at(-1) ?? "").replace(/^[\d.]+ /, "").replace(/\.md$/, "");
          return (
            !title.startsWith(name) &&
            !name.startsWith(title.replace(/[:/]/g, "")) &&
            vault.entry !== undefined &&
            title !== name
          );
        });
        expect(differing.map(({ path }) => path.split("/").at(-1))).toContain("3.4. Other services.md");
        expect(vault.entry("Other Azure Services").source.note).toContain("3.4. Other services");
      },
      (vault) => {
        const machines = vault.entry("Virtual Machines");
        expect(vault.categoryName(machines.category)).toBe("Azure Services");
        const compute = vault.entry("Compute");
        expect([machines.parent, vault.entry("Azure Services").id]).toEqual([compute.id, compute.parent]);
        const notes = vault.analysis.catalogue.entries.filter(({ kind, parent }) => parent === compute.id && kind === "topic");
        expect(notes).toHaveLength(4);
      },
      (vault) => {
        expect(vault.comparisons()).toHaveLength(8);
        const names = vault.comparisons().map((line) => line.replace(/^.*?: /, ""));
        expect(names).toContain("Cloud Deployment Models (Public vs Private vs Hybrid Cloud)");
        expect(names).toContain("Azure Blueprints vs Resource Manager templates");
      },
      (vault) => {
        // The list leaves out an image that is the text of a link; that one is missing too.
        const listed = localImages(vault).filter(({ path }) => path !== "./img/3-tier-architecture.png");
        expect([localImages(vault).length, listed.length]).toEqual([6, 5]);
        const missing = listed.filter(({ exists }) => !exists);
        expect(missing.map(({ path }) => path).sort()).toEqual(["./img/3-load-balancer.png", "./img/policy-compliance.png"]);
      },
      (vault) => {
        const links = vault.links();
        const toNotes = links.filter(({ inPage }) => !inPage);
        expect([toNotes.length, count(toNotes, ({ target }) => target === null)]).toEqual([13, 5]);
        expect(count(links, ({ inPage }) => inPage)).toBe(24);
        expect(count(links, ({ isBroken }) => isBroken)).toBe(0);
      },
      ({ analysis: { catalogue } }) => {
        const facts = [...catalogue.entries.flatMap((entry) => entry.facts)];
        const marked = facts.filter(({ marks }) => marks.includes("📝"));
        for (const { text } of facts) expect(text).not.toContain("📝");
        const aspects = catalogue.comparisons.flatMap(({ aspects: all }) => all.map(({ text }) => text.split("📝").length - 1));
        expect(marked.length + aspects.reduce((sum, marks) => sum + marks, 0)).toBe(39);
      },
      (vault) => {
        const gateway = vault.entry("Azure Application Gateway");
        expect(gateway.parent).toBe(vault.entry("Load Balancing").id);
      },
    ],
  );

  describeVault(
    "exam-folders",
    {
      ...INFERRED,
      "by profile": {
        profile: "file-per-entry",
        overrides: [
          {
            files: ["saa_c02_exam/01_resources.md"],
            profile: { id: "named", extends: "file-per-entry", entry: { listItem: "dash", kind: "service" } },
          },
        ],
      },
    },
    [
      (vault) => {
        const inFolder = (folder: string) => count(vault.notes, ({ path }) => path.startsWith(`${folder}/`));
        expect(["dva_c01_exam", "saa_c02_exam", "az_400_exam"].map(inFolder)).toEqual([9, 3, 8]);
        expect(vault.analysis.catalogue.categories).toHaveLength(3);
      },
      (vault) => {
        expect([1, 2, 3, 4].map((depth) => vault.headings(depth).length)).toEqual([21, 78, 16, 3]);
        expect(titles(vault.headings(1, "saa_c02_exam/02_misc.md"))).toHaveLength(2);
      },
      (vault) => {
        const jumps = vault.findings("heading-increment");
        expect(jumps.map(({ path, start }) => [path, start.line])).toEqual([["dva_c01_exam/02_sam_cloudformation.md", 17]]);
      },
      (vault) => {
        const headings = titles(vault.headings(2, "dva_c01_exam/09_misc.md"));
        expect(count(headings, (title) => title === "EC2")).toBe(2);
        expect(count(titles(vault.headings(1)), (title) => title === "Misc")).toBe(2);
        expect(count(vault.analysis.catalogue.entries, ({ name }) => name === "Misc")).toBe(2);
      },
      (vault) => {
        expect(vault.comparisons()).toEqual([
          "az_400_exam/02_cicd: CI vs CD",
          "dva_c01_exam/08_iam_cognito: Cognito User pool vs Identity Pool",
          "dva_c01_exam/09_misc: Redis vs Memcached",
          "dva_c01_exam/09_misc: SWF vs Step functions",
          "saa_c02_exam/02_misc: CloudFront OAI vs Signed URL's vs Signed Cookies",
          "saa_c02_exam/02_misc: Route 53 Alias vs CNAME (non-alias)",
        ]);
      },
      (vault) => {
        expect(vault.entry("Lambda").sections).toHaveLength(7);
        expect(count(vault.analysis.catalogue.entries, ({ name }) => name === "Lambda")).toBe(1);
      },
      (vault) => {
        const listed = vault.analysis.catalogue.entries.filter(({ source }) => source.note === "saa_c02_exam/01_resources");
        // The list leaves out the one whose name has a hyphen.
        expect([listed.length, count(listed, ({ name }) => !name.includes("-"))]).toEqual([43, 42]);
        expect(vault.entry("WAF").text).toMatch(/^web application firewall/);
        expect(vault.headings(2, "saa_c02_exam/01_resources.md")).toHaveLength(6);
      },
      (vault) => {
        expect(localImages(vault)).toEqual([]);
        expect(vault.analysis.catalogue.assets).toHaveLength(2);
      },
    ],
  );

  describeVault("tldr-pages", { ...INFERRED, "by profile": { profile: "file-per-entry" } }, [
    ({ analysis: { catalogue } }) => {
      expect(catalogue.notes).toHaveLength(36);
      const counts = Object.fromEntries(catalogue.categories.map(({ entries, name }) => [name, entries.length]));
      expect(counts).toEqual({ common: 31, linux: 3, osx: 2 });
    },
    (vault) => {
      const examples = vault.analysis.catalogue.entries.flatMap(({ facts }) => facts.filter(({ kind }) => kind === "example"));
      expect(examples).toHaveLength(232);
      for (const { markdown } of examples) expect(markdown).toMatch(/`$/);
    },
    (vault) => {
      const docker = vault.entry("docker");
      expect(docker.summary).toBe("Manage Docker containers and images.");
      expect(count(docker.facts, ({ kind }) => kind === "example")).toBe(8);
    },
    (vault) => {
      for (const { source } of vault.notes) expect(source.text.match(/^> More information: <.+>\.$/gm)).toHaveLength(1);
      for (const { links } of vault.analysis.catalogue.entries) expect(links.length).toBeGreaterThan(0);
    },
    (vault) => {
      const copy = vault.analysis.catalogue.entries.find(({ source }) => source.note.endsWith("/aws-s3-cp"));
      expect(copy?.name).toBe("aws s3 cp");
      for (const { name, source } of vault.analysis.catalogue.entries) {
        expect(source.note.split("/").at(-1)).toBe(name.replaceAll(" ", "-").toLowerCase());
      }
      expect(vault.entry("aws s3").category).toBe(copy?.category);
    },
    (vault) => {
      expect(vault.categoryName(vault.entry("apt").category)).toBe("linux");
      expect(vault.categoryName(vault.entry("sysctl").category)).toBe("osx");
    },
    (vault) => {
      expect(vault.analysis.catalogue.assets).toEqual([]);
      expect(vault.comparisons()).toEqual([]);
      for (const { frontmatter, tree } of vault.notes) {
        expect(frontmatter.node).toBeNull();
        visit(tree, "link", ({ url }) => expect(url).toMatch(/^https?:/));
      }
    },
  ]);
}
