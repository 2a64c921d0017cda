import type { Event, Point, Resolver, Token, TokenizeContext } from "micromark-util-types";

/** Makes terms of the paragraph before a description and puts both into a list, or the description into the list before it. */
export function joinDefinitions(...[events, context]: Parameters<Resolver>): Event[] {
  const description = events.findLastIndex(([kind, token]) => kind === "enter" && token.type === "defListDescription");
  const end = { ...(events.at(-1) as Event)[1].end };
  const before = lastBefore(events, description);
  if (events[before]?.[1].type === "defList") return continueList(events, before, end, context);

  const paragraph = events.findLastIndex(
    ([kind, token], index) => index < before && kind === "enter" && token.type === "paragraph",
  );
  const terms = termsOf(events.slice(paragraph + 1, before - 1));
  const first = paragraph - 1;
  const contentToken = (events[before] as Event)[1];
  // Definitions of links may stand before the paragraph in the same content.
  const isAlone = events[first]?.[1] === contentToken;
  const start = { ...(events[paragraph] as Event)[1].start };
  if (!isAlone) contentToken.end = { ...start };
  const list: Token = { type: "defList", start, end };
  const joined: Event[] = [
    ...(isAlone ? [] : [["exit", contentToken, context] satisfies Event]),
    ["enter", list, context],
    ...terms,
    ...events.slice(before + 1),
    ["exit", list, context],
  ];
  const from = isAlone ? first : paragraph;
  events.splice(from, events.length - from, ...joined);
  const previous = lastBefore(events, isAlone ? from : from + 1);
  return events[previous]?.[1].type === "defList" ? mergeLists(events, previous, list) : events;
}

/** Index of the last event before another that is no line ending or indentation. */
function lastBefore(events: readonly Event[], index: number): number {
  const between = new Set<string>(["lineEnding", "lineEndingBlank", "linePrefix"]);
  let last = index - 1;
  while (last >= 0 && between.has((events[last] as Event)[1].type)) last--;
  return last;
}

function continueList(events: Event[], exit: number, end: Point, context: TokenizeContext): Event[] {
  const [, list] = events[exit] as Event;
  list.end = end;
  events.splice(exit, 1);
  events.push(["exit", list, context]);
  return events;
}

function mergeLists(events: Event[], exit: number, list: Token): Event[] {
  const [, previous] = events[exit] as Event;
  const enter = events.findLastIndex(([kind, token]) => kind === "enter" && token === list);
  previous.end = list.end;
  events.splice(enter, 1);
  events.splice(exit, 1);
  (events.at(-1) as Event)[1] = previous;
  return events;
}

/** The lines of a paragraph, each a term of its own. */
function termsOf(events: readonly Event[]): Event[] {
  const terms: Event[] = [];
  for (const [kind, line, context] of events) {
    if (kind !== "enter") continue;
    const written = context.sliceSerialize(line);
    const isFirst = terms.length === 0;
    const start = isFirst ? line.start : afterBlanks(line.start, context.sliceStream(line));
    const ending = /\r\n$|[\r\n]$/.exec(written)?.[0] ?? "";
    const end = ending === "" ? line.end : beforeEnding(line, ending.length);
    const term: Token = { type: "defListTerm", start: { ...start }, end: { ...end } };
    const text: Token = { type: "chunkText", contentType: "text", start: { ...start }, end: { ...end } };
    terms.push(["enter", term, context], ["enter", text, context], ["exit", text, context], ["exit", term, context]);
    if (ending === "") continue;
    const lineEnding: Token = { type: "lineEnding", start: { ...end }, end: { ...line.end } };
    terms.push(["enter", lineEnding, context], ["exit", lineEnding, context]);
  }
  return terms;
}

/** A line ending is always a chunk of its own. */
function beforeEnding({ end, start }: Token, width: number): Point {
  const offset = end.offset - width;
  return { line: start.line, column: start.column + offset - start.offset, offset, _index: end._index - 1, _bufferIndex: -1 };
}

function afterBlanks(start: Point, chunks: readonly unknown[]): Point {
  const point = { ...start };
  for (const chunk of chunks) {
    if (typeof chunk === "string") {
      const blanks = chunk.length - chunk.replace(/^ +/, "").length;
      point.column += blanks;
      point.offset += blanks;
      if (blanks < chunk.length) {
        point._bufferIndex = Math.max(0, point._bufferIndex) + blanks;
        return point;
      }
    } else if (chunk === -2) {
      point.column++;
      point.offset++;
    } else if (chunk !== -1) {
      return point;
    }
    point._index++;
    point._bufferIndex = -1;
  }
  return point;
}
