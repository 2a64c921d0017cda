import type { SchemaError } from "./standalone-validator.ts";

const CHOICES = new Set(["anyOf", "oneOf", "if"]);

/**
 * Errors without the noise of choices: where a value may have several forms, ajv tells why each does not fit. What lies deeper in the
 * value is of the form that was meant; else a key that no form knows says more than the keys that each of them misses.
 */
export function meantErrors(errors: readonly SchemaError[]): SchemaError[] {
  let kept: SchemaError[] = [];
  for (const error of errors) {
    if (!CHOICES.has(error.keyword)) {
      kept.push(error);
      continue;
    }
    const inside = (other: SchemaError): boolean =>
      other.instancePath === error.instancePath || other.instancePath.startsWith(`${error.instancePath}/`);
    const last = kept.findLastIndex((other) => !inside(other));
    const forms = kept.slice(last + 1);
    kept = [...kept.slice(0, last + 1), ...meant(error, forms)];
  }
  return kept;
}

function meant(choice: SchemaError, forms: readonly SchemaError[]): SchemaError[] {
  const deeper = forms.filter(({ instancePath }) => instancePath.length > choice.instancePath.length);
  if (deeper.length > 0) return deeper;
  if (choice.keyword === "if") return [...forms];
  const wrong = forms.filter(({ keyword }) => keyword !== "type" && keyword !== "required");
  const unknown = wrong.filter(({ keyword }) => keyword === "additionalProperties");
  const key = mostFrequent(unknown.map(({ params }) => params["additionalProperty"]));
  if (key !== undefined) return unknown.filter(({ params }) => params["additionalProperty"] === key).slice(0, 1);
  const [only, ...others] = wrong;
  if (only === undefined || others.length > 0) return [choice];
  // One value that may stand there says little without the other form.
  return only.keyword === "const" ? [{ ...only, params: { ...only.params, orTypes: typesOf(forms) } }] : [only];
}

function typesOf(forms: readonly SchemaError[]): unknown[] {
  return forms.filter(({ keyword }) => keyword === "type").map(({ params }) => params["type"]);
}

function mostFrequent(values: readonly unknown[]): unknown {
  const groups = [...Map.groupBy(values, (value) => value)].sort(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0];
}
