import { env } from "node:process";
import { buildCatalogue, parseVault } from "@notewright/parser";
import fc from "fast-check";
import { expect, test } from "vitest";
import { awkwardNote } from "./awkward-notes.ts";

/** So long that no other tree is held beside its own. */
const long = `\`\`\`\n${"x".repeat(1_100_000)}\n\`\`\`\n`;

const block = fc.constantFrom(
  "# Kitchen",
  "## Oven (Open Vent)\n\n![](oven.png) stands by the [kettle](b.md#kettle).",
  "## Kettle vs Oven\n\nKettle:\n\n- boils\n\nOven:\n\n- bakes, see [the oven][o]\n\n[o]: b.md#oven",
  "## Tools\n\n- **Whisk**: up to 3 speeds, see ![a whisk](whisk.png).\n- **Spade (SP)**: digs.",
  "| Name | Use |\n| --- | --- |\n| Spade | digs ![](spade.png) |\n| Kettle | boils |",
  "![](kettle.png)\nCredit: [Ada](https://example.org)\nand more of it",
  '<img src="a.png"> and <b>bold</b> <img src="b.png">\n\n![after](c.png)',
  "Water boils at 100 °C.\\\nSteam is hotter.\n\n```sh\nboil --hot\n```",
);
const related = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join("\n\n"));
const text = fc.oneof({ weight: 3, arbitrary: related }, { weight: 1, arbitrary: awkwardNote });

test("content is the same where trees are parsed again as where they are held", () => {
  let nodes = 0;
  fc.assert(
    fc.property(text, text, fc.constantFrom("", "  \n\n"), (a, b, end) => {
      const vault = () => parseVault({ "a.md": a + end, "b.md": b, "c.md": "# Cup\n\nHolds tea.\n", "z.md": long });
      const held = buildCatalogue(vault());
      const again = buildCatalogue(vault(), { holdsTrees: false });
      expect(again.catalogue).toEqual(held.catalogue);
      const { categories, comparisons, entries, notes } = held.catalogue;
      const sections = [...entries, ...comparisons].flatMap((record) => record.sections);
      const ids = [...categories, ...comparisons, ...entries, ...sections].map(({ id }) => id);
      for (const id of [...ids, ...notes.map(({ path }) => path)]) {
        const content = held.content(id);
        expect(again.content(id)).toEqual(content);
        nodes += content.children.length;
      }
    }),
    { numRuns: Number(env["LAWS_RUNS"] ?? 60), ...(env["LAWS_SEED"] !== "random" && { seed: 20_240_101 }) },
  );
  expect(nodes).toBeGreaterThan(0);
});
