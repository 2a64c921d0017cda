import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { execPath } from "node:process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";

const repository = fileURLToPath(new URL("../", import.meta.url));
const pages = ["docs/api.md", ...readdirSync(`${repository}packages`).map((name) => `packages/${name}/README.md`)].sort();

/** Blocks of JavaScript and TypeScript that promise a value: `expression; // value`, the value a literal. */
function examplesIn(page: string): string[] {
  const text = readFileSync(repository + page, "utf8");
  return Array.from(text.matchAll(/^```[jt]s\n([\s\S]*?)^```$/gm), ([, code]) => code as string).filter((code) =>
    PROMISE.test(code),
  );
}

const PROMISE = /^(?!\s)(.+); \/\/ (["[{\d-].*|true|false|null)$/m;

/** The example with each promise as a comparison, to be run as a module of its own. */
function checked(code: string): string {
  const lines = code.split("\n").map((line) => {
    const [, expression, value] = PROMISE.exec(line) ?? [];
    return expression === undefined ? line : `same(${expression}, ${value});`;
  });
  return `import { deepStrictEqual as same } from "node:assert";\n${lines.join("\n")}`;
}

describe.each(pages.map((page) => [page, examplesIn(page)] as const).filter(([, examples]) => examples.length > 0))(
  "%s",
  (_, examples) => {
    test.each(examples.map((code, index) => [index + 1, code] as const))(
      "example %i does what it says",
      async (_index, code) => {
        const flags = ["--conditions=@notewright/source", "--input-type=module-typescript", "-e", checked(code)];
        await expect(promisify(execFile)(execPath, flags, { cwd: repository })).resolves.toBeDefined();
      },
    );
  },
);

test("the API has examples", () => {
  expect(examplesIn("docs/api.md")).toHaveLength(3);
});
