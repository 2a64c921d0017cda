import type { Words } from "@notewright/words";

/** For runs without a rule that needs words: all are right, and nothing is known of them. */
export const noWords: Words = {
  locale: "en",
  knows: () => true,
  knowsCased: () => true,
  zipf: () => 0,
  pair: () => 0,
  corrections: () => [],
  near: () => [],
  forms: { classOf: () => 0, formOf: () => null, baseOf: () => null },
};
