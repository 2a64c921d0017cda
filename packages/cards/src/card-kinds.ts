/** The kinds of cards, as the `cards` option names them, in the order in which a learner meets them. */
export const cardKinds = [
  "name-description",
  "description-name",
  "icon-name",
  "acronym-expansion",
  "use-case",
  "comparison",
  "category",
  "question",
  "fact",
] as const;

export type CardKind = (typeof cardKinds)[number];
