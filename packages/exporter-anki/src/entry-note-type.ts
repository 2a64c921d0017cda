import { cardCss } from "./card-css.ts";
import type { NoteType } from "./note-type.ts";
import { answerBelow, fieldBlock, footer } from "./template-html.ts";

/** Names of the entry type's fields, in order. The spare ones are for what comes later: a field can be filled, not added. */
export const entryFieldNames = [
  "Key",
  "Name",
  "Acronym",
  "Expansion",
  "Qualifier",
  "Icon",
  "Description",
  "Clue",
  "UseCases",
  "AskAcronym",
  "Category",
  "Extra",
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
const qualifier = '{{#Qualifier}}<div class="expansion" dir="auto">({{Qualifier}})</div>{{/Qualifier}}';
const description = fieldBlock("Description", "description");
const extra = fieldBlock("Extra", "extra");
const named = [name, qualifier, expansion];

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
      back: answerBelow + [expansion, description, extra, footer].join("\n"),
    },
    {
      name: "Icon → Name",
      id: 738_402_917_001,
      requires: "Icon",
      front: '{{#Icon}}\n<div class="icon">{{Icon}}</div>\n{{/Icon}}',
      back: answerBelow + [...named, footer].join("\n"),
    },
    {
      name: "Description → Name",
      id: 738_402_917_002,
      requires: "Clue",
      front: '{{#Clue}}\n<div class="ask">What is it?</div>\n<div class="clue" dir="auto">{{Clue}}</div>\n{{/Clue}}',
      back: answerBelow + [...named, extra, footer].join("\n"),
    },
    {
      name: "Acronym → Expansion",
      id: 738_402_917_003,
      requires: "AskAcronym",
      front:
        '{{#AskAcronym}}\n<div class="ask">What does it stand for?</div>\n<div class="name" dir="auto">{{Acronym}}</div>\n{{/AskAcronym}}',
      back: `${answerBelow}<div class="name" dir="auto">{{Expansion}}</div>\n${footer}`,
    },
    {
      name: "Expansion → Acronym",
      id: 738_402_917_004,
      requires: "AskAcronym",
      front:
        '{{#AskAcronym}}\n<div class="ask">What is it for short?</div>\n<div class="name" dir="auto">{{Expansion}}</div>\n{{/AskAcronym}}',
      back: `${answerBelow}<div class="name" dir="auto">{{Acronym}}</div>\n${footer}`,
    },
    {
      name: "Use case → Name",
      id: 738_402_917_005,
      requires: "UseCases",
      front: '{{#UseCases}}\n<div class="ask">What fits?</div>\n<div class="clue" dir="auto">{{UseCases}}</div>\n{{/UseCases}}',
      back: answerBelow + [...named, footer].join("\n"),
    },
  ],
  css: cardCss,
};
