import type { Config, ProfileSettings } from "@notewright/schema";
import { builtInSettings } from "../built-in.ts";
import { ProfileSet } from "../profile-set.ts";
import { resolveProfile } from "../resolve-profile.ts";
import { exceptions } from "./exceptions.ts";
import { guidesOf } from "./guides.ts";
import { noteForms } from "./note-form.ts";
import { patternOf } from "./note-patterns.ts";
import type { NoteShape } from "./note-shape.ts";
import { otherForms } from "./other-forms.ts";
import { repeatedNames } from "./repeated-names.ts";
import { structureOf } from "./structure.ts";

/** Profiles made for a vault, and what speaks for them. */
export interface InferredProfile {
  /** As a config would say it. */
  config: { profile: ProfileSettings } & Pick<Config, "overrides">;
  profiles: ProfileSet;
  /** One sentence for each profile, without full stops. */
  evidence: string[];
}

/** What a part of the vault looks like. */
export interface Inference {
  settings: ProfileSettings;
  /** One sentence, without its full stop. */
  evidence: string;
}

/** The structure that most of a vault's notes share, and those of the notes that plainly have another. */
export function inferProfile(all: readonly NoteShape[]): InferredProfile {
  const guides = guidesOf(all);
  const shapes = all.filter((shape) => !guides.includes(shape));
  const repeated = repeatedNames(shapes);
  const found = exceptions(shapes, repeated);
  // Where all notes are lists of names that is the structure of the vault.
  const plain = found.some(({ notes }) => notes.length < shapes.length)
    ? found
    : found.filter(({ category }) => category === "own");
  const isOther = new Set(plain.flatMap(({ notes }) => notes));
  const rest = shapes.filter((shape) => !isOther.has(shape));
  // Where all notes are exceptions, what the first of them are is the structure of the vault.
  const first = rest.length === 0 ? plain.find(({ category }) => category === "own") : undefined;
  const told = rest.length === 0 ? shapes : rest;
  const forms = noteForms(told, repeated);
  const main = withGuides(first?.inference ?? structureOf(told, forms, repeated), guides);
  const others = [
    ...plain.filter((each) => each !== first),
    ...(rest.length === 0 ? [] : otherForms(forms, main, shapes, repeated)),
  ];
  const overrides = others.map(({ category, files, inference }) => {
    const inherited = category === "as main" && main.settings.category ? { category: main.settings.category } : {};
    return { files, profile: { ...inference.settings, ...inherited } };
  });
  const resolve = (settings: ProfileSettings) => resolveProfile(settings, builtInSettings);
  return {
    config: { profile: main.settings, ...(overrides.length > 0 && { overrides }) },
    profiles: new ProfileSet(
      resolve(main.settings),
      overrides.map(({ files, profile }) => ({ files, profile: resolve(profile) })),
    ),
    evidence: [main.evidence, ...others.map(({ inference }) => inference.evidence)],
  };
}

/** Leaves out the notes that lead through the others. */
function withGuides({ evidence, settings }: Inference, guides: readonly NoteShape[]): Inference {
  if (guides.length === 0) return { evidence, settings };
  const ignore = [...(settings.ignore ?? []), ...guides.map(({ path }) => patternOf(path))];
  const paths = guides.map(({ path }) => path).join(", ");
  return {
    settings: { ...settings, ignore },
    evidence: `${evidence}; ${paths} ${guides.length === 1 ? "leads" : "lead"} through them`,
  };
}
