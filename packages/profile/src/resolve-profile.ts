import { UserError } from "@notewright/diagnostics";
import type { ProfileSettings } from "@notewright/schema";
import type { Profile } from "./profile.ts";
import { unknownProfile } from "./unknown-profile.ts";

/**
 * Fills in what settings leave out: first from the profile that they extend, else as off. `named` finds profiles by id. An unknown
 * id, profiles that extend each other in a circle and a profile without entries are `UserError`s.
 */
export function resolveProfile(settings: ProfileSettings, named: ReadonlyMap<string, ProfileSettings>): Profile {
  const { entry, icons, ...given } = merged(settings, named, []);
  if (entry === undefined) {
    throw new UserError(
      `The profile "${settings.id}" does not say what an entry is. Add \`entry\`, or \`extends\` with a profile that has it.`,
    );
  }
  return {
    summary: "",
    category: null,
    kinds: [],
    members: false,
    comparisons: [],
    comparisonTables: false,
    credits: [],
    vendors: [],
    attachments: ["note", "packs"],
    ignore: [],
    headingJumps: [],
    frontmatter: null,
    require: {},
    sections: {},
    ...given,
    entries: Array.isArray(entry) ? entry : [entry],
    icons: Array.isArray(icons) ? icons : icons === true ? ["after-heading"] : [],
  };
}

/** What a kind must have adds to what the extended profile says of other kinds; every other key stands for itself. */
function merged(
  { extends: base, ...own }: ProfileSettings,
  named: ReadonlyMap<string, ProfileSettings>,
  above: readonly string[],
): Omit<ProfileSettings, "extends"> {
  if (base === undefined) return own;
  const chain = [...above, own.id];
  const found = named.get(base);
  if (found === undefined) throw new UserError(`${unknownProfile(base, named.keys())}.`);
  if (chain.includes(base)) {
    throw new UserError(`The profiles ${[...chain, base].join(", ")} extend each other in a circle. Take one \`extends\` out.`);
  }
  const inherited = merged(found, named, chain);
  return {
    ...inherited,
    ...own,
    require: { ...inherited.require, ...own.require },
    sections: { ...inherited.sections, ...own.sections },
  };
}
