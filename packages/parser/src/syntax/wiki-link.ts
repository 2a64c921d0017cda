import type { Root, Text } from "mdast";
import type { CompileContext, Extension as FromMarkdown, Token } from "mdast-util-from-markdown";
import type { Options as ToMarkdown } from "mdast-util-to-markdown";
import { markdownLineEnding, markdownSpace } from "micromark-util-character";
import { codes } from "micromark-util-symbol";
import type { Code, Construct, Effects, Extension, State } from "micromark-util-types";
import { joinTarget, splitTarget, targetText } from "./link-target.ts";
import type { Embed, WikiLink } from "./nodes.ts";

declare module "micromark-util-types" {
  interface TokenTypeMap {
    wikiLink: "wikiLink";
    wikiLinkMarker: "wikiLinkMarker";
    wikiLinkTarget: "wikiLinkTarget";
    wikiLinkAlias: "wikiLinkAlias";
    embed: "embed";
    embedAlias: "embedAlias";
  }
}

/** `[[target|alias]]` and `![[target|alias]]`; `\|` parts them too, for tables. */
export const wikiLinkSyntax: Extension = {
  text: {
    [codes.leftSquareBracket]: construct("wikiLink", "wikiLinkAlias"),
    [codes.exclamationMark]: construct("embed", "embedAlias"),
  },
};

function construct(type: "wikiLink" | "embed", aliasType: "wikiLinkAlias" | "embedAlias"): Construct {
  return {
    name: type,
    tokenize(effects, ok, nok) {
      let brackets = 0;
      return start;

      function start(code: Code): State | undefined {
        effects.enter(type);
        effects.enter("wikiLinkMarker");
        if (code === codes.leftSquareBracket) return open(code);
        effects.consume(code);
        return open;
      }
      function open(code: Code): State | undefined {
        if (code === codes.leftSquareBracket && brackets < 2) {
          effects.consume(code);
          brackets++;
          return open;
        }
        // A blank first is a condition of a shell, `^` first is a footnote in brackets.
        if (brackets < 2 || !isInside(code) || markdownSpace(code) || code === codes.verticalBar || code === codes.caret) {
          return nok(code);
        }
        effects.exit("wikiLinkMarker");
        if (code === codes.backslash) return effects.check(escapedBar, nok, enterTarget)(code);
        return enterTarget(code);
      }
      function enterTarget(code: Code): State | undefined {
        effects.enter("wikiLinkTarget");
        return target(code);
      }
      function target(code: Code): State | undefined {
        if (code === codes.backslash) return effects.check(escapedBar, separator, consumeTarget)(code);
        if (code === codes.verticalBar) return separator(code);
        if (code === codes.rightSquareBracket) {
          effects.exit("wikiLinkTarget");
          return close(code);
        }
        return isInside(code) ? consumeTarget(code) : nok(code);
      }
      function consumeTarget(code: Code): State | undefined {
        effects.consume(code);
        return target;
      }
      function separator(code: Code): State | undefined {
        effects.exit("wikiLinkTarget");
        effects.enter("wikiLinkMarker");
        return bar(code);
      }
      function bar(code: Code): State | undefined {
        effects.consume(code);
        if (code === codes.backslash) return bar;
        effects.exit("wikiLinkMarker");
        return afterBar;
      }
      function afterBar(code: Code): State | undefined {
        if (code === codes.rightSquareBracket) return close(code);
        effects.enter(aliasType);
        return alias(code);
      }
      function alias(code: Code): State | undefined {
        if (code === codes.rightSquareBracket) {
          effects.exit(aliasType);
          return close(code);
        }
        if (!isInside(code)) return nok(code);
        effects.consume(code);
        return alias;
      }
      function close(code: Code): State | undefined {
        effects.enter("wikiLinkMarker");
        effects.consume(code);
        return closeAgain;
      }
      function closeAgain(code: Code): State | undefined {
        if (code !== codes.rightSquareBracket) return nok(code);
        effects.consume(code);
        effects.exit("wikiLinkMarker");
        effects.exit(type);
        return end;
      }
      /** `[[1]](url)` is a link whose text has brackets. */
      function end(code: Code): State | undefined {
        return code === codes.leftParenthesis ? nok(code) : ok(code);
      }
    },
  };
}

function isInside(code: Code): boolean {
  return (
    code !== codes.eof && !markdownLineEnding(code) && code !== codes.leftSquareBracket && code !== codes.rightSquareBracket
  );
}

const escapedBar: Construct = {
  partial: true,
  tokenize(effects: Effects, ok, nok) {
    return (code) => {
      effects.enter("data");
      effects.consume(code);
      return (next) => {
        if (next !== codes.verticalBar) return nok(next);
        effects.exit("data");
        return ok(next);
      };
    };
  },
};

const IMAGE = /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)\s*$/i;

/** The aliases of a tree: each link with its text. */
const aliases = new WeakMap<object, [WikiLink, Text][]>();

/** Tokens to `wikiLink` and `embed` nodes. */
export const wikiLinkFromMarkdown: FromMarkdown = {
  enter: {
    wikiLink(token) {
      const target = { path: "", heading: null, block: null };
      this.enter({ type: "wikiLink", ...target, alias: null, label: "", children: [] }, token);
    },
    embed(token) {
      const target = { path: "", heading: null, block: null };
      this.enter({ type: "embed", kind: "note", ...target, alias: null, label: "", width: null, height: null }, token);
    },
    wikiLinkAlias(token) {
      this.enter({ type: "text", value: aliasOf(this, token) }, token);
    },
  },
  exit: {
    wikiLink: exit,
    embed: exit,
    wikiLinkTarget(token) {
      const node = this.stack.at(-1) as WikiLink | Embed;
      Object.assign(node, splitTarget(this.sliceSerialize(token)));
      node.label = targetText(node);
      if (node.type === "embed" && IMAGE.test(node.path)) node.kind = "image";
    },
    wikiLinkAlias(token) {
      const text = this.stack.at(-1) as Text;
      this.exit(token);
      const link = this.stack.at(-1) as WikiLink;
      link.alias = text.value;
      link.label = text.value;
      const root = this.stack[0] as object;
      if (!aliases.has(root)) aliases.set(root, []);
      aliases.get(root)?.push([link, text]);
    },
    embedAlias(token) {
      const node = this.stack.at(-1) as Embed;
      Object.assign(node, aliasAndSize(aliasOf(this, token)));
      node.label = node.alias ?? node.label;
    },
  },
  transforms: [restoreAliases],
};

function exit(this: CompileContext, token: Token): undefined {
  this.exit(token);
}

function aliasOf(context: CompileContext, token: Token): string {
  return context.sliceSerialize(token).replaceAll("\\|", "|");
}

/** Reads `alias|200x100`, of which each part may be missing. */
function aliasAndSize(text: string): Pick<Embed, "alias" | "height" | "width"> {
  const bar = text.lastIndexOf("|");
  const size = /^(\d{1,5})(?:x(\d{1,5}))?$/.exec(text.slice(bar + 1));
  const alias = size === null ? text : text.slice(0, Math.max(0, bar));
  const height = size?.[2];
  return { alias: alias === "" ? null : alias, width: size && Number(size[1]), height: height ? Number(height) : null };
}

/** remark-gfm looks for bare addresses in every text, but the text of a link holds no other link. */
function restoreAliases(tree: Root): undefined {
  for (const [link, text] of aliases.get(tree) ?? []) link.children = [text];
}

/** `wikiLink` and `embed` nodes to Markdown. */
export const wikiLinkToMarkdown: ToMarkdown = {
  handlers: {
    wikiLink(node: WikiLink, _, state) {
      const alias = node.children.map(({ value }) => value).join("") || node.alias;
      return `[[${parts([joinTarget(node), alias], state.stack.includes("tableCell"))}]]`;
    },
    embed(node: Embed, _, state) {
      const size = node.width === null ? null : node.width + (node.height === null ? "" : `x${node.height}`);
      return `![[${parts([joinTarget(node), node.alias, size], state.stack.includes("tableCell"))}]]`;
    },
  },
};

function parts(texts: readonly (string | null)[], inTable: boolean): string {
  const text = texts.filter((part) => part !== null && part !== "").join("|");
  return inTable ? text.replaceAll("|", "\\|") : text;
}
