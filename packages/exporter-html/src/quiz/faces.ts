import type { ClozeFlash, EntryFlash, QuestionFlash } from "@notewright/cards";
import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { Place } from "../place.ts";
import { answerContent } from "./answer-content.ts";
import { withFormulas } from "./formula-texts.ts";
import type { QuizCard } from "./quiz.ts";

/** The two sides of a card. The question stands in a summary, which holds no blocks. */
export interface Faces {
  /** What kind of question it is. */
  label: string;
  question: ElementContent[];
  answer: ElementContent[];
}

/** A text, or the parts of one that has formulas. */
type Shown = string | (ElementContent | string)[];

/** The two sides of a card; null where its picture is none that browsers show. */
export function facesOf(place: Place, { flash, kind }: QuizCard): Faces | null {
  switch (flash.type) {
    case "entry":
      return entryFaces(place, flash, kind);
    case "question":
      return questionFaces(place, flash);
    case "cloze":
      return clozeFaces(place, flash);
  }
}

function entryFaces(place: Place, flash: EntryFlash, kind: QuizCard["kind"]): Faces | null {
  const { acronym, expansion, name, prompt, qualifier } = flash;
  const title = [big(name), ...(qualifier === null ? [] : [line("quiz-aside", qualifier)])];
  const standsFor = expansion === null || expansion === name ? [] : [line("quiz-aside", expansion)];
  switch (kind) {
    case "description-name":
      return {
        label: "Which is it?",
        question: [line("quiz-text", withFormulas(place, flash.about, prompt ?? ""))],
        answer: [...title, ...standsFor],
      };
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
  return h("img", { className: "quiz-icon", src: image.src, alt: "Icon" });
}

function questionFaces(place: Place, flash: QuestionFlash): Faces {
  const { about, answers, choices, details, key, label, question } = flash;
  const shown = (text: string): Shown => withFormulas(place, about, text);
  return {
    label: label === "" ? "Question" : label,
    question: [line("quiz-text", shown(question)), ...choices.map((choice) => line("quiz-option", shown(choice)))],
    answer: [
      answers.length === 1
        ? big(shown(answers[0] ?? ""))
        : h(
            "ul",
            { className: "quiz-answers" },
            answers.map((each) => h("li", shown(each))),
          ),
      ...answerContent(place, key, details),
    ],
  };
}

function clozeFaces(place: Place, { about, name, spans }: ClozeFlash): Faces {
  const shown = (text: string): Shown => withFormulas(place, about, text);
  return {
    label: name,
    question: [
      h(
        "span",
        { className: "quiz-text", dir: "auto" },
        spans.flatMap<ElementContent | string>(({ isHidden, text }) =>
          isHidden ? h("span", { className: "quiz-gap" }, "[…]") : shown(text),
        ),
      ),
    ],
    answer: [
      h(
        "p",
        { className: "quiz-text", dir: "auto" },
        spans.flatMap<ElementContent | string>(({ isHidden, text }) => (isHidden ? h("mark", shown(text)) : shown(text))),
      ),
    ],
  };
}

function big(text: Shown): Element {
  return line("quiz-big", text);
}

function line(className: string, text: Shown): Element {
  return h("span", { className, dir: "auto" }, text);
}
