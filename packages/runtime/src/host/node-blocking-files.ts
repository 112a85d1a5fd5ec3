import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { isatty } from "node:tty";

import { OPEN_FLAGS } from "./node-files.ts";
import { block_for } from "./node-streams.ts";

import type { BlockingFile, FileMode } from "./host.ts";

const LAST_STANDARD = 2;

/** Opens a file whose operations end before they return. */
export function open_file_blocking(path: string, mode: FileMode): BlockingFile {
  const descriptor = openSync(path, OPEN_FLAGS[mode.access] + (mode.update ? "+" : ""));
  try {
    refuse_folder(descriptor);
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  return new NodeFile(descriptor, { appends: mode.access === "append", closes: true, place: 0 });
}

/** A file that is open already, by its number; `closes` says whether it ends with this one. */
export function adopt_file_blocking(descriptor: number, mode: FileMode, closes: boolean): BlockingFile {
  refuse_folder(descriptor);
  return new NodeFile(descriptor, { appends: mode.access === "append", closes, place: place_of(descriptor) });
}

function refuse_folder(descriptor: number): void {
  if (fstatSync(descriptor).isDirectory())
    throw Object.assign(new Error("a directory cannot be opened as a file"), { code: "EISDIR" });
}

export { read_piece as read_standard_input } from "./node-streams.ts";

/** How a file was opened, and where the system has its place in it. */
interface Opened {
  readonly appends: boolean;
  readonly closes: boolean;
  readonly place: number;
}

/**
 * The place in the file is kept here, so that it can be moved. While it is where the system has it too, the system's moves along: others
 * that have the same open file (a child process) go on from there.
 */
class NodeFile implements BlockingFile {
  readonly descriptor: number;
  readonly is_seekable: boolean;
  readonly is_terminal: boolean;
  position: number;
  readonly #appends: boolean;
  readonly #closes: boolean;
  /** Where the system has its place. */
  #place: number;

  constructor(descriptor: number, { appends, closes, place }: Opened) {
    this.descriptor = descriptor;
    this.is_seekable = fstatSync(descriptor).isFile();
    this.is_terminal = isatty(descriptor);
    this.#appends = appends;
    this.#closes = closes;
    this.#place = place;
    this.position = appends ? this.size() : this.#place;
  }

  size(): number {
    return fstatSync(this.descriptor).size;
  }

  read(count: number): Uint8Array {
    const bytes = new Uint8Array(count);
    const place = this.#explicit();
    const length = this.#waiting(() => readSync(this.descriptor, bytes, 0, count, place));
    this.#moved(length, place);
    return bytes.subarray(0, length);
  }

  write(bytes: Uint8Array): void {
    for (let offset = 0; offset < bytes.length;) {
      const place = this.#appends ? null : this.#explicit();
      const length = writeSync(this.descriptor, bytes, offset, bytes.length - offset, place);
      offset += length;
      this.#moved(length, place);
    }
    if (this.#appends) this.position = this.#place = this.size();
  }

  truncate(length: number): void {
    ftruncateSync(this.descriptor, length);
  }

  close(): void {
    if (this.#closes) closeSync(this.descriptor);
  }

  /** Node may have told the system not to wait for the standard streams; reading them does. */
  #waiting(read: () => number): number {
    for (;;) {
      try {
        return read();
      } catch (error) {
        if (this.descriptor > LAST_STANDARD || (error as NodeJS.ErrnoException).code !== "EAGAIN") throw error;
        block_for(1);
      }
    }
  }

  /** The place to read or write at, where the system does not stand there already. */
  #explicit(): number | null {
    return this.is_seekable && this.position !== this.#place ? this.position : null;
  }

  #moved(length: number, place: number | null): void {
    this.position += length;
    if (place === null) this.#place += length;
  }
}

/** Where the system has its place in an open file (Linux): at the start unless somebody has used it. */
function place_of(descriptor: number): number {
  try {
    const facts = readFileSync(`/proc/self/fdinfo/${descriptor}`, "latin1");
    return Number(/^pos:\s*(\d+)/m.exec(facts)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
