import type { Catalogue, EntryRecord } from "@notewright/schema";
import { entryContent } from "./entry-content.ts";
import type { CardTemplate, FlashNote } from "./flash-note.ts";
import { unsharedIcons } from "./unshared-icons.ts";

/**
 * The flash notes of a catalogue, in its order. Members of groups make notes, groups do not, and an entry without sound
 * material for any card is left out.
 */
export function flashNotes(catalogue: Catalogue): FlashNote[] {
  const entries = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  const categories = new Map(catalogue.categories.map((category) => [category.id, category]));
  const notes = new Map(catalogue.notes.map((note) => [note.id, note]));
  const existingAssets = new Set(catalogue.assets.filter((asset) => asset.exists).map((asset) => asset.id));
  const unshared = unsharedIcons(catalogue);
  const result: FlashNote[] = [];

  for (const entry of catalogue.entries) {
    if (entry.kind === "group") continue;
    const { answer, details } = entryContent(entry);
    const templates: CardTemplate[] = [];
    if (answer.length > 0) templates.push("name-description");
    if (entry.icon !== null && unshared.has(entry.icon)) templates.push("icon-name");
    if (templates.length === 0) continue;

    const note = notes.get(entry.source.note);
    result.push({
      key: entry.id,
      name: entry.name,
      acronym: entry.acronym,
      expansion: entry.expansion,
      qualifier: entry.qualifier,
      icon: entry.icon !== null && existingAssets.has(entry.icon) ? entry.icon : null,
      path: path(entry),
      tags: [...new Set([...entry.tags, ...(note?.tags ?? [])])],
      source: note?.path ?? entry.source.note,
      answer,
      details,
      templates,
    });
  }
  return result;

  function path({ category, parent }: EntryRecord): string[] {
    const names = [category && categories.get(category)?.name, parent && entries.get(parent)?.name];
    return names.filter((name) => typeof name === "string");
  }
}
