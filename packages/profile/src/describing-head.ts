const DESCRIBES =
  /^(?:actions?|definitions?|descriptions?|does|explanations?|match(?:es)?|meanings?|means|purpose|summary|translations?|what(?: (?:it is|is it|it .*))?)$/i;

/** Whether the head of a table's column announces what the things in the table are or do. */
export function isDescribingHead(head: string): boolean {
  return DESCRIBES.test(head);
}
