import { slug } from "github-slugger";
import { attributeText } from "./field-text.ts";

/** Where notes can be opened from a card. */
export interface LinkTargets {
  /** Name of the Obsidian vault; null for none. */
  vault: string | null;
  /** Address of the page that shows the vault's folder in a repository; null for none. */
  repository: string | null;
}

/** HTML of the links to a heading of a note, by the note's path in the vault. */
export type NoteLinks = (path: string, heading: string | null) => string;

/**
 * Links back to the note, by heading and never by line: a line that is added above would change every card below. A link to a
 * repository leads to the note, whose headings there have anchors of their own making.
 */
export function noteLinks({ repository, vault }: LinkTargets): NoteLinks {
  return (path, heading) => {
    const links: string[] = [];
    if (vault !== null) {
      const file = path.replace(/\.md$/i, "") + (heading === null ? "" : `#${heading.replace(/[#^|[\]\\]/g, " ")}`);
      links.push(
        anchor(`obsidian://open?vault=${encodeURIComponent(vault)}&file=${encodeURIComponent(file)}`, "Open in Obsidian"),
      );
    }
    if (repository !== null) {
      const page = `${repository.replace(/\/+$/, "")}/${path.split("/").map(encodeURIComponent).join("/")}`;
      links.push(anchor(heading === null ? page : `${page}#${encodeURIComponent(slug(heading))}`, "Open the note"));
    }
    return links.join(" ");
  };
}

function anchor(url: string, text: string): string {
  return `<a href="${attributeText(url)}">${text}</a>`;
}
