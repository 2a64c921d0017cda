import { cardCss } from "./card-css.ts";
import { fieldsFrom, type NoteType } from "./note-type.ts";
import { answer, details, footer, shown } from "./template-parts.ts";

/** Names of the entry type's fields, in order. The spare ones are for what comes later: a field can be filled, not added. */
export const entryFieldNames = [
  "Key",
  "Name",
  "Acronym",
  "Expansion",
  "Qualifier",
  "Icon",
  "Description",
  "Prompt",
  "Letters",
  "Category",
  "Details",
  "Source",
  "Link",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

/** Name of a field of the entry type. */
export type EntryFieldName = (typeof entryFieldNames)[number];

const name = '<div class="name" dir="auto">{{Name}}</div>';
const expansion =
  '{{#Expansion}}<div class="expansion" dir="auto">{{#Acronym}}{{Acronym}}: {{/Acronym}}{{Expansion}}</div>{{/Expansion}}';
const qualifier = shown("Qualifier", "expansion", "(", ")");
const description = shown("Description", "description");

/** Says what is asked: the letters alone may be the front of the first card too. */
function letters(question: string, field: EntryFieldName): string {
  return `{{#Letters}}\n<div class="label">${question}</div>\n<div class="name" dir="auto">{{${field}}}</div>\n{{/Letters}}`;
}

/** The note type of entries, version 1. Ids are arbitrary and final; see `NoteType`. */
export const entryNoteType: NoteType = {
  id: 1_384_730_511_207,
  name: "notewright entry",
  kind: "standard",
  modified: 1_600_000_000,
  sortField: entryFieldNames.indexOf("Name"),
  fields: fieldsFrom(738_402_916_500, entryFieldNames),
  templates: [
    {
      name: "Name → Description",
      id: 738_402_917_000,
      requires: "Description",
      front: `{{#Description}}\n${name}\n${qualifier}\n{{/Description}}`,
      back: answer + [expansion, description, details, footer].join("\n"),
    },
    {
      name: "Description → Name",
      id: 738_402_917_001,
      requires: "Prompt",
      front: shown("Prompt", "prompt"),
      back: answer + [name, qualifier, expansion, details, footer].join("\n"),
    },
    {
      name: "Icon → Name",
      id: 738_402_917_002,
      requires: "Icon",
      front: '{{#Icon}}\n<div class="icon">{{Icon}}</div>\n{{/Icon}}',
      back: answer + [name, qualifier, expansion, footer].join("\n"),
    },
    {
      name: "Acronym → Expansion",
      id: 738_402_917_003,
      requires: "Letters",
      front: letters("What do the letters stand for?", "Letters"),
      back: `${answer}${shown("Expansion", "name")}\n${footer}`,
    },
    {
      name: "Expansion → Acronym",
      id: 738_402_917_004,
      requires: "Letters",
      front: letters("What is it for short?", "Expansion"),
      back: `${answer}${shown("Letters", "name")}\n${footer}`,
    },
  ],
  css: cardCss,
};
