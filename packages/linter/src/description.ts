import { allParts, type Part, plainText, takeCredits } from "@notewright/parser";
import type { Profile } from "@notewright/profile";
import type { RootContent } from "mdast";

/** What is said of an entry below its name. */
export interface Description {
  /** Blocks of the entry and of all that stands in it, without icon and credits. */
  blocks: readonly RootContent[];
  /** Their text. */
  text: string;
  /** Whether it only says the entry's name again. */
  repeatsName: boolean;
}

/** The description of an entry. */
export function descriptionOf(entry: Part, profile: Profile): Description {
  const blocks = [entry, ...allParts(entry.children)].flatMap(
    (part) => takeCredits(part.nodes, profile.credits, part.icon?.node).nodes,
  );
  // A list item goes on after its name with a colon or a dash.
  const text = plainText(blocks).replace(/^[\s:.–—-]+/u, "") || (entry.answer?.text ?? "");
  return { blocks, text, repeatsName: text !== "" && entry.children.length === 0 && repeatsName(text, entry) };
}

function repeatsName(text: string, { names, title }: Part): boolean {
  const bare = (name: string): string =>
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  return [title, names.name, names.expansion, ...names.aliases].some((name) => name !== null && bare(name) === bare(text));
}
