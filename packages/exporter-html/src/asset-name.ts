/** The file name in a link to an image. */
export function baseName(path: string): string {
  const name =
    path
      .replace(/[?#].*$/s, "")
      .split(/[/\\]/)
      .at(-1) ?? "";
  return (decoded(name) || path).trim();
}

/** What to call an image: its alternative text, made readable where that is just the file name. */
export function imageTitle(path: string, alt: string | null): string {
  const text = alt?.trim() ?? "";
  const name = baseName(path);
  if (text !== "" && text !== name) return text;
  return (
    name
      .replace(/\.\w{1,5}$/, "")
      .replace(/[-_\s]+/g, " ")
      .trim() || name
  );
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
