import { expect, test } from "vitest";
import { maskNames, revealsName } from "./mask.ts";

test.each([
  ["An oboe is a reed.", ["Oboe"], "An […] is a reed."],
  ["Oboes and the oboe’s reed", ["Oboe"], "[…] and the […] reed"],
  ["The French-horn and French horns", ["French Horn", "Horn"], "The […] and […]"],
  ["The Domain Name System (DNS) resolves names.", ["DNS", "Domain Name System"], "The […] resolves names."],
  ["Use dns-servers; DNSSEC signs.", ["DNS"], "Use […]-servers; DNSSEC signs."],
  ["C++ is compiled, C is too.", ["C++"], "[…] is compiled, C is too."],
  ["French Horns, frenchhorn's, FRENCH-HORN", ["FrenchHorn"], "[…], […], […]"],
  ["Celeries and a celery-root", ["Celery"], "[…] and a […]-root"],
  ["One clapper", ["Clappers"], "One […]"],
  ["Route53 and route-53, not 153", ["Route 53"], "[…] and […], not 153"],
  ["obo\u00ADe, ob\u200Boe", ["Oboe"], "[…], […]"],
  ["Caffe\u0300s", ["Caffè"], "[…]"],
  ["この茶碗は古い", ["茶碗"], "この[…]は古い"],
  ["Straße and STRASSE", ["Straße"], "[…] and STRASSE"],
  ["Nothing here.", ["…", " "], "Nothing here."],
  ["HTTP (Hypertext Transfer Protocol) is a protocol.", ["HTTP", "Hypertext Transfer Protocol"], "[…] is a protocol."],
  ["DNS (the Domain Name System) names hosts.", ["DNS", "Domain Name System"], "[…] names hosts."],
  ["DNS (port 53) names hosts.", ["DNS"], "[…] (port 53) names hosts."],
])("%j without %j", (text, names, masked) => {
  expect(maskNames(text, names)).toBe(masked);
});

test("a longer word reveals a long name, a word of its own a short one", () => {
  expect(revealsName("old teakettles", ["Kettle"])).toBe(true);
  expect(revealsName("a bass-drum", ["Bass Drum"])).toBe(true);
  expect(revealsName("plays the Oboe.", ["oboe"])).toBe(true);
  expect(revealsName("hobbies", ["Obb"])).toBe(false);
});
