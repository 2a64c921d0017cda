export { FileWriteError } from "./file-write-error.ts";
export { replaceFile } from "./replace-file.ts";
export { writeFileAtomic } from "./write-file-atomic.ts";
