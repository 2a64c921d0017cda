import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

const LEAST = 3;

/** Words and pairs of words in the documentation that botocore's models of services hold, with their counts. */
export function cloudProse(folder: string): Record<string, string> {
  const texts = new Set<string>();
  const data = join(folder, "botocore/data");
  const services = readdirSync(data, { withFileTypes: true }).filter((each) => each.isDirectory());
  for (const service of services.map(({ name }) => name).sort()) {
    const newest = readdirSync(join(data, service), { withFileTypes: true })
      .filter((version) => version.isDirectory())
      .map(({ name }) => join(data, service, name, "service-2.json.gz"))
      .filter((file) => existsSync(file))
      .sort()
      .at(-1);
    if (newest !== undefined) gather(JSON.parse(gunzipSync(readFileSync(newest)).toString("utf8")), texts);
  }
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  // The same sentence stands in many places of a model: each text counts once.
  for (const text of texts) for (const clause of clausesOf(text)) count(clause, words, pairs);
  return { "cloud-words.tsv": tsv(words), "cloud-pairs.tsv": tsv(pairs) };
}

function gather(value: unknown, texts: Set<string>): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "documentation" && typeof inner === "string") texts.add(inner);
    else gather(inner, texts);
  }
}

/** Runs of words that nothing but blanks parts; code is no prose. */
function clausesOf(html: string): string[][] {
  return html
    .normalize("NFKC")
    .replace(/<(code|pre)>.*?<\/\1>/gs, " | ")
    .replace(/<\/?(?:p|li|ul|ol|dl|dt|dd|note|important|br|h\d|table|tr|td|th|div)\b[^>]*>/g, " | ")
    .replace(/<[^>]*>/g, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&(?:#39|apos|rsquo);/g, "'")
    .replace(/&\w+;/g, " | ")
    .replace(/’/g, "'")
    .split(/[^\p{L}\p{N}'\s-]+/u)
    .map((clause) => clause.split(/\s+/).filter((word) => word !== ""));
}

function count(clause: readonly string[], words: Map<string, number>, pairs: Map<string, number>): void {
  let before: string | null = null;
  for (const token of clause) {
    const word: string | null = /^\p{Lu}?\p{Ll}+(?:'\p{Ll}+)?$|^\p{Lu}{2,6}s?$|^[aAI]$/u.test(token)
      ? token.toLowerCase()
      : null;
    if (word !== null) words.set(word, (words.get(word) ?? 0) + 1);
    if (word !== null && before !== null) pairs.set(`${before} ${word}`, (pairs.get(`${before} ${word}`) ?? 0) + 1);
    before = word;
  }
}

function tsv(counts: ReadonlyMap<string, number>): string {
  const lines = [...counts].filter(([, times]) => times >= LEAST).map(([text, times]) => `${text}\t${times}`);
  return `${lines.sort().join("\n")}\n`;
}
