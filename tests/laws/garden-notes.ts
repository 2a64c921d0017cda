import fc from "fast-check";

/** A note of categories and entries, before it is written out. */
export interface GardenNote {
  categories: { name: string; entries: GardenEntry[] }[];
}

interface GardenEntry {
  name: string;
  body: string;
  sections: string[];
}

const CATEGORIES = ["Trees", "Shrubs", "Herbs", "Mosses", "Ferns"];
const PLANTS = [
  "Alder",
  "Beech",
  "Cedar",
  "Dogwood",
  "Elder",
  "Fir",
  "Gorse",
  "Hazel",
  "Ivy",
  "Juniper",
  "Kale",
  "Lime",
  "Maple",
];
const SECTIONS = ["Soil", "Light", "Pruning", "Uses"];
const WORDS = ["shade", "clay", "frost", "bees", "slowly", "bark", "berries", "hedges", "rivers", "chalk", "wind", "spring"];

/**
 * Generated notes of several categories and entries, all names different. Bodies have words of their plant alone and some of all,
 * so that no two are nearly the same.
 */
export const gardenNote: fc.Arbitrary<GardenNote> = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 2, maxLength: 4 }),
    fc.shuffledSubarray(PLANTS, { minLength: 4, maxLength: PLANTS.length }),
    fc.array(fc.shuffledSubarray(WORDS, { minLength: 2, maxLength: 4 }), {
      minLength: PLANTS.length,
      maxLength: PLANTS.length,
    }),
    fc.array(fc.shuffledSubarray(SECTIONS, { maxLength: 3 }), { minLength: PLANTS.length, maxLength: PLANTS.length }),
  )
  .map(
    ([categories, plants, words, sections]): GardenNote => ({
      categories: categories
        .map((name, at) => ({
          name,
          entries: plants.flatMap((plant, index) =>
            index % categories.length === at ? [entry(plant, words[index] as string[], sections[index] as string[])] : [],
          ),
        }))
        .filter(({ entries }) => entries.length > 0),
    }),
  );

function entry(plant: string, words: readonly string[], sections: string[]): GardenEntry {
  const own = plant.toLowerCase();
  const body = `It grows ${words.join(", ")} like no ${own}nut, ${own}wort, ${own}weed, ${own}seed, ${own}root or ${own}leaf does.`;
  return { name: plant, body, sections };
}

/** The note as Markdown. */
export function markdownOf({ categories }: GardenNote): string {
  const parts = categories.map(({ entries, name }) => `# ${name}\n\n${entries.map(entryMarkdown).join("")}`);
  return parts.join("");
}

function entryMarkdown({ body, name, sections }: GardenEntry): string {
  const below = sections.map((section) => `#### ${section}\n\nWhat ${name} needs.\n\n`).join("");
  return `### ${name}\n\n${body}\n\n${below}`;
}
