import { expect, test } from "vitest";
import { iconName } from "./icon-name.ts";

test.each([
  ["../../attachments/Arch_Amazon-Elastic-Block-Store_48.svg", "Amazon Elastic Block Store"],
  ["Arch-Category_Security-Identity-Compliance_64.svg", "Security Identity Compliance"],
  ["logo-postgresql@2x.png", "postgresql"],
  ["icons/icon_block-storage_16x16_dark.svg", "block storage"],
  ["Res_Amazon-EC2_Instance_48_Light.svg", "Amazon EC2 Instance"],
  ["a%20b.svg?raw=1#x", "a b"],
  ["100%.svg", "100%"],
  ["node.js.svg", "node.js"],
  ["icon_48.svg", ""],
  ["folder/", ""],
  ["", ""],
])("the name in %j is %j", (url, name) => {
  expect(iconName(url)).toBe(name);
});
