export type { Repository } from "./edit-link.ts";
export { htmlExporter } from "./exporter.ts";
export type { HtmlOptions } from "./options.ts";
export type { PartOverrides, SiteParts } from "./parts.ts";
export type { Place } from "./place.ts";
export type { Resources } from "./resources.ts";
export type { Site, SiteNote } from "./site.ts";
export type { Theme } from "./theme.ts";
