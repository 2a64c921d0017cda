import type { Diff } from "@notewright/schema";
import { changePhrase } from "./change-phrase.ts";

const MOST_OPEN = 15;

const HEADING = "## Catalogue\n\n";

/** Whether a text is such a comment. */
export function isDiffMarkdown(text: string): boolean {
  return text.startsWith(HEADING);
}

/** For the comment on a pull request: a list for each kind of difference, long ones folded. */
export function diffMarkdown({ added, changed, moved, removed, renamed, ties }: Diff): string {
  const category = (id: string | null): string => (id === null ? "no category" : code(id));
  const parts = [
    list(
      "Added",
      added.map(({ id, kind, name }) => `${kind} ${code(id)} ${plain(name)}`),
    ),
    list(
      "Removed",
      removed.map(({ id, kind, name }) => `${kind} ${code(id)} ${plain(name)}`),
    ),
    list(
      "Renamed",
      renamed.map(({ from, kind, to, why }) => `${kind} ${code(from)} → ${code(to)} (same ${why.join(", ")})`),
    ),
    list(
      "Moved",
      moved.map(({ from, id, kind, to }) => `${kind} ${code(id)} from ${category(from)} to ${category(to)}`),
    ),
    list(
      "Changed",
      changed.map(
        ({ changes, id, kind }) => `${kind} ${code(id)}: ${changes.map((change) => changePhrase(change, code)).join("; ")}`,
      ),
    ),
    list(
      "Undecided",
      ties.map(({ from, kind, to }) => `${kind} ${from.map(code).join(", ")} may be ${to.map(code).join(" or ")}`),
    ),
  ].filter((part) => part !== "");
  return `${HEADING}${parts.length === 0 ? "Nothing differs.\n" : parts.join("\n")}`;
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  const lines = items.map((item) => `- ${item}\n`).join("");
  if (items.length <= MOST_OPEN) return `### ${title}\n\n${lines}`;
  return `### ${title}\n\n<details>\n<summary>${items.length} records</summary>\n\n${lines}\n</details>\n`;
}

/** A code span that shows a text as it is, on one line. */
function code(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  if (line === "") return "(empty)";
  const longest = Math.max(0, ...Array.from(line.matchAll(/`+/g), ([run]) => run.length));
  const ticks = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** A text that Markdown and HTML leave as it is. */
function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]<>&|~#@$!:]/g, (character) => `&#${character.codePointAt(0)};`);
}
