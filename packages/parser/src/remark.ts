export { referenceTree, remarkNotes } from "./reference-tree.ts";
export { stringifyMarkdown } from "./stringify-markdown.ts";
