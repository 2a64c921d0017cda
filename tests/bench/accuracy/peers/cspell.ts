import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { CheckedText } from "../findings-of.ts";
import type { Texts } from "../texts.ts";
import { lookAt, type Peer, type PeerFinding } from "./text-files.ts";

/** What cspell's JSON reporter says; only what is looked at here. */
interface Issue {
  uri: string;
  offset: number;
  text: string;
  suggestions?: string[];
}

/** cspell with the dictionaries that notes on cloud services want. */
export function cspell(repository: string): Peer {
  const home = join(repository, "node_modules/cspell");
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };

  function look(texts: Texts, more: readonly string[]): CheckedText[] {
    return lookAt("cspell", texts, (folder) => {
      const config = join(folder, "cspell.json");
      const dictionaries = ["aws", "companies", "softwareTerms"];
      writeFileSync(
        config,
        JSON.stringify({ version: "0.2", dictionaries, maxNumberOfProblems: 1e6, maxDuplicateProblems: 1e6 }),
      );
      const { stderr, stdout } = spawnSync(
        process.execPath,
        [
          join(home, "bin.mjs"),
          "lint",
          ...["-c", config, "--no-progress", "--no-summary", "--no-cache", "--no-gitignore"],
          ...["--reporter", "@cspell/cspell-json-reporter", ...more, "notes/*.md"],
        ],
        { cwd: folder, encoding: "utf8", maxBuffer: 1 << 30 },
      );
      if (!stdout.startsWith("{")) throw new Error(`cspell said: ${stderr || stdout}`);
      const { issues } = JSON.parse(stdout) as { issues: Issue[] };
      return issues.map(
        ({ offset, suggestions = [], text, uri }): PeerFinding => ({
          file: basename(uri),
          offset,
          actual: text,
          expected: suggestions.map((word) => inCaseOf(text, word)),
        }),
      );
    });
  }

  return {
    name: "cspell",
    version,
    check(texts, suggest) {
      const found = look(texts, []);
      if (!suggest) return found;
      // Suggestions are slow: they are asked for once a word, and by the words alone.
      const words = new Set(found.flatMap(({ findings }) => findings.map(({ actual }) => actual as string)));
      const [list] = look(new Map([["words.md", [...words].join("\n\n")]]), ["--show-suggestions"]) as [CheckedText];
      const suggestions = new Map(list.findings.map(({ actual, expected }) => [actual, expected]));
      return found.map((each) => ({
        ...each,
        findings: each.findings.map((finding) => ({ ...finding, expected: suggestions.get(finding.actual) ?? [] })),
      }));
    },
  };
}

/** Its suggestions are in lower case; the tool that puts one in keeps the capitals. */
function inCaseOf(text: string, word: string): string {
  if (text.length > 1 && text === text.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(text) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
