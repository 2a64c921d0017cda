import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Analysis, analyse, discoverNotes, openProject } from "@notewright/engine";
import { beforeAll, describe, expect, test } from "vitest";

const vaults = resolve(import.meta.dirname, "../../../shared/data/vaults-dev");

/** Real vaults of other shapes, read with no config at all. They lie beside the repository where it is developed. */
async function inferredFrom(name: string): Promise<Analysis> {
  const root = join(vaults, name, "vault");
  const project = await openProject({ cwd: root });
  return analyse(project, discoverNotes({ cwd: root, root, paths: [], ignore: [] }), []);
}

if (existsSync(vaults)) {
  describe("google-cloud-4-words: list items", () => {
    let analysis: Analysis;
    beforeAll(async () => {
      analysis = await inferredFrom("google-cloud-4-words");
    });

    test("bold items at the top are entries, those inside are members", () => {
      const { entries } = analysis.catalogue;
      expect([
        entries.filter(({ parent }) => parent === null).length,
        entries.filter(({ parent }) => parent !== null).length,
      ]).toEqual([287, 11]);
      const counts = Object.fromEntries(
        analysis.catalogue.categories.map((category) => [category.name, category.entries.length]),
      );
      expect(counts).toMatchObject({ Compute: 10, Storage: 4, Database: 7, "AI/ML": 27, "Identity and Security": 25 });
    });

    test("an acronym with the vendor's letter is one", () => {
      expect(analysis.catalogue.entries.find(({ acronym }) => acronym === "GKE")).toMatchObject({
        name: "Kubernetes Engine",
        category: "compute",
        summary: "Managed Kubernetes/containers",
      });
    });
  });

  test("aws-practitioner-notes: a note for each category", async () => {
    const { catalogue } = await inferredFrom("aws-practitioner-notes");
    const neptune = catalogue.entries.find(({ name }) => name === "Amazon Neptune");
    expect(catalogue.categories.find(({ id }) => id === neptune?.category)?.name).toBe("Databases & Analytics");
    expect(catalogue.assets.filter(({ path }) => !/^https?:/.test(path) && path.length > 0).length).toBeGreaterThan(10);
  });

  test("aws-saa-course: level 2 is the top", async () => {
    const { catalogue } = await inferredFrom("aws-saa-course");
    const inFolders = catalogue.entries.filter(({ source }) => source.note.endsWith("/notes"));
    const comparisons = catalogue.comparisons.filter(
      ({ note, source }) => note.endsWith("/notes") && source.start.column === 1,
    );
    expect([inFolders.length, comparisons.length]).toEqual([102, 4]);
    const aurora = inFolders.find(({ name }) => name === "Amazon Aurora");
    expect(aurora).toMatchObject({ category: "rds" });
    expect(aurora?.sections).toHaveLength(3);
  });

  test("exam-folders: a note for each entry, folders as categories", async () => {
    const { catalogue } = await inferredFrom("exam-folders");
    expect(catalogue.categories.map(({ entries }) => entries.length)).toEqual([8, 9, 3]);
    expect(catalogue.comparisons).toHaveLength(6);
    expect(catalogue.entries.find(({ name }) => name === "Lambda")?.sections).toHaveLength(7);
  });

  test("tldr-pages: the quote under the title is the summary", async () => {
    const { catalogue } = await inferredFrom("tldr-pages");
    expect(catalogue.categories.map(({ entries, name }) => [name, entries.length])).toEqual([
      ["common", 31],
      ["linux", 3],
      ["osx", 2],
    ]);
    expect(catalogue.entries.find(({ name }) => name === "docker")?.summary).toBe("Manage Docker containers and images.");
  });

  test("azure-bullet-points: comparisons at any level", async () => {
    expect((await inferredFrom("azure-bullet-points")).catalogue.comparisons).toHaveLength(8);
  });
}
