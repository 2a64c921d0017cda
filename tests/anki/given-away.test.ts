import { type AnkiOptions, inspectPackage } from "@notewright/exporter-anki";
import type { LedgerCard } from "@notewright/schema";
import { expect, test } from "vitest";
import { makeInput } from "../html/make-input.ts";
import { deckFile } from "./deck-file.ts";

const herbs = `---
title: Herbs of the coast
---

# Sages

### Sage

A grey shrub that bees are fond of.

### Clary

A tall plant with pink leaves above.
`;

async function questionsOf(options: Partial<AnkiOptions>, cards: Record<string, LedgerCard> = {}): Promise<string[]> {
  const memory = { cards, keep: () => {} };
  const { bytes } = await deckFile({ ...makeInput({ "herbs.md": herbs }, new Map()), memory }, options);
  return inspectPackage(bytes, "deck.apkg", 0).questions.map(
    ({ answer, deck, template }) => `${deck} | ${template} | ${answer}`,
  );
}

const cards = ["description-name"] as const;

test("the name of a deck does not give away what is asked in it", async () => {
  expect(await questionsOf({ cards })).toEqual([
    "Herbs of the coast::Sages | Description → Name | Clary",
    "Herbs of the coast | Description → Name | Sage",
  ]);
});

test("what the name of the root deck gives away is not asked, but stays where people have it", async () => {
  expect(await questionsOf({ cards, deck: "About Clary" })).toEqual(["About Clary | Description → Name | Sage"]);
  const shipped = { guid: "g", id: "sages/clary", cards: [...cards] };
  expect(await questionsOf({ cards, deck: "About Clary" }, { "sages/clary": shipped })).toContain(
    "About Clary::Sages | Description → Name | Clary",
  );
});
