/** Puts a button beside each link to a place, which copies the place's address. */
export function addCopyButtons(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a.permalink")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    const label = (link.getAttribute("aria-label") ?? "Link").replace(/^Link/, "Copy link");
    button.setAttribute("aria-label", label);
    button.title = "Copy link";
    button.addEventListener("click", async () => {
      const isDone = await copy(link.href);
      button.title = isDone ? "Copied" : "Copy the address of the page";
      button.dataset["state"] = isDone ? "done" : "failed";
      say(isDone ? "Link copied" : "The link could not be copied");
      setTimeout(() => {
        delete button.dataset["state"];
        button.title = "Copy link";
      }, 2000);
    });
    const both = document.createElement("span");
    both.className = "anchor";
    link.before(both);
    both.append(link, button);
  }
}

let region: HTMLElement | undefined;

function say(text: string): void {
  if (region === undefined) {
    region = document.createElement("p");
    region.className = "sr-only";
    region.setAttribute("role", "status");
    document.body.append(region);
  }
  region.textContent = text;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Some browsers give no clipboard to pages from the disk, but copy what is selected.
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "sr-only";
    const focused = document.activeElement;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
    return isDone;
  }
}
