/** The source of a regular expression that matches any of some texts as they are, longer ones first. */
export function anyOf(texts: Iterable<string>): string {
  const longestFirst = [...new Set(texts)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return `(?:${longestFirst.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`;
}
