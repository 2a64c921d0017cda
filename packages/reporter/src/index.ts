export { reporters } from "./registry.ts";
export { defineReporter, type Reporter, type ReporterContext } from "./reporter.ts";
