import { fieldText } from "./field-text.ts";

/** Where cards can lead back to. */
export interface BackLinkOptions {
  /** Name of the Obsidian vault; null for no such links. */
  vault: string | null;
  /** Address under which the notes lie on the web, like `https://github.com/me/notes/blob/main/content`; null for no such links. */
  repository: string | null;
}

/** Links to the heading that a card comes from. By heading and never by line: a line that moves would change every later note. */
export function backLinks(path: string, heading: string | null, { repository, vault }: BackLinkOptions): string {
  const links: string[] = [];
  if (vault !== null) {
    // Obsidian's links take none of these characters in a heading, and find it without them.
    const place =
      heading === null
        ? ""
        : `#${heading
            .replace(/[#^|[\]\\:]+/g, " ")
            .replace(/\s+/g, " ")
            .trim()}`;
    links.push(link(`obsidian://open?vault=${encodeURIComponent(vault)}&file=${encodeURIComponent(path + place)}`, "Obsidian"));
  }
  if (repository !== null) {
    const address = `${repository.replace(/\/+$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`;
    links.push(link(heading === null ? address : `${address}#${encodeURIComponent(anchor(heading))}`, "Note"));
  }
  return links.join(" · ");
}

/** The anchor that viewers of Markdown give a heading. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, "")
    .replaceAll(" ", "-");
}

function link(address: string, text: string): string {
  const href = fieldText(address).replaceAll('"', "&quot;");
  return `<a href="${href}">${text}</a>`;
}
