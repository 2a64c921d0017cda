import { listEntries } from "../profiles/list-entries.ts";
import { questionAnswer } from "../profiles/question-answer.ts";
import type { Inference } from "./infer-profile.ts";
import { listedEntries } from "./listed-entries.ts";
import { folderOf, patternOf } from "./note-patterns.ts";
import type { NoteShape } from "./note-shape.ts";
import type { RepeatedNames } from "./repeated-names.ts";

/** Notes that plainly have another structure than the others. */
export interface Exception {
  notes: NoteShape[];
  /** The notes as .gitignore patterns. */
  files: string[];
  inference: Inference;
  /** Whether its category is named as that of the other notes is. */
  category: "own" | "as main";
}

const FEW_QUESTIONS = 3;
const MANY_ITEMS = 10;
const NEARLY_ALL = 0.8;

/** Notes of questions, notes that are tables or definition lists of things, and notes that are lists of "Name - text" among others. */
export function exceptions(shapes: readonly NoteShape[], repeated: RepeatedNames): Exception[] {
  const asked = questions(shapes);
  const listed = listedEntries(shapes, new Set(asked.flatMap(({ notes }) => notes)), repeated);
  const isListed = new Set(listed.flatMap(({ notes }) => notes));
  return [
    ...asked,
    ...listed,
    ...dashLists(
      shapes.filter((shape) => !isListed.has(shape)),
      repeated,
    ),
  ];
}

/** The whole folder where most of its notes are questions: what lies beside exams belongs to them. */
function questions(shapes: readonly NoteShape[]): Exception[] {
  const found = shapes.filter(({ details, headings }) => details >= FEW_QUESTIONS && details >= headings.length);
  if (found.length === 0) return [];
  const folders = Map.groupBy(shapes, ({ path }) => folderOf(path));
  const isWhole = ({ path }: NoteShape): boolean => {
    const inside = folders.get(folderOf(path)) ?? [];
    return folderOf(path) !== "" && inside.filter((shape) => found.includes(shape)).length * 2 > inside.length;
  };
  const files = new Set(found.map((shape) => (isWhole(shape) ? patternOf(`${folderOf(shape.path)}/`) : patternOf(shape.path))));
  const notes = shapes.filter((shape) => found.includes(shape) || (isWhole(shape) && found.length > 0));
  const count = found.reduce((sum, { details }) => sum + details, 0);
  const evidence = `${count} <details> in ${found.length} notes with fewer headings: in ${[...files].join(", ")} they are questions, each with its answer`;
  return [{ notes, files: [...files], category: "own", inference: { settings: questionAnswer, evidence } }];
}

function dashLists(shapes: readonly NoteShape[], repeated: RepeatedNames): Exception[] {
  const notes = shapes.filter(({ headings, items }) => {
    const named = items.filter((item) => item.mark === "dash" && !repeated.items.has(item)).length;
    return named >= MANY_ITEMS && named >= items.length * NEARLY_ALL && named > headings.length * 2;
  });
  if (notes.length === 0) return [];
  const files = notes.map(({ path }) => patternOf(path));
  const settings = { ...listEntries, id: "named-items", entry: { listItem: "dash" as const, kind: "entry" } };
  const evidence = `nearly all list items of ${files.join(", ")} are "Name - text": there they are the entries`;
  return [{ notes, files, category: "as main", inference: { settings, evidence } }];
}
