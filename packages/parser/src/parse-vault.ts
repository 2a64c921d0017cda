import { inferProfile, type Profile, type ProfileSet } from "@notewright/profile";
import type { Root } from "mdast";
import { type ParsedNote, parseNote } from "./note.ts";
import { noteShape } from "./note-shape.ts";
import { parseMarkdown } from "./parse-markdown.ts";

/** Texts of notes by their paths from the vault root. */
export type VaultTexts = Readonly<Record<string, string>>;

/** Parses the notes of a vault; those for which `profiles` has none get one that is inferred from all such notes. */
export function parseVault(vault: VaultTexts, profiles: ProfileSet | null = null): ParsedNote[] {
  const paths = Object.keys(vault);
  const trees = new Map(paths.map((path): [string, Root] => [path, parseMarkdown(vault[path] as string)]));
  const unnamed = [...trees].filter(([path]) => profiles === null || profiles.of(path) === null);
  const inferred = inferProfile(unnamed.map(([path, tree]) => noteShape(path, tree))).profiles;
  return Array.from(trees, ([path, tree]) => {
    const profile = (profiles?.of(path) ?? inferred.of(path)) as Profile;
    return parseNote(vault[path] as string, { path, paths, profile, tree });
  });
}
