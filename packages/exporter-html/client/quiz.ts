import { startQuiz } from "./quiz/start.ts";

// Before anything is shown, so that a browser which is slow does not paint the whole list first.
document.documentElement.dataset["quiz"] = "";
document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector<HTMLElement>(".quiz");
  if (panel !== null) startQuiz(panel);
});
