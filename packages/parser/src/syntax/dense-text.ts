import type { Construct, TokenizeContext } from "micromark-util-types";
import type { Processor } from "unified";

/** Signs that inline markup begins or ends with. */
const SIGNS = "!$%&*<=[\\]^_`~";
const sign = new RegExp(`[${SIGNS.replace(/[[\]\\^]/g, "\\$&")}]`, "g");

/** Signs of one paragraph, heading or cell that are read as markup. */
const MOST_SIGNS = 10_000;

/** Whether some paragraph of a text may have more signs than are read as markup. */
export function mayBeDense(text: string): boolean {
  return text.length > MOST_SIGNS && (text.match(sign)?.length ?? 0) > MOST_SIGNS;
}

/**
 * A plugin after all others for syntax: what comes after ten thousand signs of one paragraph is read as plain text. Pairing signs
 * takes time that grows with their square, and 200 kB of them in a line took a minute.
 */
export function denseText(this: Processor): undefined {
  const data = this.data();
  const text = Object.fromEntries(Array.from(SIGNS, (character) => [character.charCodeAt(0), plainSign]));
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { text }];
}

/** How many signs a paragraph had so far. */
const counts = new WeakMap<TokenizeContext, number>();

const plainSign: Construct = {
  name: "plainSign",
  tokenize(effects, ok, nok) {
    const count = (counts.get(this) ?? 0) + 1;
    counts.set(this, count);
    return (code) => {
      if (count <= MOST_SIGNS) return nok(code);
      effects.enter("data");
      effects.consume(code);
      effects.exit("data");
      return ok;
    };
  },
};
