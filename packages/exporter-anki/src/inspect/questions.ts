import type { InspectedCollection } from "./collection-file.ts";
import { clozeFieldsOf, hiddenText, type TemplateParts, templateParts, templateText } from "./template-text.ts";

/** A card in short, as a reader sees it. */
export interface InspectedQuestion {
  noteType: string;
  template: string;
  deck: string;
  prompt: string;
  answer: string;
}

/** What our note types show below the answer, for whoever wants to read on. */
const BELOW = new Set(["Category", "Details", "Link", "Source"]);

/** What the cards of a collection ask, by the first fields of their notes; nothing of cards without a note or a template. */
export function questionsOf({ cards, decks, noteTypes, notes, sides }: InspectedCollection): InspectedQuestion[] {
  const types = new Map(noteTypes.map((type) => [type.id, type]));
  const byId = new Map(notes.map((note) => [note.id, note]));
  const parts = new Map<number, { front: TemplateParts; back: TemplateParts }[]>();
  for (const [id, all] of sides) {
    const taken = all.map(({ back, front }) => ({ front: templateParts(front), back: afterFront(templateParts(back)) }));
    parts.set(id, taken);
  }
  const keyOf = (note: number): string => byId.get(note)?.fields[0] ?? "";
  const sorted = cards
    .map((card) => ({ ...card, key: keyOf(card.note) }))
    .sort((a, b) => (a.key === b.key ? a.position - b.position : a.key < b.key ? -1 : 1));
  return sorted.flatMap(({ deck, note: id, position }): InspectedQuestion[] => {
    const note = byId.get(id);
    const type = types.get(note?.noteType ?? Number.NaN);
    // A cloze type has one template, and cards by the numbers in its text.
    const index = type?.templates.length === 1 ? 0 : position;
    const template = parts.get(type?.id ?? Number.NaN)?.[index];
    if (note === undefined || type === undefined || template === undefined) return [];
    const names = { noteType: type.name, template: type.templates[index] ?? "", deck: decks.get(deck) ?? String(deck) };
    const special: Record<string, string> = {
      Card: names.template,
      Deck: names.deck,
      Tags: note.tags.join(" "),
      Type: type.name,
    };
    const isOurs = type.name.startsWith("notewright ");
    const field = (name: string): string | undefined => {
      if (isOurs && BELOW.has(name)) return "";
      const at = type.fields.indexOf(name);
      return at < 0 ? special[name] : note.fields[at];
    };
    const cloze = position + 1;
    const hidden = clozeFieldsOf(template.front).map((name) => hiddenText(field(name) ?? "", cloze));
    const prompt = templateText(template.front, { field, cloze, isBack: false });
    const answer = hidden.length > 0 ? hidden.join(", ") : templateText(template.back, { field, cloze, isBack: true });
    return [{ ...names, prompt, answer }];
  });
}

/** What the back shows besides the front. */
function afterFront(parts: TemplateParts): TemplateParts {
  return parts.slice(parts.findLastIndex((part) => typeof part !== "string" && part.field === "FrontSide") + 1);
}
