import { type CardRequest, type FlashNote, flashNotes } from "@notewright/cards";
import { type Profile, referenceNotes } from "@notewright/profile";
import { makeInput } from "../html/make-input.ts";

/** What is asked of notes, by key: names before colons, and what is hidden in braces. */
export function asked(
  notes: Record<string, string>,
  more: Partial<CardRequest> = {},
  profile: Profile = referenceNotes,
): Record<string, string> {
  const { catalogue, content, findings } = makeInput(notes, new Map(), profile);
  return Object.fromEntries(flashNotes({ catalogue, content, findings, ...more }).map((note) => [note.key, shown(note)]));
}

function shown(note: FlashNote): string {
  const text = (): string => {
    if (note.type === "entry") return `${note.name}: ${note.cards.join(", ")}`;
    if (note.type === "question") return `${note.question} {${note.answers.join(", ")}}`;
    return `${note.name}: ${note.spans.map(({ isHidden, text }) => (isHidden ? `{${text}}` : text)).join("")}`;
  };
  return text() + (note.isFlagged ? " (to be looked at)" : "");
}
