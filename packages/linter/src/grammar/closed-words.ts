/** Words of the closed classes: few, common, and never what a lexicon of nouns and verbs says of them. */
export const MODALS: ReadonlySet<string> = set(
  "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't",
);
export const BE: ReadonlySet<string> = set("be am is are was were been being isn't aren't wasn't weren't");
export const HAVE: ReadonlySet<string> = set("have has had having haven't hasn't hadn't");
export const DO: ReadonlySet<string> = set("do does did don't doesn't didn't");
/** What opens an object: after one of these, a word with -s before it is a verb and no noun. */
export const OBJECT_OPENERS: ReadonlySet<string> = set("a an the your its their how what this these you us");
const ARTICLES: ReadonlySet<string> = set("a an the");
const POSSESSIVES: ReadonlySet<string> = set("my your his her its our their");
export const DETERMINERS: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...POSSESSIVES,
  ...set(
    "this that these those each every neither some any no another all both many several few most much such what which whose",
  ),
]);
export const PRONOUNS: ReadonlySet<string> = set(
  "i you he she it we they me him us them who one everyone someone anyone nobody something anything nothing everything there",
);
export const PREPOSITIONS: ReadonlySet<string> = set(
  "about above across after against along among around as at before behind below beneath beside between beyond by despite during except for from in inside into like near of off on onto out outside over per since than through throughout to toward towards under until up upon via with within without",
);
export const CONJUNCTIONS: ReadonlySet<string> = set(
  "and or but nor so yet if when while where because although though unless whether whereas once",
);
/** Adverbs without -ly that stand between an auxiliary and its verb. */
const ADVERBS: ReadonlySet<string> = set(
  "not either also always never ever often just only still then now already even thus therefore instead too very more less well again later soon usually simply sometimes",
);
export const NUMBERS: ReadonlySet<string> = set("two three four five six seven eight nine ten eleven twelve");

const CLOSED: ReadonlySet<string> = new Set([
  ...MODALS,
  ...BE,
  ...HAVE,
  ...DO,
  ...DETERMINERS,
  ...PRONOUNS,
  ...PREPOSITIONS,
  ...CONJUNCTIONS,
  ...ADVERBS,
  ...NUMBERS,
  ...set(
    "etc vs please yes ok here let lets let's how why own same other others first last next it's that's there's what's here's ain't",
  ),
]);

export function isClosed(word: string): boolean {
  return CLOSED.has(word);
}

const NO_ADVERBS: ReadonlySet<string> = set("anomaly apply assembly comply family imply monopoly multiply rely reply supply");

/** Adverbs end in -ly, or are of the list. */
export function isAdverb(word: string): boolean {
  return ADVERBS.has(word) || (word.length > 4 && word.endsWith("ly") && !NO_ADVERBS.has(word));
}

function set(words: string): Set<string> {
  return new Set(words.split(" "));
}
