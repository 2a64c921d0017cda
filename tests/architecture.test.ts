import { globSync, readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../packages/", import.meta.url));

/** Data flows from lower layers to higher ones. */
const layers: Record<string, number> = {
  schema: 0,
  diagnostics: 0,
  files: 0,
  words: 0,
  profile: 1,
  host: 1,
  exporter: 1,
  reporter: 1,
  fixer: 1,
  parser: 2,
  history: 2,
  render: 2,
  cards: 2,
  linter: 3,
  "exporter-json": 3,
  "exporter-anki": 3,
  "exporter-html": 3,
  engine: 4,
  harper: 4,
  cli: 5,
};

/** Packages that others of their own layer may depend on. */
const contracts = ["schema", "profile", "exporter"];

/** Who may touch the file system at all. */
const readers: Record<string, string> = {
  files: "the one that writes",
  host: "looks things up for rules",
  engine: "reads notes",
  cli: "reads documents to validate",
  words: "reads its own file",
  "exporter-anki": "SQLite needs a file; it is a temporary one",
};

/** Who may change the file system, and by what. */
const writers: Record<string, RegExp> = {
  files: /./,
  engine: /^rmSync$/, // outputs of an earlier build
  "exporter-anki": /^(?:mkdtempSync|rmSync|writeFileSync|writeSync)$/, // a temporary folder
};

const CHANGES =
  /\b(?:appendFile|chmod|chown|copyFile|cp|createWriteStream|fchmod|fchown|fsync|ftruncate|lchown|link|lutimes|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile|writev)(?:Sync)?\b(?=\s*[,}(])/g;

interface Package {
  folder: string;
  dependencies: string[];
  references: string[];
  /** Source text by path, tests left out. */
  sources: Map<string, string>;
}

const nameToFolder = new Map<string, string>();
const packages: Package[] = readdirSync(root).map((folder) => {
  const { dependencies = {}, name } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
  const { references } = JSON.parse(readFileSync(`${root}${folder}/tsconfig.json`, "utf8"));
  nameToFolder.set(name, folder);
  const paths = globSync("src/**/*.ts", { cwd: `${root}${folder}` }).filter((path) => !path.endsWith(".test.ts"));
  return {
    folder,
    dependencies: Object.keys(dependencies),
    references: references.map(({ path }: { path: string }) => path.replace("../", "")),
    sources: new Map(paths.map((path) => [path, readFileSync(`${root}${folder}/${path}`, "utf8")])),
  };
});

/** Modules that a source imports, statically or not. */
function importsOf(source: string): string[] {
  const statements = source.matchAll(
    /^(?:import\s+(?:[^"';]*?\bfrom\s+)?|export\s+(?:type\s+)?[{*][^"';]*?\bfrom\s+)"([^"\n]+)";$/gm,
  );
  const calls = source.matchAll(/\bimport\("([^"\n]+)"\)/g);
  return [...statements, ...calls].map(([, name]) => name as string);
}

function packageName(specifier: string): string {
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

test("every package has a layer", () => {
  expect(packages.map(({ folder }) => folder).sort()).toEqual(Object.keys(layers).sort());
});

describe.each(packages.map((each) => [each.folder, each] as const))("%s", (folder, { dependencies, references, sources }) => {
  const workspace = dependencies.flatMap((name) => nameToFolder.get(name) ?? []);
  const layer = layers[folder] as number;

  test("depends on lower layers, or on a contract of its own", () => {
    const wrong = workspace.filter((other) => {
      const below = layers[other] as number;
      return below > layer || (below === layer && !contracts.includes(other));
    });
    expect(wrong).toEqual([]);
  });

  test("references in its tsconfig exactly the packages it depends on", () => {
    expect(references.toSorted()).toEqual(workspace.toSorted());
  });

  test("imports what its package.json names, and nothing else", () => {
    const builtin = new Set([...builtinModules, ...builtinModules.map((name) => `node:${name}`), "node:sqlite"]);
    const imported = new Set<string>();
    const unknown: string[] = [];
    for (const [path, source] of sources) {
      for (const specifier of importsOf(source)) {
        if (specifier.startsWith(".") || builtin.has(specifier)) continue;
        const name = packageName(specifier);
        const named = [name, `@types/${name}`].filter((each) => dependencies.includes(each));
        for (const each of named) imported.add(each);
        if (named.length === 0) unknown.push(`${path}: ${specifier}`);
      }
    }
    expect(unknown).toEqual([]);
    const unused = dependencies.filter((name) => nameToFolder.has(name) && !imported.has(name));
    expect(unused).toEqual([]);
  });

  test("names modules of Node with node:", () => {
    const bare = [...sources].flatMap(([path, source]) =>
      importsOf(source).flatMap((name) =>
        builtinModules.includes(name) && !name.startsWith("node:") ? `${path}: ${name}` : [],
      ),
    );
    expect(bare).toEqual([]);
  });

  test("touches the file system only where its task is to", () => {
    const touching = [...sources].filter(([, source]) => importsOf(source).some((name) => /^node:fs\b/.test(name)));
    if (!(folder in readers)) expect(touching.map(([path]) => path)).toEqual([]);
    const changes = touching.flatMap(([path, source]) => {
      const statement = /^import\b([^"';]*?)\bfrom\s*"node:fs(?:\/promises)?";$/gm;
      const names = [...source.matchAll(statement)].flatMap(([, list = ""]) => list.match(CHANGES) ?? []);
      return names.filter((name) => !writers[folder]?.test(name)).map((name) => `${path}: ${name}`);
    });
    expect(changes).toEqual([]);
  });
});
