export { type JsonOptions, jsonExporter } from "./json-exporter.ts";
