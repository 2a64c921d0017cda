/** The documents that have a schema. */
export type DocumentKind = "catalogue" | "config" | "report";

/** Tells a catalogue from a report by the document's own keys; null when it is neither. */
export function documentKind(data: unknown): "catalogue" | "report" | null {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
  if ("entries" in data || "categories" in data) return "catalogue";
  if ("summary" in data || "tool" in data) return "report";
  return null;
}
