export type { FormulaWriter } from "./formula.ts";
export { FormulaFault } from "./formula-fault.ts";
export { isExternal, safeHref } from "./links.ts";
export type { NoteLink } from "./note-nodes.ts";
export { serialise } from "./serialise.ts";
export { type RenderOptions, toHast, toHtml } from "./to-hast.ts";
