import type { EntryRecord } from "@notewright/schema";

/** All that an entry is called. */
export function namesOf(entry: EntryRecord): string[] {
  const { acronym, aliases, expansion, fullName, name } = entry;
  const names = [name, fullName, acronym, expansion, ...aliases].filter((each): each is string => !!each?.trim());
  return withShortForms(names);
}

/** Names with the short forms that readers take for them: `Network ACL` is also NACL. Two letters would mask too much. */
export function withShortForms(names: readonly string[]): string[] {
  const forms = names.flatMap((name) => {
    const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
    const last = words.at(-1) ?? "";
    const initials = words.map((word) => word.charAt(0)).join("");
    const short = /^\p{Lu}{2,}$/u.test(last) ? initials.slice(0, -1) + last : initials;
    return words.length > 1 && /^[\p{Lu}\p{N}]{3,}$/u.test(short) ? [name, short] : [name];
  });
  return [...new Set(forms)];
}
