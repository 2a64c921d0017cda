import { BASE, GERUND, PARTICIPLE, PAST, PLURAL, THIRD } from "./word-class.ts";

/** Forms that a rule of spelling could make of a base form; which of them is right, a lexicon says. */
export function regularForms(base: string, wanted: number): string[] {
  switch (wanted) {
    case PLURAL:
    case THIRD:
      return withS(base, wanted);
    case PAST:
    case PARTICIPLE:
      return withVowel(base, "ed");
    case GERUND:
      return withVowel(base, "ing");
    default:
      return [base];
  }
}

/** Base forms that a form could be made of by those rules, the likeliest first. */
export function possibleBases(form: string, has: number): string[] {
  switch (has) {
    case PLURAL:
    case THIRD:
      return withoutS(form);
    case PAST:
    case PARTICIPLE:
      return form.endsWith("ed") ? withoutVowel(form, 2) : [];
    case GERUND:
      return form.endsWith("ing") ? withoutVowel(form, 3) : [];
    case BASE:
      return [form];
    default:
      return [];
  }
}

function withS(base: string, wanted: number): string[] {
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ies`, `${base}s`];
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [`${base}es`, `${base}zes`, `${base}ses`];
  if (base.endsWith("o")) return [`${base}es`, `${base}s`];
  if (wanted === PLURAL && base.endsWith("f")) return [`${base.slice(0, -1)}ves`, `${base}s`];
  if (wanted === PLURAL && base.endsWith("fe")) return [`${base.slice(0, -2)}ves`, `${base}s`];
  return [`${base}s`];
}

function withoutS(form: string): string[] {
  if (!form.endsWith("s") || form.endsWith("ss")) return [];
  const bases = [form.slice(0, -1)];
  if (form.endsWith("ies")) bases.unshift(`${form.slice(0, -3)}y`);
  else if (/(?:s|x|z|ch|sh|o)es$/.test(form)) bases.push(form.slice(0, -2));
  if (/(?:zz|ss)es$/.test(form)) bases.push(form.slice(0, -3));
  if (form.endsWith("ves")) bases.push(`${form.slice(0, -3)}f`, `${form.slice(0, -3)}fe`);
  return bases;
}

function withVowel(base: string, ending: "ed" | "ing"): string[] {
  const last = base.at(-1) as string;
  if (ending === "ed" && last === "e") return [`${base}d`];
  if (ending === "ed" && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (base.endsWith("ie")) return [`${base.slice(0, -2)}ying`];
  if (last === "e") return [`${base.slice(0, -1)}ing`, `${base}ing`];
  // "runs" makes "running", "visits" makes "visiting": the lexicon knows which.
  return /[aeiou][bcdfgklmnprtvz]$/.test(base) ? [`${base}${ending}`, `${base}${last}${ending}`] : [`${base}${ending}`];
}

function withoutVowel(form: string, length: number): string[] {
  const stem = form.slice(0, -length);
  const bases = [stem, `${stem}e`];
  if (/([bcdfgklmnprtvz])\1$/.test(stem)) bases.push(stem.slice(0, -1));
  if (length === 2 && stem.endsWith("i")) bases.unshift(`${stem.slice(0, -1)}y`);
  if (length === 3 && stem.endsWith("y")) bases.push(`${stem.slice(0, -1)}ie`);
  return bases;
}
