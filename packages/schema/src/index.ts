export { type DocumentKind, documentKind } from "./document-kind.ts";
export { catalogueSchema } from "./generated/catalogue.schema.ts";
export type * from "./generated/catalogue.types.ts";
export { configSchema } from "./generated/config.schema.ts";
export type * from "./generated/config.types.ts";
export { reportSchema } from "./generated/report.schema.ts";
export type * from "./generated/report.types.ts";
export { optionMistakes } from "./option-mistakes.ts";
export { type SchemaMistake, schemaMistakes } from "./schema-mistakes.ts";
