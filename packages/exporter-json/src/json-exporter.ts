import { defineExporter, type Exporter } from "@notewright/exporter";
import { catalogueSchema } from "@notewright/schema";

/** How the catalogue is written. */
export interface JsonOptions {
  /** Spaces per level; 0 writes one line. */
  indent: number;
}

/** The whole catalogue as one JSON document, its JSON Schema beside it under the name that `$schema` gives. */
export const jsonExporter: Exporter<JsonOptions> = defineExporter({
  meta: { id: "json", summary: "The catalogue as one JSON document, with its schema.", extension: ".json", folder: "" },
  options: {
    defaults: { indent: 2 },
    schema: {
      type: "object",
      properties: {
        indent: { type: "integer", minimum: 0, maximum: 8, default: 2, description: "Spaces per level; 0 writes one line." },
      },
      additionalProperties: false,
    },
  },
  *files({ catalogue }, { indent }) {
    yield { path: "catalogue.json", content: `${JSON.stringify(catalogue, null, indent)}\n` };
    yield { path: "catalogue.schema.json", content: `${JSON.stringify(catalogueSchema, null, indent)}\n` };
  },
  // A catalogue and its schema say so among their first keys.
  isOwn: (_, { head }) =>
    /"generator": ?"notewright\b|"\$id": ?"https:\/\/notewright\.dev\/schemas\//.test(new TextDecoder().decode(head)),
});
