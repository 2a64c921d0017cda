import { matcher, type Profile } from "@notewright/profile";

const known = new WeakMap<Profile, (name: string, kind: string) => string | null>();

/** The kind of an entry by its name where the profile has one for it, else `kind`; null where the name says that it is no entry. */
export function kindByName(profile: Profile, name: string, kind: string): string | null {
  const kindOf = known.get(profile) ?? compiled(profile);
  known.set(profile, kindOf);
  return kindOf(name, kind);
}

function compiled({ kinds }: Profile): (name: string, kind: string) => string | null {
  const rules = kinds.map((rule) => ({ matches: matcher(rule.match), kind: rule.kind }));
  return (name, kind) => {
    const rule = rules.find(({ matches }) => matches(name));
    return rule === undefined ? kind : rule.kind;
  };
}
