import type { Catalogue } from "@notewright/schema";
import { fieldText } from "./field-text.ts";

/** HTML of what a deck's page says: what it was made from, and under which terms. */
export function deckDescription({ assets, notes }: Catalogue, licence: string | null): string {
  const [only] = notes.length === 1 ? notes : [];
  const terms = licence ?? statedLicence(notes);
  const lines = [`Made by notewright from ${only?.path ?? `${notes.length} notes`}.`];
  if (only !== undefined && only.description !== null) lines.unshift(only.description);
  if (terms !== null) lines.push(`Licence: ${terms}`);
  if (assets.some(({ exists, resolvedFrom }) => exists && resolvedFrom === "pack")) {
    lines.push("Icons that come from asset packs keep their makers' own terms.");
  }
  return lines.map(fieldText).join("<br>");
}

/** What the frontmatter of all notes that name a licence agrees on. */
function statedLicence(notes: Catalogue["notes"]): string | null {
  const stated = new Set(notes.flatMap(({ frontmatter }) => [frontmatter["license"], frontmatter["licence"]]));
  stated.delete(undefined);
  const [licence] = stated;
  return stated.size === 1 && typeof licence === "string" && licence !== "" ? licence : null;
}
