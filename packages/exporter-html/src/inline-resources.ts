import type { ExporterInput } from "@notewright/exporter";
import { h } from "hastscript";
import type { SiteCode } from "./code-files.ts";
import { imageSizeOf, imageType } from "./image-type.ts";
import { hashSource, policyTag } from "./policy.ts";
import type { Resources } from "./resources.ts";

/** A page that holds everything. */
export function inlineResources({ style, site, search, quiz }: SiteCode, readAsset: ExporterInput["readAsset"]): Resources {
  const scripts = [site, ...search, ...(quiz === null ? [] : [quiz.script])];
  const styles = [style, ...(quiz === null ? [] : [quiz.style])];
  return {
    head: () => [
      policyTag({
        styles: styles.map(({ content }) => hashSource(content)),
        scripts: scripts.map(({ content }) => hashSource(content)),
        images: ["data:"],
      }),
      h("style", style.content),
      h("script", site.content),
    ],
    quizHead: () => (quiz === null ? [] : [h("style", quiz.style.content), h("script", quiz.script.content)]),
    tail: () => search.map(({ content }) => h("script", content)),
    searchScripts: () => [],
    image(_page, { id }) {
      const file = readAsset(id);
      const type = file && imageType(file);
      if (file === null || type === null) return null;
      return { ...imageSizeOf(type, file), src: `data:${type};base64,${Buffer.from(file.bytes).toString("base64")}` };
    },
    files: () => [],
  };
}
