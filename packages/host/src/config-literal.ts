import { type Token, tokensOf } from "./config-tokens.ts";

/** A value as a config's source spells it: where it stands, and what it holds where that is written out. */
export interface LiteralNode {
  /** UTF-16 offset of the value. */
  start: number;
  /** By key, with the offset of the key; of a list by its index. Null for values that are not written out. */
  entries: Map<string, { at: number; value: LiteralNode }> | null;
}

/**
 * The object that a config exports, as its source spells it: JSON, `export default { … }`, `defineConfig({ … })` or a constant that is
 * exported. What is not written out (a variable, a spread, the result of a call) has no entries. Null where there is no such object.
 */
export function configLiteral(source: string): LiteralNode | null {
  const reader = new Reader(tokensOf(source));
  const start = reader.exported();
  return start === null ? null : reader.value(start).node;
}

/** Reads values from tokens. Each method gives the index of the token after what it read. */
class Reader {
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  /** Index of the token that begins the exported value. */
  exported(): number | null {
    if (this.#is(0, "{")) return 0;
    const tokens = this.#tokens;
    const at = tokens.findIndex(
      (_, index) =>
        (this.#isName(index, "export") && this.#isName(index + 1, "default")) ||
        (this.#isName(index, "module") && this.#is(index + 1, ".") && this.#isName(index + 2, "exports")),
    );
    if (at < 0) return null;
    const value = this.#isName(at, "export") ? at + 2 : at + 4;
    const isConstant = tokens[value]?.kind === "name" && !this.#is(value + 1, "(") && !this.#is(value + 1, ".");
    return isConstant ? this.#constant(tokens[value]?.text as string) : value;
  }

  /** The value that begins at a token. */
  value(at: number): { node: LiteralNode; next: number } {
    const token = this.#tokens[at];
    const node: LiteralNode = { start: token?.start ?? 0, entries: null };
    if (this.#is(at, "(")) {
      const inner = this.value(at + 1);
      return this.#rest(inner.node, this.#is(inner.next, ")") ? inner.next + 1 : inner.next);
    }
    if (token?.kind === "name") {
      const call = this.#callee(at);
      if (call === null || !(this.#is(call + 1, "{") || this.#is(call + 1, "["))) return this.#rest(node, at);
      const first = this.value(call + 1);
      const close = this.#skip(first.next, [")"]);
      return this.#rest({ ...first.node, start: node.start }, close + 1);
    }
    if (this.#is(at, "{")) return this.#rest(...this.#object(at, node));
    if (this.#is(at, "[")) return this.#rest(...this.#list(at, node));
    return this.#rest(node, at);
  }

  #object(open: number, node: LiteralNode): [LiteralNode, number] {
    const entries: NonNullable<LiteralNode["entries"]> = new Map();
    let at = open + 1;
    while (at < this.#tokens.length && !this.#is(at, "}")) {
      const key = this.#tokens[at] as Token;
      if (key.kind !== "sign" && this.#is(at + 1, ":")) {
        const { next, node: value } = this.value(at + 2);
        entries.set(key.text, { at: key.start, value });
        at = next;
      } else {
        // A shorthand names its key; a spread, a method or a computed key is passed over.
        if (key.kind === "name" && (this.#is(at + 1, ",") || this.#is(at + 1, "}")))
          entries.set(key.text, { at: key.start, value: { start: key.start, entries: null } });
        at = this.#skip(at, [",", "}"]);
      }
      if (this.#is(at, ",")) at++;
    }
    return [{ ...node, entries }, at + 1];
  }

  #list(open: number, node: LiteralNode): [LiteralNode, number] {
    const entries: NonNullable<LiteralNode["entries"]> = new Map();
    let at = open + 1;
    let counted = true;
    for (let index = 0; at < this.#tokens.length && !this.#is(at, "]"); index++) {
      // After a spread nobody knows which item has which number.
      if (this.#is(at, ".") && this.#is(at + 1, ".")) counted = false;
      const { next, node: value } = this.value(at);
      if (counted) entries.set(String(index), { at: value.start, value });
      at = this.#is(next, ",") ? next + 1 : Math.max(next, at + 1);
    }
    return [{ ...node, entries }, at + 1];
  }

  /** Goes over what follows a value up to its comma or bracket: `as const`, `satisfies Config`; anything else makes another value of it. */
  #rest(node: LiteralNode, at: number): { node: LiteralNode; next: number } {
    const typed = this.#isName(at, "as") || this.#isName(at, "satisfies");
    const ends = this.#is(at, ",") || this.#is(at, "}") || this.#is(at, "]") || this.#is(at, ")") || this.#is(at, ";");
    const next = this.#skip(at, [",", "}", "]", ")", ";"], typed);
    const isWhole = typed || ends || at >= this.#tokens.length || node.entries === null;
    return { node: isWhole || !this.#continues(at) ? node : { start: node.start, entries: null }, next };
  }

  /** Whether an expression goes on at a token; a statement after it may begin there too. */
  #continues(at: number): boolean {
    return this.#tokens[at]?.kind === "sign";
  }

  /** Index of the bracket that opens the arguments of `name(…)` or `a.name(…)`, null where the value is no call. */
  #callee(at: number): number | null {
    let index = at + 1;
    while (this.#is(index, ".") && this.#tokens[index + 1]?.kind === "name") index += 2;
    return this.#is(index, "(") ? index : null;
  }

  #constant(name: string): number | null {
    const at = this.#tokens.findIndex(({ text }, index) => /^(?:const|let|var)$/.test(text) && this.#isName(index + 1, name));
    if (at < 0) return null;
    const equals = this.#skip(at, ["="], true);
    return equals < this.#tokens.length ? equals + 1 : null;
  }

  /** Index of the first of some signs outside of brackets, from a token on. */
  #skip(from: number, signs: readonly string[], typed = false): number {
    let depth = 0;
    for (let at = from; at < this.#tokens.length; at++) {
      const { kind, text } = this.#tokens[at] as Token;
      if (kind !== "sign") continue;
      if (depth === 0 && signs.includes(text)) return at;
      if (/^[([{]$/.test(text) || (typed && text === "<")) depth++;
      else if (/^[)\]}]$/.test(text) || (typed && text === ">")) depth = Math.max(0, depth - 1);
    }
    return this.#tokens.length;
  }

  #is(at: number, sign: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === "sign" && token.text === sign;
  }

  #isName(at: number, name: string): boolean {
    const token = this.#tokens[at];
    return token?.kind === "name" && token.text === name;
  }
}
