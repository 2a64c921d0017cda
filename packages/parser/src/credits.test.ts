import { describe, expect, test } from "vitest";
import { takeCredits } from "./credits.ts";
import { endOf, startOf } from "./offsets.ts";
import { parseMarkdown } from "./parse-markdown.ts";
import { plainText } from "./plain-text.ts";

function take(note: string, words: string[] = ["Credit", "Source (image)"]) {
  const { credits, nodes } = takeCredits(parseMarkdown(note).children, words);
  return {
    credits: credits.map(({ image, name, url }) => [image.type === "image" && image.url, name, url]),
    text: plainText(nodes),
    kept: nodes.map((node) => note.slice(startOf(node), endOf(node))),
  };
}

describe("takeCredits", () => {
  test("takes a line under an image and leaves the others", () => {
    expect(take("![](a.png)\nCredit: [Ada](https://example.org/)\n\nText.")).toEqual({
      credits: [["a.png", "Ada", "https://example.org/"]],
      text: "Text.",
      kept: ["![](a.png)", "Text."],
    });
  });

  test("takes a paragraph of its own, a plain name, and any case", () => {
    expect(take("![](a.png)\n\ncredit : Ada Example\n\nText.")).toMatchObject({
      credits: [["a.png", "Ada Example", null]],
      text: "Text.",
    });
  });

  test("gives each image its own", () => {
    const { credits } = take("![](a.png)\nCredit: Ada\n![](b.png)\r\nCredit: Bob");
    expect(credits).toEqual([
      ["a.png", "Ada", null],
      ["b.png", "Bob", null],
    ]);
  });

  test("keeps text on both sides of the line", () => {
    expect(take("![](a.png)\nbefore\nCredit: Ada\nafter").kept).toEqual(["![](a.png)\nbefore", "after"]);
  });

  test("words are taken literally", () => {
    expect(take("![](a.png)\nSource (image): Ada").credits).toEqual([["a.png", "Ada", null]]);
    expect(take("![](a.png)\nSource image: Ada").credits).toEqual([]);
  });

  test("without an image before, or without words, there is no credit", () => {
    expect(take("Credit: Ada\n\n![](a.png)")).toMatchObject({ credits: [], text: "Credit: Ada" });
    expect(take("![](a.png)\nCredit: Ada", []).credits).toEqual([]);
  });

  test("in the middle of a line it is text", () => {
    expect(take("![](a.png)\n\nThe Credit: Ada")).toMatchObject({ credits: [], text: "The Credit: Ada" });
  });

  test("an image of an earlier block may be given", () => {
    const image = { type: "image", url: "icon.svg" } as const;
    const { credits } = takeCredits(parseMarkdown("Credit: Ada").children, ["Credit"], image);
    expect(credits).toEqual([{ image, name: "Ada", url: null }]);
  });
});
