import type { BlockingFile, FileMode } from "./host.ts";

/** Fails: a browser has no files to open. */
export function open_file_blocking(path: string, _mode: FileMode): BlockingFile {
  throw new Error(`a browser has no files to open: ${path}`);
}
