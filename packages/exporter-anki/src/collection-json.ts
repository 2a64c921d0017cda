import type { NoteType } from "./note-type.ts";

/** A row of `col.models`: a note type in schema 11. */
export function noteTypeJson(noteType: NoteType): Record<string, unknown> {
  return {
    id: noteType.id,
    name: noteType.name,
    type: noteType.kind === "cloze" ? 1 : 0,
    mod: noteType.modified,
    usn: -1,
    sortf: noteType.sortField,
    did: null,
    tmpls: noteType.templates.map(({ id, name, front, back }, ord) => ({
      id,
      name,
      ord,
      qfmt: front,
      afmt: back,
      bqfmt: "",
      bafmt: "",
      did: null,
      bfont: "",
      bsize: 0,
    })),
    flds: noteType.fields.map(({ id, name }, ord) => ({ id, name, ord, sticky: false, rtl: false, font: "Arial", size: 20 })),
    css: noteType.css,
    latexPre:
      "\\documentclass[12pt]{article}\n\\usepackage[utf8]{inputenc}\n\\usepackage{amssymb,amsmath}\n\\begin{document}\n",
    latexPost: "\\end{document}",
    latexsvg: false,
    // Readers that do not parse templates learn here which fields a card needs.
    req: noteType.templates.map(({ requires }, ord) => [
      ord,
      "any",
      [noteType.fields.findIndex(({ name }) => name === requires)],
    ]),
  };
}

/** A row of `col.decks`: a deck in schema 11. */
export function deckJson(id: number, name: string, description: string, modified: number): Record<string, unknown> {
  return {
    id,
    name,
    desc: description,
    mod: modified,
    usn: -1,
    lrnToday: [0, 0],
    revToday: [0, 0],
    newToday: [0, 0],
    timeToday: [0, 0],
    collapsed: false,
    browserCollapsed: false,
    dyn: 0,
    conf: 1,
    extendNew: 0,
    extendRev: 0,
  };
}
