import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Analysis, analyse, discoverNotes, openProject } from "@notewright/engine";
import { activeRules } from "@notewright/linter";
import { allParts, inlineText, linkIndex, type ParsedNote, parseNote } from "@notewright/parser";
import { type Profile, ProfileSet, profileSet } from "@notewright/profile";
import type { Config, EntryRecord, Finding } from "@notewright/schema";
import type { Heading, Link } from "mdast";
import { visit } from "unist-util-visit";
import { describe, expect, test } from "vitest";

const folder = resolve(import.meta.dirname, "../../../shared/data/vaults-dev");

/** Whether the real vaults lie beside the repository, as they do where it is developed. */
export const haveVaults: boolean = existsSync(folder);

/** A real vault, read as a config says, or as is inferred. */
export class Vault {
  readonly analysis: Analysis;
  readonly notes: ParsedNote[];

  constructor(analysis: Analysis) {
    this.analysis = analysis;
    const paths = analysis.notes.map(({ path }) => path);
    this.notes = analysis.notes.flatMap(({ path, source }) =>
      source === null ? [] : [parseNote(source, { path, paths, profile: analysis.profiles.of(path) as Profile })],
    );
  }

  static async read(name: string, config: Pick<Config, "overrides" | "profile"> = {}): Promise<Vault> {
    const root = join(folder, name, "vault");
    const project = { ...(await openProject({ cwd: root })), profiles: profileSet(config) };
    expect(project.profiles).toBeInstanceOf(ProfileSet);
    const files = discoverNotes({ cwd: root, root, paths: [], ignore: [] });
    return new Vault(await analyse(project, files, activeRules({}, { spelling: "off" })));
  }

  note(path: string): ParsedNote {
    const found = this.notes.find((note) => note.path === path);
    if (found === undefined) throw new Error(`There is no note ${path}`);
    return found;
  }

  /** Headings of a depth in notes whose path begins so. */
  headings(depth: number, start = ""): Heading[] {
    const found: Heading[] = [];
    for (const note of this.notes) {
      if (note.path.startsWith(start)) visit(note.tree, "heading", (node) => void (node.depth === depth && found.push(node)));
    }
    return found;
  }

  entry(name: string, category?: string): EntryRecord {
    const found = this.analysis.catalogue.entries.find(
      (entry) => entry.name === name && (category === undefined || entry.category === category),
    );
    if (found === undefined) throw new Error(`There is no entry ${name}`);
    return found;
  }

  categoryName(id: string | null): string | undefined {
    return this.analysis.catalogue.categories.find((category) => category.id === id)?.name;
  }

  /** Names of comparisons with their notes. */
  comparisons(): string[] {
    return this.analysis.catalogue.comparisons.map(({ name, note }) => `${note}: ${name}`).sort();
  }

  findings(rule: string): (Finding & { path: string })[] {
    return this.analysis.notes.flatMap(({ findings, path }) =>
      findings.filter((finding) => finding.rule === rule).map((finding) => ({ ...finding, path })),
    );
  }

  /** Links to notes of the vault and to headings in them. */
  links(): { from: string; url: string; target: string | null; isBroken: boolean; inPage: boolean }[] {
    const index = linkIndex(this.notes);
    return this.notes.flatMap((note) => {
      const found: Link[] = [];
      visit(note.tree, "link", (link) => void found.push(link));
      return found.flatMap(({ url }) => {
        const target = index.resolve(note, url);
        if (target === null) return [];
        return {
          from: note.path,
          url,
          target: target.note?.path ?? null,
          isBroken: target.isBroken,
          inPage: url.startsWith("#"),
        };
      });
    });
  }

  /** Titles of the sections right under a heading of a note. */
  sectionsUnder(path: string, title: string): string[] {
    const part = allParts(this.note(path).outline.parts).find((each) => each.title === title);
    return part?.children.map((child) => child.title) ?? [];
  }
}

/** Text of headings. */
export function titles(headings: readonly Heading[]): string[] {
  return headings.map(({ children }) => inlineText(children));
}

/** A check of what `expected.md` says of a vault, in the order of its list of facts. */
export type FactCheck = (vault: Vault) => void;

/** Runs one check for each fact of a vault's `expected.md`, and fails where the list has another length. */
export function describeVault(
  name: string,
  ways: Record<string, Pick<Config, "overrides" | "profile">>,
  facts: FactCheck[],
): void {
  describe.each(Object.entries(ways))(`${name}, %s`, (_, config) => {
    const vault = Vault.read(name, config);

    test("each expected fact has a check", () => {
      const [, list = ""] = readFileSync(join(folder, name, "expected.md"), "utf8").split("## Expected facts");
      expect(list.match(/^- /gm)).toHaveLength(facts.length);
    });

    test.each(facts.map((check, index) => [index + 1, check] as const))("fact %i", async (_index, check) => {
      check(await vault);
    });
  });
}
