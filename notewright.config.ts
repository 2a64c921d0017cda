import { defineConfig } from "notewright";

export default defineConfig({
  root: "content",
  profile: "reference-notes",
  vocabulary: ["vocabulary/names.txt"],
  assetPacks: ["aws-svg-icons"],
});
