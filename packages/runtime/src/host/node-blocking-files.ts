import { closeSync, fstatSync, ftruncateSync, openSync, readSync, writeSync } from "node:fs";
import { isatty } from "node:tty";

import { OPEN_FLAGS } from "./node-files.ts";

import type { BlockingFile, FileMode } from "./host.ts";

/** Opens a file whose operations end before they return. The place in the file is kept here, so that it can be moved. */
export function open_file_blocking(path: string, mode: FileMode): BlockingFile {
  const descriptor = openSync(path, OPEN_FLAGS[mode.access] + (mode.update ? "+" : ""));
  if (fstatSync(descriptor).isDirectory()) {
    closeSync(descriptor);
    throw Object.assign(new Error("a directory cannot be opened as a file"), { code: "EISDIR" });
  }
  const appends = mode.access === "append";
  const is_regular = fstatSync(descriptor).isFile();
  const size = (): number => fstatSync(descriptor).size;
  const file: BlockingFile = {
    descriptor,
    is_seekable: is_regular,
    is_terminal: isatty(descriptor),
    position: appends ? size() : 0,
    size,
    read(count) {
      const bytes = new Uint8Array(count);
      const length = readSync(descriptor, bytes, 0, count, is_regular ? file.position : null);
      file.position += length;
      return bytes.subarray(0, length);
    },
    write(bytes) {
      for (let offset = 0; offset < bytes.length;) {
        const place = is_regular && !appends ? file.position + offset : null;
        offset += writeSync(descriptor, bytes, offset, bytes.length - offset, place);
      }
      file.position = appends ? size() : file.position + bytes.length;
    },
    truncate: (length) => ftruncateSync(descriptor, length),
    close: () => closeSync(descriptor),
  };
  return file;
}
