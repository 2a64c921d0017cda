import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { LineIndex } from "@notewright/diagnostics";
import { configLiteral, type LiteralNode } from "./config-literal.ts";

/** Keys and indices from the top of a config. */
export type KeyPath = readonly (string | number)[];

/** The text of a config, to name the lines of its keys. It is read when a line is first asked for. */
export class ConfigSource {
  readonly path: string;
  #read: { lines: LineIndex; literal: LiteralNode | null } | undefined;

  constructor(path: string) {
    this.path = path;
  }

  /** The line of a key, from 1; where the text does not spell it out, that of the last key on the way to it. Null without any. */
  lineOf(keys: KeyPath): number | null {
    const { lines, literal } = this.#source();
    let node: LiteralNode | null = literal;
    let offset: number | null = literal?.start ?? null;
    for (const key of keys) {
      const entry = node?.entries?.get(String(key));
      if (entry === undefined) break;
      offset = entry.at;
      node = entry.value;
    }
    return offset === null ? null : lines.point(offset).line;
  }

  /** The file, and the line and column of what it exports where that can be seen. */
  pathWithPoint(): string {
    const { lines, literal } = this.#source();
    if (literal === null) return this.path;
    const { column, line } = lines.point(literal.start);
    return `${this.path}:${line}:${column}`;
  }

  /** A key as a message names it: `notewright.config.ts:14`. */
  placeOf(keys: KeyPath): string {
    const line = this.lineOf(keys);
    return line === null ? basename(this.path) : `${basename(this.path)}:${line}`;
  }

  #source(): { lines: LineIndex; literal: LiteralNode | null } {
    if (this.#read === undefined) {
      let text = "";
      try {
        text = readFileSync(this.path, "utf8").replace(/^\uFEFF/, "");
      } catch {
        // It was there when it was loaded; without its text the file's name must do.
      }
      this.#read = { lines: new LineIndex(text), literal: configLiteral(text) };
    }
    return this.#read;
  }
}
