import { expect, test } from "vitest";
import { maskNames } from "./mask.ts";

test.each([
  ["An oboe is a reed.", ["Oboe"], "An […] is a reed."],
  ["Oboes and the oboe’s reed", ["Oboe"], "[…] and the […] reed"],
  ["The French-horn and French horns", ["French Horn", "Horn"], "The […] and […]"],
  ["The Domain Name System (DNS) resolves names.", ["DNS", "Domain Name System"], "The […] resolves names."],
  ["Use dns-servers; DNSSEC signs.", ["DNS"], "Use […]-servers; DNSSEC signs."],
  ["C++ is compiled, C is too.", ["C++"], "[…]++ is compiled, […] is too."],
  ["Straße and STRASSE", ["Straße"], "[…] and STRASSE"],
  ["Nothing here.", ["…", " "], "Nothing here."],
])("%j without %j", (text, names, masked) => {
  expect(maskNames(text, names)).toBe(masked);
});
