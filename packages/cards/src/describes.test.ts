import { expect, test } from "vitest";
import { describes } from "./describes.ts";

const words = new Set(["copper", "kettle"]);

test.each([
  "The […] is a pot with a spout.",
  "A pot with a spout that is made for tea.",
  "Keeps water hot, and pours it.",
  "It is what tea is made with.",
  "This pot is for tea.",
  "A kettle is a pot with a spout.",
  "Read and write files",
  "The tone that all others tune by.",
])("%s describes", (text) => {
  expect(describes(text, words)).toBe(true);
});

test.each([
  "With some water, […] can be used to perform the following tasks",
  "The following table shows what goes where",
  "There are many pots.",
  "It comes in three different kinds",
  "See the list below.",
  "For example a pot for tea.",
  "First download the package",
  "If you boil milk, use another pot.",
  "To make tea, it is required to boil water first.",
  "Many stoves are made of iron.",
  "The default behaviour for stoves is to heat up.",
  "A pot for tea, coffee and",
  "Is good for hot drinks, e.g.",
  "A pot (made of copper",
  "What makes tea so good?",
  "More at https://example.org/tea",
  "$ brew tea --hot",
  "Things that I learned of tea.",
  "Ada Brass, Otto Tin",
  "1. d4 Nf6 2. c4 g6",
])("%s does not", (text) => {
  expect(describes(text, words)).toBe(false);
});
