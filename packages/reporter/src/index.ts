export { reporters } from "./registry.ts";
export { defineReporter, type Reporter, type ReporterContext } from "./reporter.ts";
export { visibleText } from "./visible-text.ts";
