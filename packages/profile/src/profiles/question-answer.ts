import type { ProfileSettings } from "@notewright/schema";

/** Exams and quizzes: questions whose answers are folded away. */
export const questionAnswer: ProfileSettings = {
  id: "question-answer",
  extends: "reference-notes",
  summary: "Each note is a category, each question with its answer in `<details>` an entry.",
  category: { note: true },
  entry: { details: true, kind: "question" },
};
