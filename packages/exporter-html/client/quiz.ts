import { startQuiz } from "./quiz/start.ts";

document.addEventListener("DOMContentLoaded", () => {
  const panel = document.querySelector<HTMLElement>(".quiz");
  if (panel !== null) startQuiz(panel);
});
