import { expect, test } from "vitest";
import { formulasIn } from "./formulas.ts";

test.each([
  ["The area is $\\pi r^2$, the side $a$.", ["\\pi r^2"]],
  ["$$\\frac{1}{2}$$ and $x_1$", ["\\frac{1}{2}", "x_1"]],
  ["It costs $5 and $10, in_all {here} and \\$3_4$.", []],
  ["A gap of $n = 5$ is read as it stands.", []],
])("formulas in %j", (markdown, formulas) => expect(formulasIn(markdown)).toEqual(formulas));
