// What the unified family takes for the same notes: remark-parse, mdast to hast, hast to HTML, one note after another.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toHtml } from "hast-util-to-html";
import { toHast } from "mdast-util-to-hast";
import remarkParse from "remark-parse";
import { unified } from "unified";

const [from = "", to = ""] = process.argv.slice(2);
const processor = unified().use(remarkParse).freeze();
mkdirSync(to, { recursive: true });
for (const name of readdirSync(from)) {
  const tree = toHast(processor.parse(readFileSync(join(from, name), "utf8")));
  writeFileSync(join(to, `${name}.html`), toHtml(tree));
}
