/** A mark that a writer leaves to come back to, and what it is. */
export interface DoubtMark {
  /** Its first group is what is reported, where it has one. */
  pattern: RegExp;
  what: string;
}

/** What a text holds that has one of the marks; cheap to look for. */
export const mayMark: RegExp = /TODO|FIXME|TB[CD]|XXX|\?\?|\(\?|sure|check|verif|confirm|decided|determined|citation/i;

/** Marks of unfinished text, at places where a text does not speak of the mark itself. */
export const doubtMarks: readonly DoubtMark[] = [
  { what: "a task", pattern: /(?:^|(?<=[([\s]))(?:TODO|FIXME|TBD|TBC|XXX)(?=: ?\S|:?$|\))/gu },
  {
    what: "a task",
    pattern:
      /^(?:TODO|FIXME|TBD)(?= [\p{L}])(?! (?:list|lists|app|apps|comment|comments|item|items|application|and|or|is|are|file|marker|tag|in|MVC)(?!\p{L}))/gu,
  },
  { what: "doubt", pattern: /(?<=[\p{L})\s])\(\?{1,3}\)|(?<=[\p{L}\p{N})])\?\?\??(?=\s|$|\))/gu },
  {
    what: "doubt",
    pattern:
      /(?<=^|[.!?(,;:–—-]\s?|(?:but|and|so|though)\s)(?:i am |i'm |im |i’m )?not (?:quite |entirely |completely |100% )?sure (?:if|whether|what|why|how|about|that|this|which|where|when)(?![\p{L}])(?![^.!?\n]*\?)/giu,
  },
  {
    what: "doubt",
    pattern:
      /(?<=^|\()(?:need to (?:check|verify|confirm)|to be (?:checked|verified|confirmed|decided|determined)|(?:double[- ])?check (?:this|again|if this)|verify this|citation needed|needs? (?:citation|verification|checking)|not verified|unverified)(?=[.!?]*(?:\)|$))/giu,
  },
];
