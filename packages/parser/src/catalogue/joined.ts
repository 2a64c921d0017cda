/**
 * Two parts of an id with a sign between them, as one string: joined by `+` they would stay three of them in memory, for every id of a
 * catalogue.
 */
export function joined(owner: string, sign: "/" | "#", name: string): string {
  return [owner, name].join(sign);
}
