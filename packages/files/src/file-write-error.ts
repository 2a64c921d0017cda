import { getSystemErrorMessage } from "node:util";

const ADVICE: Readonly<Record<string, string>> = {
  EACCES: "Make it writable, then run the command again.",
  EPERM: "Make it writable, then run the command again.",
  EROFS: "Make the file system writable, then run the command again.",
  ENOSPC: "Free some space, then run the command again.",
  EDQUOT: "Free some space, then run the command again.",
  EFBIG: "Raise the limit for the size of files (`ulimit -f`), then run the command again.",
  ENOENT: "Look where it went, then run the command again.",
  ECHANGED: "Run the command again.",
  EMLINK: "Put a copy in the place of the other link, or let the other run end; then run the command again.",
};

/** A file could not be written; it is as it was before. The message is a clause that names the file and the system's code. */
export class FileWriteError extends Error {
  override name = "FileWriteError";
  /** The file, as the caller named it. */
  readonly path: string;
  /** What to do next, a sentence. */
  readonly advice: string;
  /** The system's code (`EACCES`, `EFBIG`, `ENOSPC`), or `ECHANGED`: somebody else wrote the file meanwhile. */
  readonly code: string;

  constructor(path: string, code: string, reason: string, options?: ErrorOptions & { advice?: string }) {
    super(`cannot write ${path}: ${reason} (${code})`, options);
    this.path = path;
    this.code = code;
    this.advice = options?.advice ?? ADVICE[code] ?? "Make the place writable, or name another one.";
  }
}

/** The error of a system call as a `FileWriteError` that names `path`; errors that are not the system's stay as they are. */
export function toFileWriteError(path: string, error: unknown): unknown {
  if (error instanceof FileWriteError || !isSystemError(error)) return error;
  const reason = error.errno === undefined ? error.message : getSystemErrorMessage(error.errno);
  return new FileWriteError(path, error.code, reason, { cause: error });
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
