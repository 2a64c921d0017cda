import { UserError } from "@notewright/diagnostics";
import type { Config, ProfileSettings } from "@notewright/schema";
import ignore, { type Ignore } from "ignore";
import { builtInSettings } from "./built-in.ts";
import type { Profile } from "./profile.ts";
import { resolveProfile } from "./resolve-profile.ts";
import { unknownProfile } from "./unknown-profile.ts";

/** A profile for the notes that fit .gitignore patterns from the vault root. */
export interface Override {
  files: readonly string[];
  profile: Profile;
}

/** The profile of each note of a vault. */
export class ProfileSet {
  /** Counts for notes that no override names; null where it is not known. */
  readonly main: Profile | null;
  readonly #given: readonly Override[];
  readonly #overrides: readonly { files: Ignore; profile: Profile }[];
  readonly #ignored: Map<Profile, Ignore> = new Map();

  constructor(main: Profile | null, overrides: readonly Override[] = []) {
    this.main = main;
    this.#given = overrides;
    this.#overrides = overrides.map(({ files, profile }) => ({ files: ignore().add([...files]), profile }));
  }

  /** The same, with another set's profiles for notes that this one has none for. */
  over(other: ProfileSet): ProfileSet {
    return new ProfileSet(this.main ?? other.main, [...other.#given, ...this.#given]);
  }

  /** The profile of a note by its path from the vault root; null where none is named for it. */
  of(path: string): Profile | null {
    const inside = path.startsWith("../") || path.startsWith("/") ? null : path;
    const override = inside === null ? undefined : this.#overrides.findLast(({ files }) => files.ignores(inside));
    const profile = override?.profile ?? this.main;
    if (profile === null || profile.ignore.length === 0 || inside === null) return profile;
    const ignored = this.#ignored.get(profile) ?? ignore().add([...profile.ignore]);
    this.#ignored.set(profile, ignored);
    return ignored.ignores(inside) ? withoutEntries(profile) : profile;
  }
}

/** A profile for notes that hold nothing but text. */
function withoutEntries(profile: Profile): Profile {
  return { ...profile, category: null, entries: [], comparisons: [], comparisonTables: false, members: false };
}

/** What a config says of profiles. Unknown ids and unfinished profiles are `UserError`s. */
export function profileSet(config: Pick<Config, "overrides" | "profile" | "profiles">): ProfileSet {
  const named = new Map<string, ProfileSettings>(builtInSettings);
  for (const profile of config.profiles ?? []) named.set(profile.id, profile);
  const resolve = (given: string | ProfileSettings): Profile => {
    const settings = typeof given === "string" ? named.get(given) : given;
    if (settings === undefined) throw new UserError(`${unknownProfile(given as string, named.keys())}.`);
    return resolveProfile(settings, named);
  };
  for (const profile of config.profiles ?? []) resolve(profile);
  return new ProfileSet(
    config.profile === undefined ? null : resolve(config.profile),
    (config.overrides ?? []).flatMap(({ files, profile }) =>
      profile === undefined ? [] : [{ files, profile: resolve(profile) }],
    ),
  );
}
