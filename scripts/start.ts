import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

// Says where to look after `npm start` has built this repository's own notes.
const out = join(import.meta.dirname, "..", "dist");
const { summary } = JSON.parse(readFileSync(join(out, "report.json"), "utf8"));
const deck = readdirSync(out).find((name) => name.endsWith(".apkg"));

console.log(
  `${summary.errors} errors, ${summary.warnings} warnings and ${summary.infos} infos are in the notes: \`npx notewright check\` shows them.`,
);
console.log(`The catalogue is dist/catalogue.json, the Anki deck dist/${deck}.`);
console.log("Open dist/site/index.html in a browser.");
