import { getSystemErrorMessage } from "node:util";

/** A file could not be written; it is as it was before. */
export class FileWriteError extends Error {
  override name = "FileWriteError";
  /** The file, as the caller named it. */
  readonly path: string;
  /** The system's code (`EACCES`, `EFBIG`, `ENOSPC`), or `ECHANGED`: somebody else wrote the file meanwhile. */
  readonly code: string;

  constructor(path: string, code: string, reason: string, options?: ErrorOptions) {
    super(`cannot write ${path}: ${reason} (${code})`, options);
    this.path = path;
    this.code = code;
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
