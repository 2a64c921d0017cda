import { copyButton } from "./copy-button.ts";

/** Puts a button beside each link to a place, which copies the place's address. */
export function addLinkButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.permalink")) {
    const button = copyButton({
      label: (link.getAttribute("aria-label") ?? "Link").replace(/^Link/, "Copy link"),
      title: "Copy link",
      text: () => link.href,
      done: "Link copied",
      failed: "The link could not be copied: copy the address of the page",
    });
    const both = document.createElement("span");
    both.className = "anchor";
    link.before(both);
    both.append(link, button);
  }
}
