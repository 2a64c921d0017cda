import { type HeadingShape, type NoteShape, titleDepth } from "./note-shape.ts";
import type { RepeatedNames } from "./repeated-names.ts";

/** How the headings of one note are built. */
export interface NoteForm {
  shape: NoteShape;
  /** Depth of the heading that names the note: its first, and the only one of its level; null without one. */
  title: number | null;
  /** Depth of the uppermost headings that are not the title, null without any. */
  upper: number | null;
  /** Depth of the next headings in use below those, null without any. */
  lower: number | null;
  /** How many upper headings there are, and how many of them have a name that is not repeated elsewhere. */
  count: number;
  unlike: number;
  /** How many lower headings have a name that is not repeated elsewhere. */
  unlikeLower: number;
  /** Whether most upper headings have a repeated name. */
  hasTemplate: boolean;
  /** Whether many notes have such headings. */
  hasSharedTemplate: boolean;
  /** Whether most upper headings hold repeated sections or fields, as entries do. */
  bearsSections: boolean;
  /** Whether most upper headings name something that the text below them defines. */
  definesParts: boolean;
  /** Whether upper headings are chapters, each with some lower headings that are unlike each other. */
  hasChapters: boolean;
}

/** So many headings side by side are more than the sections of one entry. */
export const MANY_HEADINGS = 6;

const MOST = 0.6;
const NEARLY_ALL = 2 / 3;

/** So many notes with repeated headings have a template in common. */
const MANY_NOTES = 5;

/** The forms of the notes that have headings. */
export function noteForms(shapes: readonly NoteShape[], repeated: RepeatedNames): NoteForm[] {
  const forms = shapes.filter(({ headings }) => headings.length > 0).map((shape) => noteForm(shape, repeated));
  const isShared = forms.filter(({ hasTemplate }) => hasTemplate).length >= MANY_NOTES;
  return forms.map((form) => ({ ...form, hasSharedTemplate: isShared && form.hasTemplate }));
}

function noteForm(shape: NoteShape, repeated: RepeatedNames): Omit<NoteForm, "hasSharedTemplate"> {
  const { headings } = shape;
  const depths = [...new Set(headings.map(({ depth }) => depth))].sort((a, b) => a - b);
  const title = titleDepth(shape);
  const [upper = null, lower = null] = title === null ? depths : depths.slice(1);
  const branches = branchesOf(shape, upper, lower, repeated);
  const count = branches.length;
  const unlike = branches.filter(({ heading }) => !repeated.headings.has(heading)).length;
  const bearers = branches.filter((branch) => branch.alike > 0).length;
  return {
    shape,
    title,
    upper,
    lower,
    count,
    unlike,
    unlikeLower: branches.reduce((sum, branch) => sum + branch.unlike, 0),
    hasTemplate: count > 0 && unlike * 2 <= count,
    definesParts: count > 1 && branches.filter(({ heading }) => heading.isDefined).length * 2 > count,
    bearsSections: count > 1 && unlike * 2 > count && bearers * 2 > count,
    hasChapters: hasChapters(branches),
  };
}

/** An upper heading, and how many of the lower ones in it have a name of their own, or one that is repeated; fields are among the latter. */
interface Branch {
  heading: HeadingShape;
  unlike: number;
  alike: number;
  /** Lower headings with a repeated name. */
  alikeHeadings: number;
}

function branchesOf(
  { headings, items }: NoteShape,
  upper: number | null,
  lower: number | null,
  repeated: RepeatedNames,
): Branch[] {
  const branches: Branch[] = [];
  const byHeading = new Map<number, Branch>();
  let open: Branch | null = null;
  headings.forEach((heading, index) => {
    if (upper === null || heading.depth < upper) open = null;
    else if (heading.depth === upper) {
      open = { heading, unlike: 0, alike: 0, alikeHeadings: 0 };
      branches.push(open);
      byHeading.set(index, open);
    } else if (open !== null && heading.depth === lower) {
      if (repeated.headings.has(heading)) {
        open.alike += 1;
        open.alikeHeadings += 1;
      } else open.unlike += 1;
    }
  });
  for (const item of items) {
    const branch = byHeading.get(item.under);
    if (branch !== undefined && repeated.items.has(item)) branch.alike += 1;
  }
  return branches;
}

/** Where there are many upper headings, each must hold more of the lower ones not to be an entry with its sections. */
function hasChapters(branches: readonly Branch[]): boolean {
  const unlike = branches.reduce((sum, branch) => sum + branch.unlike, 0);
  const alike = branches.reduce((sum, branch) => sum + branch.alikeHeadings, 0);
  const full = branches.filter((branch) => branch.unlike > 1).length;
  const each = branches.length > 1 && branches.length < MANY_HEADINGS ? 2 : 3;
  return (
    full > 0 && full >= branches.length * MOST && unlike >= branches.length * each && unlike >= (unlike + alike) * NEARLY_ALL
  );
}
