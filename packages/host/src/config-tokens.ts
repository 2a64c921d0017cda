/** A piece of JavaScript, TypeScript or JSON that matters to who looks for keys. */
export interface Token {
  kind: "string" | "name" | "number" | "sign" | "other";
  /** The value of a string; else the source. */
  text: string;
  /** UTF-16 offset of its first character. */
  start: number;
}

const PIECE =
  /(?<space>\s+|\/\/[^\n\r]*|\/\*[\s\S]*?(?:\*\/|$))|(?<string>"(?:[^"\\]|\\[\s\S])*"?|'(?:[^'\\]|\\[\s\S])*'?)|(?<name>[\p{L}_$][\p{L}\p{N}_$]*)|(?<number>\d[\w.]*)|(?<sign>=>|[\s\S])/uy;

/** Signs after which a slash begins a regular expression and does not divide. */
const BEFORE_REGEX = /^(?:=>|[=([{,;:!&|?+\-*%<>~^]|return|typeof|case)$/;

const REGEX = /\/(?:[^\\/[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/[a-z]*/uy;

/** Cuts a source into tokens, without blanks and comments. Nothing is an error: what is not known is a sign. */
export function tokensOf(source: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    const end =
      source[at] === "`" ? endOfTemplate(source, at) : source[at] === "/" ? endOfRegex(source, at, tokens.at(-1)) : at;
    if (end > at) {
      tokens.push({ kind: "other", text: source.slice(at, end), start: at });
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const { name, number, sign, space, string } = (PIECE.exec(source) as RegExpExecArray).groups as Record<
      string,
      string | undefined
    >;
    if (string !== undefined) tokens.push({ kind: "string", text: textOf(string), start: at });
    else if (name !== undefined) tokens.push({ kind: "name", text: name, start: at });
    else if (number !== undefined) tokens.push({ kind: "number", text: number, start: at });
    else if (sign !== undefined) tokens.push({ kind: "sign", text: sign, start: at });
    at += (string ?? name ?? number ?? sign ?? space ?? " ").length;
  }
  return tokens;
}

function endOfRegex(source: string, at: number, before: Token | undefined): number {
  if (/^\/[/*]/.test(source.slice(at, at + 2))) return at;
  if (before !== undefined && (before.kind === "string" || before.kind === "other" || !BEFORE_REGEX.test(before.text)))
    return at;
  REGEX.lastIndex = at;
  return at + (REGEX.exec(source)?.[0].length ?? 0);
}

/** A template may hold code that holds templates. */
function endOfTemplate(source: string, start: number): number {
  const braces: number[] = [];
  for (let at = start + 1; at < source.length; at++) {
    const inText = braces.at(-1) === undefined || braces.at(-1) === 0;
    if (source[at] === "\\") at++;
    else if (inText && source[at] === "`") {
      if (braces.length === 0) return at + 1;
      braces.pop();
    } else if (inText && source.startsWith("${", at)) {
      braces.push(1);
      at++;
    } else if (!inText && source[at] === "`") braces.push(0);
    else if (!inText && source[at] === "{") braces[braces.length - 1] = (braces.at(-1) as number) + 1;
    else if (!inText && source[at] === "}") {
      braces[braces.length - 1] = (braces.at(-1) as number) - 1;
      if (braces.at(-1) === 0) braces.pop();
    }
  }
  return source.length;
}

function textOf(literal: string): string {
  const inside = literal.slice(1, -1);
  if (!inside.includes("\\")) return inside;
  return inside.replace(/\\(?:u([\da-f]{4})|u\{([\da-f]+)\}|x([\da-f]{2})|([\s\S]))/gi, (_, four, long, two, one) => {
    const code = four ?? long ?? two;
    return code === undefined ? (ESCAPES[one as string] ?? one) : String.fromCodePoint(Number.parseInt(code, 16));
  });
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", v: "\v", "\n": "" };
