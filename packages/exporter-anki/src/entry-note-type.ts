import { cardCss } from "./card-css.ts";
import type { NoteType } from "./note-type.ts";

/** Names of the entry type's fields, in order. The spare ones are for what comes later: a field can be filled, not added. */
export const entryFieldNames = [
  "Key",
  "Name",
  "Acronym",
  "Expansion",
  "Qualifier",
  "Icon",
  "Description",
  "Category",
  "Details",
  "Source",
  "Spare1",
  "Spare2",
  "Spare3",
] as const;

/** Name of a field of the entry type. */
export type EntryFieldName = (typeof entryFieldNames)[number];

const name = '<div class="name" dir="auto">{{Name}}</div>';
const expansion =
  '{{#Expansion}}<div class="expansion" dir="auto">{{#Acronym}}{{Acronym}}: {{/Acronym}}{{Expansion}}</div>{{/Expansion}}';
const qualifier = '{{#Qualifier}}<div class="expansion" dir="auto">({{Qualifier}})</div>{{/Qualifier}}';
const description = '{{#Description}}<div class="description" dir="auto">{{Description}}</div>{{/Description}}';
const details = '{{#Details}}<div class="details" dir="auto">{{Details}}</div>{{/Details}}';
const footer =
  '<div class="footer">{{#Category}}<span dir="auto">{{Category}}</span>{{/Category}} <span dir="auto">{{Source}}</span></div>';
const answer = "{{FrontSide}}\n<hr id=answer>\n";

/** The note type of entries, version 1. Ids are arbitrary and final; see `NoteType`. */
export const entryNoteType: NoteType = {
  id: 1_384_730_511_207,
  name: "notewright entry",
  kind: "standard",
  modified: 1_600_000_000,
  sortField: entryFieldNames.indexOf("Name"),
  fields: entryFieldNames.map((name, index) => ({ name, id: 738_402_916_500 + index })),
  templates: [
    {
      name: "Name → Description",
      id: 738_402_917_000,
      requires: "Description",
      front: `{{#Description}}\n${name}\n${qualifier}\n{{/Description}}`,
      back: answer + [expansion, description, details, footer].join("\n"),
    },
    {
      name: "Icon → Name",
      id: 738_402_917_001,
      requires: "Icon",
      front: '{{#Icon}}\n<div class="icon">{{Icon}}</div>\n{{/Icon}}',
      back: answer + [name, qualifier, expansion, footer].join("\n"),
    },
  ],
  css: cardCss,
};
