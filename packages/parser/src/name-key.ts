/** Small letters and digits of a name, to compare it; all of it where it has none. */
export function nameKey(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu);
  return words?.join(" ") ?? name;
}
