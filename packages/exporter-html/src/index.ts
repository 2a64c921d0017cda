export { type HtmlOptions, htmlExporter } from "./exporter.ts";
