const key = "notewright-theme";
const themes = ["system", "light", "dark"];

/** Applies the colours that were chosen before; the style sheet reads them from the root element. */
export function applyTheme(): void {
  document.documentElement.dataset["theme"] = chosenTheme();
}

/** Lets the switch show what is chosen, and keeps each new choice. */
export function keepTheme(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('.theme input[name="theme"]')) {
    input.checked = input.value === chosenTheme();
    input.addEventListener("change", () => {
      try {
        localStorage.setItem(key, input.value);
      } catch {
        // Without storage it holds for this page.
      }
      document.documentElement.dataset["theme"] = input.value;
    });
  }
}

function chosenTheme(): string {
  try {
    const stored = localStorage.getItem(key) ?? "";
    return themes.includes(stored) ? stored : "system";
  } catch {
    return "system";
  }
}
