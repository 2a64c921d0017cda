export { isExternal, safeHref } from "./links.ts";
export { serialise } from "./serialise.ts";
export { type RenderOptions, toHast, toHtml } from "./to-hast.ts";
