export { FileWriteError } from "./file-write-error.ts";
export { replaceFile } from "./replace-file.ts";
export { replaceableTarget } from "./replaceable-target.ts";
export { sweepTemporaries } from "./temporary-name.ts";
export { writeChunksAtomic } from "./write-chunks-atomic.ts";
export { writeFileAtomic } from "./write-file-atomic.ts";
