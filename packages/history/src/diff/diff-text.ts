import { styleText } from "node:util";
import type { Diff } from "@notewright/schema";
import { changePhrase, summaryPhrase } from "./change-phrase.ts";

/** How to print. */
export interface DiffTextOptions {
  colour: boolean;
  /** Makes a text from a note fit for one line of a terminal. */
  visible(text: string): string;
}

type Mark = "+" | "-" | "→" | "~" | "?";

const COLOURS = { "+": "green", "-": "red", "→": "cyan", "~": "yellow", "?": "magenta" } as const;

/** For people: a line for each difference, and a summary; nothing where nothing differs. */
export function diffText(diff: Diff, { colour, visible }: DiffTextOptions): string {
  const { added, changed, moved, removed, renamed, ties } = diff;
  const line = (mark: Mark, text: string): string => {
    const plain = `${mark} ${text}`;
    return `${colour ? styleText(COLOURS[mark], plain, { validateStream: false }) : plain}\n`;
  };
  const moves = new Map(moved.map((move) => [`${move.kind} ${move.id}`, move]));
  const category = (id: string | null): string => (id === null ? "no category" : visible(id));
  const moveOf = (kind: string, id: string): string => {
    const move = moves.get(`${kind} ${id}`);
    moves.delete(`${kind} ${id}`);
    return move === undefined ? "" : `, moved from ${category(move.from)} to ${category(move.to)}`;
  };
  const lines = [
    ...removed.map(({ id, kind, name }) => line("-", `${kind} ${visible(id)} ${visible(quoted(name))}`)),
    ...added.map(({ id, kind, name }) => line("+", `${kind} ${visible(id)} ${visible(quoted(name))}`)),
    ...renamed.map(({ from, kind, to, why }) =>
      line("→", `${kind} ${visible(from)} → ${visible(to)} (same ${why.join(", ")})${moveOf(kind, to)}`),
    ),
    ...moved.flatMap(({ id, kind }) => {
      const text = moveOf(kind, id);
      return text === "" ? [] : [line("→", `${kind} ${visible(id)}${text}`)];
    }),
    ...changed.map(({ changes, id, kind }) => {
      const phrases = changes.map((change) => visible(changePhrase(change, quoted)));
      return line("~", `${kind} ${visible(id)}: ${phrases.join("; ")}`);
    }),
    ...ties.map(({ from, kind, to }) =>
      line("?", `${kind} ${from.map(visible).join(", ")} may be ${to.map(visible).join(" or ")}`),
    ),
  ];
  if (lines.length === 0) return "";
  const summary = summaryPhrase([
    [added.length, "added"],
    [removed.length, "removed"],
    [renamed.length, "renamed"],
    [moved.length, "moved"],
    [changed.length, "changed"],
    [ties.length, "undecided"],
  ]);
  return `${lines.join("")}\n${summary}\n`;
}

function quoted(text: string): string {
  return `"${text}"`;
}
