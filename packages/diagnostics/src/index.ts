export { compareFindings } from "./compare-findings.ts";
export { LineIndex } from "./line-index.ts";
export { decodeSource, type SourceFault, SourceText } from "./source-text.ts";
export { summarise } from "./summarise.ts";
export { UserError } from "./user-error.ts";
