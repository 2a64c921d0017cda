import type { LinkTarget } from "./link-target.ts";

/** Whether an embed shows a picture, by its file's name. */
export function isImageEmbed({ path }: LinkTarget): boolean {
  return /\.(?:avif|bmp|gif|jpe?g|png|svg|webp)$/i.test(path.trim());
}
