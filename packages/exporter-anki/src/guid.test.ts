import { expect, test } from "vitest";
import { guidFor } from "./guid.ts";

// Computed with genanki 0.13: python -c 'from genanki.util import guid_for; print(guid_for("notewright", key))'
const vectors = [
  ["compute/ec2", "eN<:}Knkjz"],
  ["application-integration/sqs", "E%ep}*:Y@Y"],
  ["größe/ключ-😀", "N~rLFfV}`-"],
  ["", "@r(*tBs}T"],
] as const;

for (const [key, guid] of vectors) {
  test(`the guid of "${key}" is genanki's`, () => expect(guidFor("notewright", key)).toBe(guid));
}

test("another namespace gives another guid", () => {
  expect(guidFor("elsewhere", "compute/ec2")).not.toBe(guidFor("notewright", "compute/ec2"));
});
