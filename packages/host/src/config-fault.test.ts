import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vault } from "../../../tests/cli/vault.ts";

/** Name, text, and what is said of it after its path. */
const configs: [name: string, text: string, said: string][] = [
  [
    "ts",
    'export default {\n  root: "notes"\n  ignore: []\n};\n',
    ":3:3: found `ignore`, expected a comma or the end before it.",
  ],
  [
    "mjs",
    'import "node:fs";\r\nexport default {\r\n  root: "a"\r\n  ignore: []\r\n};\r\n',
    ":4:3: found `ignore`, expected a comma",
  ],
  ["mts", 'export default {\n  root: "notes",\n', ":2:17: the file ends too early, expected a bracket or quote"],
  ["js", 'export default {\n  root: "notes",\n', ":2:17: the file ends too early, expected a bracket or quote"],
  ["ts", "enum Herb { sage }\nexport default {};", ":1:1: found a TypeScript enum, expected only what Node runs"],
  [
    "ts",
    'import a from "./gone.ts";\nexport default {};',
    ':1:15: the config imports "./gone.ts", which is not there. Mend its path.',
  ],
  [
    "ts",
    '\nimport a from "herbs-of-nobody/x";\n',
    ':2:15: the config imports "herbs-of-nobody/x", which is not there. Install it',
  ],
  [
    "mjs",
    'import { sage } from "node:fs";\n',
    ":1:10: the config stops while it is loaded: The requested module 'node:fs' does not provide",
  ],
  [
    "ts",
    '\nthrow new Error("by itself.\\nsecond");\nexport default {};',
    ":2:7: the config stops while it is loaded: by itself. Mend",
  ],
  ["mjs", "\n\nexport default { root: herbs.bed };", ":3:24: the config stops while it is loaded: herbs is not defined."],
  ["mjs", "throw 5;", ": the config stops while it is loaded: 5. Mend"],
  ["ts", "export const sage = 1;", " exports nothing. Write `export default defineConfig({ … })` in it."],
  ["ts", '\nexport default "notes";', ":2:16: the default export is a text, expected an object. Write `export default"],
  ["mjs", "export default () => ({});", ":1:17: the default export is a function, expected an object."],
  ["mjs", "export default null;", ": the default export is null, expected an object."],
  ["json", '{\n  "root": "notes"\n  "ignore": []\n}', ':3:3: found `"ignore"`, expected a comma before it.'],
  ["json", '{\n  "root": "notes",\n}', ":3:1: found a comma before `}`, expected none."],
  ["json", '{\n // herbs\n  "root": "notes"\n}', ":2:2: found a comment, and JSON has none"],
  ["json", '{\n  root: "notes" }', ":2:3: found `root`, expected double quotes"],
  ["json", '{\n  "root": notes }', ":2:11: found `notes`, expected double quotes"],
  ["json", "{\n  'root': 1 }", ":2:3: found a single quote, expected double quotes"],
  ["json", '{ "root": "notes"', ":1:18: the JSON ends too early"],
  ["json", '{ "root": "notes', ": the JSON ends too early"],
  ["json", "", ":1:1: the JSON ends too early"],
  ["json", '{ "a": 1 } }', ":1:12: the file is not JSON: "],
  ["json", "[]", ": the file holds a list, expected an object. Write `{ … }` in it."],
];

// In a process of its own: here another loader than Node's would load them.
test("what is broken is named with line, column, what was expected and the next step", () => {
  const names = configs.map(([type], index) => `${index}/notewright.config.${type}`);
  const files = configs.map(([, text], index) => [names[index], text]);
  const folder = vault({ ...Object.fromEntries(files), "package.json": '{ "type": "module" }' });
  const paths = names.map((name) => join(folder, name));
  const program = `
    import { loadConfig } from ${JSON.stringify(new URL("load-config.ts", import.meta.url).href)};
    const said = [];
    for (const path of ${JSON.stringify(paths)}) said.push(await loadConfig(path).then(() => "nothing", (error) => error.name + " " + error.message));
    console.log(JSON.stringify(said));`;
  const args = ["--conditions=@notewright/source", "--input-type=module", "--eval", program];
  const said: string[] = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
  for (const [index, [, text, wanted]] of configs.entries()) {
    const [path, message] = [paths[index] as string, said[index] as string];
    expect(message.slice(0, `UserError ${path}`.length), text).toBe(`UserError ${path}`);
    const rest = message.slice(`UserError ${path}`.length);
    if (wanted.startsWith(": ")) expect(rest.replace(/^:\d+:\d+/, ""), text).toContain(wanted);
    else expect(rest.slice(0, wanted.length), text).toBe(wanted);
    expect(message).toMatch(/^[^\n]+\.$/);
  }
});
