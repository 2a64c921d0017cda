import { expect, test } from "vitest";
import { withShortForms } from "./names.ts";

test("short forms are names too, but no two letters", () => {
  expect(withShortForms(["Network ACL", "Bass Drum", "Simple Queue Service"])).toEqual([
    "Network ACL",
    "NACL",
    "Bass Drum",
    "Simple Queue Service",
    "SQS",
  ]);
});
