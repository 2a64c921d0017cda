import { expect, test } from "vitest";
import { needsName } from "./needs-name.ts";

test.each([
  "It has 6 strings.",
  "Note: it is tuned to 110 Hz.",
  "By default, they are 3 metres long.",
  "Holds up to 4 litres.",
  "Holds number 4 of the row.",
  "Free for 30 days.",
  "Made of 3 parts in 1889.",
  "copies for safety (up to 15 of each)",
  "Up to 4 people play on one.",
])("%s is said of the name above", (sentence) => expect(needsName(sentence)).toBe(true));

test.each([
  "DNS uses UDP port 53.",
  "Note: DNS uses UDP port 53.",
  "An orchestra tunes to 442 Hz.",
  "Water boils at 100 degrees.",
  "Port 22 is kept for SSH.",
  "DNS nutzt den Port 53.",
])("%s is said of something else", (sentence) => expect(needsName(sentence)).toBe(false));
