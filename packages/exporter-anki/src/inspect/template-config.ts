import type { TemplateSides } from "./template-text.ts";

const FRONT = 1;
const BACK = 2;

/** The sides in Anki's protobuf of a template (proto/anki/notetypes.proto, Template.Config); empty where they cannot be read. */
export function templateConfig(bytes: unknown): TemplateSides {
  const sides: TemplateSides = { front: "", back: "" };
  if (!(bytes instanceof Uint8Array)) return sides;
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let factor = 1; at < bytes.length; factor *= 128) {
      const byte = bytes[at++] as number;
      value += (byte & 127) * factor;
      if (byte < 128) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const key = number();
    const wire = key % 8;
    if (wire === 0) number();
    else if (wire === 1) at += 8;
    else if (wire === 5) at += 4;
    else if (wire === 2) {
      const end = Math.min(bytes.length, number() + at);
      const field = Math.floor(key / 8);
      if (field === FRONT) sides.front = new TextDecoder().decode(bytes.subarray(at, end));
      if (field === BACK) sides.back = new TextDecoder().decode(bytes.subarray(at, end));
      at = end;
    } else break;
  }
  return sides;
}
