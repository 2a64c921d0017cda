import { describe, expect, it } from "vitest";
import { makeInput } from "./make-input.ts";
import { pagesOf } from "./pages-of.ts";

const shrub = (title: string, category: string, name: string, text: string): string =>
  `---\ntitle: ${title}\n---\n\n# ${category}\n\n### ${name}\n\n${text}\n`;

function quizOf(notes: Record<string, string>): string {
  return pagesOf(makeInput(notes, new Map())).get("quiz.html") ?? "";
}

/** Each card with the heading that stands above it and the category under which it is chosen. */
function cardsOf(page: string): { key: string; heading: string; category: string | null }[] {
  return [...page.matchAll(/<section class="quiz-section".*?<\/section>/gs)].flatMap(([section]) => {
    const heading = /<h2[^>]*>(.*?)<\/h2>/s.exec(section)?.[1]?.replace(/<[^>]*>/g, "") ?? "";
    return [...section.matchAll(/<details[^>]*>/g)].map(([card]) => ({
      key: / data-key="([^"]+)"/.exec(card)?.[1] ?? "",
      heading,
      category: / data-category="([^"]+)"/.exec(card)?.[1] ?? null,
    }));
  });
}

describe("beside the question of a card", () => {
  const vault = {
    "rosemary.md": shrub("Rosemary", "Herbs", "Rosemary", "An evergreen shrub with leaves like needles."),
    "sages.md": shrub("All the sages", "Sages", "Sage", "A grey shrub that bees are fond of."),
    "mint.md": shrub("Runners", "Herbs", "Mint", "A plant that spreads below the soil."),
  };

  it("stands no title of a note that has the answer in it, and the card is not chosen by it", () => {
    const page = quizOf(vault);
    expect(cardsOf(page).toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
      { key: "herbs#entries", heading: "Runners", category: "Herbs" },
      { key: "herbs/mint:description-name", heading: "Runners", category: "Herbs" },
      { key: "herbs/mint:name-description", heading: "Runners", category: "Herbs" },
      { key: "herbs/rosemary:description-name", heading: "Mixed cards", category: "Herbs" },
      { key: "herbs/rosemary:name-description", heading: "Rosemary", category: "Herbs" },
      { key: "sages/sage:description-name", heading: "Mixed cards", category: null },
      { key: "sages/sage:name-description", heading: "All the sages", category: "Sages" },
    ]);
    expect(page).toContain(">Rosemary (1)</option>");
    expect(page).toContain(">Sages (1)</option>");
    expect(page).toContain(">All (7)</option>");
    expect(pagesOf(makeInput(vault, new Map())).get("rosemary.html")).toContain("Quiz: 1 card<");
  });

  it("stands no category that has the answer in it, where there is one note", () => {
    const page = quizOf({
      "a.md": `${vault["sages.md"].replace("All the sages", "A border")}\n### Clary\n\nA tall plant with pink leaves above.\n`,
    });
    expect(cardsOf(page)).toContainEqual({ key: "sages/sage:description-name", heading: "Mixed cards", category: null });
    expect(cardsOf(page)).toContainEqual({ key: "sages/clary:description-name", heading: "Sages", category: "Sages" });
  });

  it("stands the title of the site, so that what it gives away is not asked", () => {
    const keys = cardsOf(quizOf({ "rosemary.md": vault["rosemary.md"] })).map(({ key }) => key);
    expect(keys).toEqual(["herbs/rosemary:name-description"]);
  });
});
