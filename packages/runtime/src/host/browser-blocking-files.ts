import type { BlockingFile, FileMode } from "./host.ts";

/** Fails: a browser has no files to open. */
export function open_file_blocking(path: string, _mode: FileMode): BlockingFile {
  throw new Error(`a browser has no files to open: ${path}`);
}

/** Standard input, which is empty in a browser; fails for anything else, for a browser has no open files. */
export function adopt_file_blocking(descriptor: number, _mode: FileMode, _closes: boolean): BlockingFile {
  if (descriptor !== 0) throw new Error(`a browser has no open files: ${descriptor}`);
  const fails = (): never => {
    throw new Error("standard input is read");
  };
  return {
    descriptor,
    is_seekable: false,
    is_terminal: false,
    position: 0,
    size: () => 0,
    read: () => new Uint8Array(0),
    write: fails,
    truncate: fails,
    close: () => undefined,
  };
}

/** Nothing: the standard input of a browser is empty. */
export function read_standard_input(): Promise<Uint8Array> {
  return Promise.resolve(new Uint8Array(0));
}
