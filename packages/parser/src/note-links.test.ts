import { visit } from "unist-util-visit";
import { expect, test } from "vitest";
import { isLinkNode, type LinkNode, type NoteLink, noteLinks } from "./note-links.ts";
import { parseMarkdown } from "./parse-markdown.ts";

function linksIn(text: string): NoteLink[] {
  const nodes: LinkNode[] = [];
  visit(parseMarkdown(text), (node) => {
    if (isLinkNode(node)) nodes.push(node);
  });
  return noteLinks(nodes, text);
}

test.each([
  ["[a](b.md#c 'title')", "link", "b.md#c", "b.md#c"],
  ["[a]( <b c.md> )", "link", "b c.md", "b c.md"],
  ["[a](b\\_c.md)", "link", "b_c.md", "b\\_c.md"],
  ["<https://example.org/>", "address", "https://example.org/", "<https://example.org/>"],
  ["www.example.org", "address", "http://www.example.org", "www.example.org"],
  ["> [a](\n> b.md)", "link", "b.md", "[a](\n> b.md)"],
  ["[a](b&amp;c.md)", "link", "b&c.md", "b&amp;c.md"],
  ["[a][b]\n\n[b]: <c d.md> 'title'", "definition", "c d.md", "c d.md"],
  ["[a]\n\n> [a]:\n> b.md", "definition", "b.md", "[a]:\n> b.md"],
  ["| a |\n| - |\n| [[b#c\\|d]] |", "wikiLink", "b#c", "b#c"],
  ["![[b#^c]]", "embed", "b#^c", "b#^c"],
  ["- x\n  <a class='y' href='b.md'>z</a>", "html", "b.md", "b.md"],
  ['<p>\n<a href="b?c&amp;d">e</a>\n</p>', "html", "b?c&d", "b?c&amp;d"],
])("%j is a %s to %j, written %j", (text, kind, url, written) => {
  const links = linksIn(text);
  expect(links.map((link) => [link.kind, link.url, text.slice(link.start, link.end)])).toEqual([[kind, url, written]]);
});

test.each([
  "![a](b.png)",
  "![[b.png]]",
  "![a][b]\n\n[b]: c.png",
  "[//]: # (x)",
  "<!-- <a href='b.md'> -->",
  "`[a](b)`",
  "<abbr>",
])("%j is none", (text) => {
  expect(linksIn(text)).toEqual([]);
});

test("a link without letters is a button", () => {
  const text = "[🚇](#a) [x](#b) [![i](j.png)](#c) <a href='#d'>💻</a> <a href='#e'>y</a> <a href='#f'><img src='k.png'></a>";
  expect(linksIn(text).map(({ hasText }) => hasText)).toEqual([false, true, true, false, true, true]);
});
