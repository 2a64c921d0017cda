import type { Root } from "mdast";
import type { Extension as FromMarkdown } from "mdast-util-from-markdown";
import type { Construct, ConstructRecord, Extension } from "micromark-util-types";
import type { Processor } from "unified";
import { mayHoldAddress } from "./address.ts";

/** A construct that costs time in every text, by its name in micromark, and what a text has in which it can match. */
const costly: readonly { name: string; mark: RegExp }[] = [
  { name: "emailAutolink", mark: /[\w.+-]@[\w.-]/ },
  { name: "table", mark: /\||:-|-:/ },
];

/** Names of constructs that can match nothing in a text. */
export function idleConstructs(text: string): string[] {
  return costly.filter(({ mark }) => !mark.test(text)).map(({ name }) => name);
}

/**
 * A plugin after those for syntax: leaves out constructs by name, so that text is not cut up at each place where one might begin, and searches
 * a tree for bare addresses only where there may be one. What is parsed is the same.
 */
export function leanSyntax(this: Processor, idle: readonly string[]): undefined {
  const data = this.data();
  data.micromarkExtensions = data.micromarkExtensions?.map((extension) => without(extension, idle)) ?? [];
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.map(guarded) ?? [];
}

function without(extension: Extension, idle: readonly string[]): Extension {
  const isKept = ({ name }: Construct): boolean => name === undefined || !idle.includes(name);
  const kept = (record: ConstructRecord): ConstructRecord =>
    Object.fromEntries(Object.entries(record).map(([code, constructs]) => [code, [constructs ?? []].flat().filter(isKept)]));
  return {
    ...extension,
    ...(extension.text && { text: kept(extension.text) }),
    ...(extension.flow && { flow: kept(extension.flow) }),
  };
}

/** All changes that extensions make to a whole tree have to do with links for bare addresses. */
function guarded(extension: FromMarkdown | FromMarkdown[]): FromMarkdown | FromMarkdown[] {
  if (Array.isArray(extension)) return extension.map((each) => guarded(each) as FromMarkdown);
  const { transforms } = extension;
  if (transforms == null) return extension;
  return {
    ...extension,
    transforms: transforms.map((transform) => (tree) => (heldAddress(tree) ? transform(tree) : undefined)),
  };
}

const held = new WeakMap<Root, boolean>();

/** Whether a tree may have held one before anything was changed. */
function heldAddress(tree: Root): boolean {
  const answer = held.get(tree) ?? mayHoldAddress(tree);
  held.set(tree, answer);
  return answer;
}
