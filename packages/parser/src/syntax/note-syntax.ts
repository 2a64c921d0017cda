import type { Root } from "mdast";
import { mathFromMarkdown } from "mdast-util-math";
import type {} from "remark-stringify";
import type { Processor } from "unified";
import { blockIdFromMarkdown, blockIdSyntax, blockIdToMarkdown } from "./block-id.ts";
import { calloutFromMarkdown, calloutSyntax, calloutToMarkdown } from "./callout.ts";
import { commentFromMarkdown, commentSyntax, commentToMarkdown } from "./comment.ts";
import { definitionListFromMarkdown, definitionListSyntax, definitionListToMarkdown } from "./definition-list.ts";
import { highlightFromMarkdown, highlightSyntax, highlightToMarkdown } from "./highlight.ts";
import { mathSyntax, mathToMarkdown } from "./math.ts";
import { setextStart } from "./setext-start.ts";
import { wikiLinkFromMarkdown, wikiLinkSyntax, wikiLinkToMarkdown } from "./wiki-link.ts";

/** A plugin for the syntax of notes beyond GFM; after the one for GFM. */
export function noteSyntax(this: Processor<Root>): undefined {
  const data = this.data();
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    wikiLinkSyntax,
    blockIdSyntax,
    calloutSyntax,
    commentSyntax,
    highlightSyntax,
    mathSyntax,
    definitionListSyntax,
  ];
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    wikiLinkFromMarkdown,
    blockIdFromMarkdown,
    calloutFromMarkdown,
    commentFromMarkdown,
    highlightFromMarkdown,
    mathFromMarkdown(),
    definitionListFromMarkdown,
    setextStart,
  ];
  data.toMarkdownExtensions = [
    ...(data.toMarkdownExtensions ?? []),
    wikiLinkToMarkdown,
    blockIdToMarkdown,
    calloutToMarkdown,
    commentToMarkdown,
    highlightToMarkdown,
    mathToMarkdown,
    definitionListToMarkdown,
  ];
}
