/** What a button copies, and what it is called. */
interface Copied {
  /** Its name for those who do not see where it stands. */
  label: string;
  title: string;
  text(): string;
  /** What is said of it when it is done, and what a reader may do where it cannot be. */
  done: string;
  failed: string;
}

/** A button that copies a text. */
export function copyButton({ done, failed, label, text, title }: Copied): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.setAttribute("aria-label", label);
  button.title = title;
  button.addEventListener("click", async () => {
    const isDone = await copy(text());
    button.title = isDone ? done : failed;
    button.dataset["state"] = isDone ? "done" : "failed";
    say(button.title);
    setTimeout(() => {
      delete button.dataset["state"];
      button.title = title;
    }, 2000);
  });
  return button;
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
