import { fitAcronym, isAcronym, nameWords } from "./acronym.ts";

/** A heading taken apart; design.md §5 has the table of examples. */
export interface NameParts {
  /** The heading without its parenthesis. */
  name: string;
  acronym: string | null;
  expansion: string | null;
  /** A parenthesis that says what the thing is, and is no expansion. */
  qualifier: string | null;
  vendor: string | null;
  aliases: string[];
}

/** Takes a name apart: `EBS (Elastic Block Store)`, `AWS Certificate Manager (ACM)`, `Amazon Aurora (Relational Database)`. */
export function nameParts(heading: string, vendors: readonly string[]): NameParts {
  const match = /^(.*\S)\s*\(([^()]+)\)$/u.exec(heading);
  const name = match?.[1] ?? heading;
  const parenthesis = match?.[2]?.trim() ?? null;
  const vendor = leadingVendor(name, vendors);
  const bare = vendor === null ? name : name.slice(vendor.length).trim();
  const members = jointNames(bare);
  const parts: NameParts = {
    name,
    acronym: null,
    expansion: null,
    qualifier: null,
    vendor,
    aliases: [...(vendor === null ? [] : [bare]), ...(members.length > 1 ? members : [])],
  };
  if (parenthesis === null) return parts;

  if (isAcronym(parenthesis) && isShortFor(parenthesis, name, vendors)) {
    return { ...parts, acronym: parenthesis, expansion: name };
  }
  const acronym = members.find((member) => isAcronym(member) && isExpansion(member, parenthesis, vendors));
  if (acronym !== undefined) return { ...parts, acronym, expansion: parenthesis };
  return { ...parts, qualifier: parenthesis };
}

function leadingVendor(name: string, vendors: readonly string[]): string | null {
  let longest: string | null = null;
  for (const vendor of vendors) {
    const leads = name.startsWith(vendor) && name[vendor.length] === " " && name.length > vendor.length + 1;
    if (leads && vendor.length > (longest?.length ?? -1)) longest = vendor;
  }
  return longest;
}

/** "IAM & STS" names two things; "Networking & Content Delivery" names one. */
function jointNames(name: string): string[] {
  const members = name.split(/\s+(?:&|and|\/|\+)\s+/u);
  return members.every((member) => /^\S+$/u.test(member)) ? members : [name];
}

/** All words lend a letter; one more letter may stand before them for a vendor: `Kubernetes Engine (GKE)`. */
function isShortFor(acronym: string, name: string, vendors: readonly string[]): boolean {
  const fits = (letters: string): boolean => {
    const { extraLetters, extraWords } = fitAcronym(letters, name, vendors);
    return extraLetters === 0 && extraWords === 0;
  };
  return fits(acronym) || (nameWords(name).length > 1 && acronym.length > 2 && fits(acronym.slice(1)));
}

/**
 * Whether a parenthesis is meant to spell the acronym out: it fits; or all its words are in the acronym and one letter is over
 * (`DAX (DynamoDB Accelerator)`); or it has as many words as letters and most agree, so that one of the two is a slip
 * (`SQS (Simple Notification Service)`).
 */
function isExpansion(acronym: string, text: string, vendors: readonly string[]): boolean {
  const { extraLetters, extraWords } = fitAcronym(acronym, text, vendors);
  if (extraWords === 0 && extraLetters <= 1) return nameWords(text).length > 1 || extraLetters === 0;
  return extraWords === extraLetters && extraLetters * 3 <= acronym.length;
}
