import { UserError } from "@notewright/diagnostics";
import { type Zippable, zipSync } from "fflate";

/** ZIP counts members in 16 bits; fflate does not write Zip64. */
const maximumMedia = 65_000;

/**
 * An .apkg in the form that every Anki since 2.1 imports: a deflated ZIP of `collection.anki21`, the pictures under numbers,
 * and `media`, which gives the numbers their names.
 */
export function packageBytes(collection: Uint8Array, media: ReadonlyMap<string, Uint8Array>): Uint8Array {
  if (media.size > maximumMedia) {
    throw new UserError(
      `The deck has ${media.size} pictures, and a package holds ${maximumMedia}; export fewer notes at a time.`,
    );
  }
  const members: Zippable = {};
  const names: Record<string, string> = {};
  for (const [index, [name, bytes]] of [...media].entries()) {
    members[String(index)] = bytes;
    names[String(index)] = name;
  }
  members["collection.anki21"] = collection;
  members["media"] = new TextEncoder().encode(JSON.stringify(names));
  // fflate writes local time: a date of local parts is the same in every time zone.
  return zipSync(members, { level: 6, mtime: new Date(1980, 0, 1) });
}
