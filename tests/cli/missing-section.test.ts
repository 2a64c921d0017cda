import type { Report } from "@notewright/schema";
import { expect, test } from "vitest";
import { cli } from "./cli.ts";
import { vault } from "./vault.ts";

/** What `missing-section` finds, as `note message`. */
async function missing(files: Readonly<Record<string, string>>): Promise<string[]> {
  const { stdout } = await cli(["check", "--format", "json"], { cwd: vault(files) });
  return (JSON.parse(stdout) as Report).notes.flatMap(({ findings, path }) =>
    findings.flatMap(({ message, rule }) => (rule === "missing-section" ? `${path} ${message}` : [])),
  );
}

const note = (title: string, sections: readonly string[]): string =>
  `# ${title}\n\nIt is of use.\n${sections.map((name) => `\n## ${name}\n\nSome of it.\n`).join("")}`;

const all = ["Leaf", "Bark", "Wood"];
const notes = (folder: string): Record<string, string> =>
  Object.fromEntries(["Ash", "Elm", "Fir", "Oak", "Pine", "Yew"].map((name) => [`${folder}${name}.md`, note(name, all)]));
const box = note("Box", ["Leaf", "Bark"]);

test.each([
  ["at the root", "", {}],
  ["in a folder", "trees/", {}],
  ["with a named profile", "", { "notewright.config.json": '{ "profile": "file-per-entry" }' }],
  ["in a folder with a named profile", "a/trees/", { "notewright.config.json": '{ "profile": "file-per-entry" }' }],
])("a note of seven lacks what the six others have, %s", async (_, folder, config) => {
  expect(await missing({ ...notes(folder), [`${folder}Box.md`]: box, ...config })).toEqual([
    `${folder}Box.md "Box" has no section "Wood", expected one as 6 of 7 entries here have`,
  ]);
});

test("notes of other folders, guides and days of a diary lack nothing", async () => {
  const days = Object.fromEntries(
    [1, 2, 3, 4, 5, 6].map((day) => [`days/2031-04-0${day}.md`, note(`Day ${day}`, ["Done", "To do"])]),
  );
  const others = {
    "tools/Saw.md": note("Saw", ["Leaf"]),
    "trees/README.md": note("My trees", ["Leaf", "Thanks"]),
    "trees/index.md": "# All\n\n[Oak](Oak.md)\n",
    "trees/Pruning.md": note("Pruning", ["When", "How"]),
    "days/2031-04-07.md": note("Day 7", ["Done"]),
  };
  expect(await missing({ ...notes("trees/"), ...days, ...others })).toEqual([]);
});
