export { closest } from "./closest.ts";
export { compareFindings } from "./compare-findings.ts";
export { didYouMean } from "./did-you-mean.ts";
export { editDistance } from "./edit-distance.ts";
export { LineIndex } from "./line-index.ts";
export { decodeSource, type SourceFault, SourceText } from "./source-text.ts";
export { summarise } from "./summarise.ts";
export { UserError } from "./user-error.ts";
export { visibleText } from "./visible-text.ts";
