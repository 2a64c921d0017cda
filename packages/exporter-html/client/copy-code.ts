import { copyButton } from "./copy-button.ts";

/** Puts a button over each block of code, which copies the code. */
export function addCodeButtons(): void {
  for (const block of document.querySelectorAll(".code")) {
    // Beside the block: in it, it would be scrolled away.
    const frame = document.createElement("div");
    frame.className = "code-frame";
    block.before(frame);
    frame.append(
      block,
      copyButton({
        label: "Copy code",
        title: "Copy code",
        text: () => (block.textContent ?? "").replace(/\n$/, ""),
        done: "Copied",
        failed: "The code could not be copied: select it",
      }),
    );
  }
}
