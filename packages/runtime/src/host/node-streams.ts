import { read, readSync, writeSync } from "node:fs";
import { isatty } from "node:tty";

import { OutputBuffer } from "./output-buffer.ts";

import type { TextOutput } from "./host.ts";

const NEWLINE = 10;
const CHUNK = 4096;
/** CPython's exit code when standard output could not be flushed at the end. */
const BROKEN_OUTPUT_EXIT_CODE = 120;

/** Standard output: by line on a terminal, by block otherwise, as CPython buffers it. */
export function open_stdout(): TextOutput {
  const is_terminal = isatty(1);
  return new OutputBuffer(writer_for(1), { is_terminal, by_line: is_terminal });
}

/** Standard error: always by line. What was printed before goes out first. */
export function open_stderr(stdout: TextOutput): TextOutput {
  const write = writer_for(2);
  const write_after_stdout = (text: string): void => {
    stdout.flush();
    write(text);
  };
  return new OutputBuffer(write_after_stdout, { is_terminal: isatty(2), by_line: true });
}

/** A synchronous writer that waits for a full pipe and falls silent when the reader has gone. */
function writer_for(descriptor: number): (text: string) => void {
  const encoder = new TextEncoder();
  let broken = false;
  return (text) => {
    if (broken) return;
    const bytes = encoder.encode(text);
    for (let offset = 0; offset < bytes.length;) {
      try {
        offset += writeSync(descriptor, bytes, offset);
      } catch (error) {
        if (error_code(error) === "EAGAIN") block_for(1);
        else if (error_code(error) === "EPIPE") {
          broken = true;
          process.exitCode = BROKEN_OUTPUT_EXIT_CODE;
          return;
        } else throw error;
      }
    }
  };
}

/** Standard input, line by line. */
export class StandardInput {
  readonly #decoder = new TextDecoder();
  #buffer = new Uint8Array(0);
  #ended = false;

  /** The next line with its end, blocking; empty at the end of the input. */
  line(): string {
    const chunk = new Uint8Array(CHUNK);
    while (this.#lacks_line()) this.#take(chunk.subarray(0, read_input(chunk)));
    const end = this.#buffer.indexOf(NEWLINE);
    const length = end < 0 ? this.#buffer.length : end + 1;
    const line = this.#decoder.decode(this.#buffer.subarray(0, length));
    this.#buffer = this.#buffer.slice(length);
    return line;
  }

  /** Reads until a line is there, or the end. */
  async fill(): Promise<void> {
    while (this.#lacks_line()) this.#take(await read_piece());
  }

  #lacks_line(): boolean {
    return !this.#ended && !this.#buffer.includes(NEWLINE);
  }

  #take(piece: Uint8Array): void {
    this.#ended = piece.length === 0;
    this.#buffer = append_bytes(this.#buffer, piece);
  }
}

/** The next piece of standard input, without blocking; empty at its end. */
export async function read_piece(): Promise<Uint8Array> {
  const chunk = new Uint8Array(CHUNK);
  for (;;) {
    try {
      return chunk.subarray(0, await read_later(chunk));
    } catch (error) {
      if (error_code(error) === "EOF") return chunk.subarray(0, 0);
      if (error_code(error) !== "EAGAIN") throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

function read_later(chunk: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    read(0, chunk, 0, chunk.length, null, (error, count) => (error === null ? resolve(count) : reject(error)));
  });
}

function read_input(chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(0, chunk, 0, chunk.length, null);
    } catch (error) {
      if (error_code(error) === "EOF") return 0;
      if (error_code(error) !== "EAGAIN") throw error;
      block_for(10);
    }
  }
}

function append_bytes(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}

/** Blocks this thread for so many milliseconds. */
export function block_for(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function error_code(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
