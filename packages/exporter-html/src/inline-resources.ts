import type { ExporterInput } from "@notewright/exporter";
import { h } from "hastscript";
import type { SiteCode } from "./code-files.ts";
import { imageSizeOf, imageType } from "./image-type.ts";
import { isStyle, pageCode } from "./page-code.ts";
import { hashSource, policyTag } from "./policy.ts";
import type { CodeFile, Resources } from "./resources.ts";

/** A page that holds everything. */
export function inlineResources(code: SiteCode, readAsset: ExporterInput["readAsset"]): Resources {
  const { search } = code;
  const { filesOf, need } = pageCode(code);
  const hashes = (files: readonly CodeFile[]): string[] => files.map(({ content }) => hashSource(content));
  return {
    need,
    head(page) {
      const files = filesOf(page);
      const scripts = [...files.filter((file) => !isStyle(file)), ...search];
      return [
        policyTag({ styles: hashes(files.filter(isStyle)), scripts: hashes(scripts), images: ["data:"] }),
        ...files.map((file) => h(isStyle(file) ? "style" : "script", file.content)),
      ];
    },
    tail: () => search.map(({ content }) => h("script", content)),
    searchScripts: () => [],
    image(_page, { id }) {
      const file = readAsset(id);
      const type = file && imageType(file);
      if (file === null || type === null) return null;
      return { ...imageSizeOf(type, file), src: `data:${type};base64,${Buffer.from(file.bytes).toString("base64")}` };
    },
    searchFile: () => [],
    files: () => [],
  };
}
