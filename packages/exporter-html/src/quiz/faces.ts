import type { ClozeFlash, EntryFlash, QuestionFlash } from "@notewright/cards";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Place } from "../place.ts";
import { answerContent } from "./answer-content.ts";
import type { QuizCard } from "./quiz.ts";

/** The two sides of a card. The question stands in a summary, which holds no blocks. */
export interface Faces {
  /** What kind of question it is. */
  label: string;
  question: ElementContent[];
  answer: ElementContent[];
}

/** The two sides of a card; null where its picture is none that browsers show. */
export function facesOf(place: Place, { flash, kind }: QuizCard): Faces | null {
  switch (flash.type) {
    case "entry":
      return entryFaces(place, flash, kind);
    case "question":
      return questionFaces(place, flash);
    case "cloze":
      return clozeFaces(flash);
  }
}

function entryFaces(place: Place, flash: EntryFlash, kind: QuizCard["kind"]): Faces | null {
  const { acronym, expansion, name, prompt, qualifier } = flash;
  const title = [big(name), ...(qualifier === null ? [] : [line("quiz-aside", qualifier)])];
  const standsFor = expansion === null || expansion === name ? [] : [line("quiz-aside", expansion)];
  switch (kind) {
    case "description-name":
      return { label: "Which is it?", question: [line("quiz-text", prompt ?? "")], answer: [...title, ...standsFor] };
    case "icon-name": {
      const picture = iconImage(place, flash.icon);
      return picture && { label: "Whose icon is it?", question: [picture], answer: [...title, ...standsFor] };
    }
    case "acronym-expansion":
      return { label: "What do the letters stand for?", question: [big(acronym ?? "")], answer: [big(expansion ?? "")] };
    case "expansion-acronym":
      return { label: "What is it for short?", question: [big(expansion ?? "")], answer: [big(acronym ?? "")] };
    default:
      return {
        label: "What is it?",
        question: title,
        answer: [...standsFor, ...answerContent(place, flash.key, flash.answer)],
      };
  }
}

/** Without a word of what it shows, which would give the answer away. */
function iconImage({ page, resources, site }: Place, id: string | null): Element | null {
  const asset = id === null ? undefined : site.assets.get(id);
  const image = asset && resources.image(page, asset);
  if (!image) return null;
  return h("img", { className: "icon quiz-icon", src: image.src, alt: "Icon" });
}

function questionFaces(place: Place, flash: QuestionFlash): Faces {
  const { answers, choices, details, key, label, question } = flash;
  return {
    label: label === "" ? "Question" : label,
    question: [line("quiz-text", question), ...choices.map((choice) => line("quiz-option", choice))],
    answer: [
      answers.length === 1
        ? big(answers[0] ?? "")
        : h(
            "ul",
            { className: "quiz-answers" },
            answers.map((each) => h("li", each)),
          ),
      ...answerContent(place, key, details),
    ],
  };
}

function clozeFaces({ name, spans }: ClozeFlash): Faces {
  return {
    label: name,
    question: [
      h(
        "span",
        { className: "quiz-text", dir: "auto" },
        spans.map(({ isHidden, text }) => (isHidden ? h("span", { className: "quiz-gap" }, "[…]") : text)),
      ),
    ],
    answer: [
      h(
        "p",
        { className: "quiz-text", dir: "auto" },
        spans.map(({ isHidden, text }) => (isHidden ? h("mark", text) : text)),
      ),
    ],
  };
}

function big(text: string): Element {
  return line("quiz-big", text);
}

function line(className: string, text: string): Element {
  return h("span", { className, dir: "auto" }, text);
}
