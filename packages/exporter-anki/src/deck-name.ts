/** Name of a deck below others. Anki separates levels by `::`, so a name from a note must not contain it. */
export function deckName(root: string, ...path: readonly string[]): string {
  return [...root.split("::"), ...path].map(component).join("::");
}

/** Anki's own rules for a level (rslib/src/decks/name.rs), and no colon at an end, where it would join the separator. */
function component(name: string): string {
  const plain = name
    .normalize("NFC")
    .replace(/["\p{Cc}]/gu, "")
    .replace(/:{2,}/g, ":")
    .replace(/^[:\s]+|[:\s]+$/g, "");
  return plain === "" ? "blank" : plain;
}

/** What Anki compares decks by: it takes two names that differ in case only for one deck. */
export function deckNameKey(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** An Anki tag: no spaces or quotes, no `::` that would make levels, and nothing that is a nuisance to search for. */
export function ankiTag(text: string): string {
  return text
    .normalize("NFC")
    .trim()
    .replace(/["\p{Cc}]/gu, "")
    .replace(/[\s,;&]+/gu, "-")
    .replace(/:{2,}/g, ":")
    .replace(/^[#:]+|:+$/g, "");
}
