const pictures: readonly { of: RegExp; picture: string; name: string }[] = [
  { of: /\u00A0/g, picture: "⍽", name: "a no-break space" },
  { of: / (?=[ \t]*(?:\n|$))/g, picture: "␣", name: "a blank at the end of a line" },
  { of: /\t(?=[ \t␣]*(?:\n|$))/g, picture: "⇥", name: "a tab at the end of a line" },
];

/** The text of an example with a picture for each character that a reader could not see. */
export function visibleExample(markdown: string): string {
  return pictures.reduce((text, { of, picture }) => text.replace(of, picture), markdown);
}

/** What the pictures in an example stand for: `⍽` and `a no-break space`. */
export function picturesIn(markdown: string): { picture: string; name: string }[] {
  const shown = visibleExample(markdown);
  return pictures.filter(({ picture }) => shown.includes(picture)).map(({ name, picture }) => ({ picture, name }));
}
