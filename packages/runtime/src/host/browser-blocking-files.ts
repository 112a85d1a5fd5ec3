import type { BlockingFile, FileMode } from "./host.ts";

/** Fails: a browser has no files to open. */
export function open_file_blocking(path: string, _mode: FileMode): BlockingFile {
  throw new Error(`a browser has no files to open: ${path}`);
}

/** Fails: a browser has no open files. */
export function adopt_file_blocking(descriptor: number, _mode: FileMode, _closes: boolean): BlockingFile {
  throw new Error(`a browser has no open files: ${descriptor}`);
}
