import type { Finding } from "@notewright/schema";
import type { IgnoredRange } from "./ignore-comments.ts";

/** The rule about such comments is ignored only where it is named: it would hide what it says of a comment for all rules. */
const ABOUT_COMMENTS = "unused-ignore";

/**
 * The findings that no comment ignores; each comment learns what it has hidden. Both lists are sorted by start. Of several comments
 * for one finding the one that begins last has hidden it.
 */
export function hideIgnored(findings: readonly Finding[], ranges: readonly IgnoredRange[]): Finding[] {
  const open = new Map<string | null, IgnoredRange[]>();
  let next = 0;
  return findings.filter(({ rule, start: { offset } }) => {
    for (; next < ranges.length && (ranges[next] as IgnoredRange).start <= offset; next++) {
      const range = ranges[next] as IgnoredRange;
      const list = open.get(range.rule);
      if (list === undefined) open.set(range.rule, [range]);
      else list.push(range);
    }
    const range = latest(open.get(rule), offset) ?? (rule === ABOUT_COMMENTS ? undefined : latest(open.get(null), offset));
    range?.comment.hid.add(rule);
    return range === undefined;
  });
}

/** What has ended never counts again, as findings come by their start. */
function latest(list: IgnoredRange[] | undefined, offset: number): IgnoredRange | undefined {
  while (list !== undefined && list.length > 0 && (list.at(-1) as IgnoredRange).end <= offset) list.pop();
  return list?.at(-1);
}
