import { adopt_file_blocking, read_standard_input } from "#blocking-files";
import { BufferedReader } from "../python/files/binary_file.ts";
import { TextIOWrapper } from "../python/files/text_file.ts";
import { with_system_errors } from "../python/exceptions/system_errors.ts";
import { redirected } from "../python/builtins/redirected.ts";

import type { BlockingFile } from "../host/host.ts";

const STDIN = 0;
const NEWLINE = 10;
const NAME = "<stdin>";
const READING = { text: "r", reads: true, writes: false };

/** Standard input, opened when something is asked of it first. */
class InputFile implements BlockingFile {
  readonly descriptor: number = STDIN;
  #opened: BlockingFile | null = null;
  /** What was read without blocking, before somebody has asked. */
  #pending: Uint8Array[] = [];

  /** Reads until a line is there, or the end. */
  async fill(): Promise<void> {
    while (!this.#pending.some((piece) => piece.length === 0 || piece.includes(NEWLINE)))
      this.#pending.push(await read_standard_input());
  }

  get #file(): BlockingFile {
    return (this.#opened ??= with_system_errors(() =>
      adopt_file_blocking(STDIN, { access: "read", update: false }, false),
    ));
  }

  get is_seekable(): boolean {
    return this.#file.is_seekable;
  }

  get is_terminal(): boolean {
    return this.#file.is_terminal;
  }

  get position(): number {
    return this.#file.position;
  }

  set position(place: number) {
    this.#file.position = place;
  }

  size(): number {
    return this.#file.size();
  }

  read(count: number): Uint8Array {
    const piece = this.#pending.shift();
    if (piece === undefined) return this.#file.read(count);
    if (piece.length > count) this.#pending.unshift(piece.subarray(count));
    return piece.subarray(0, count);
  }

  write(bytes: Uint8Array): void {
    this.#file.write(bytes);
  }

  truncate(length: number): void {
    this.#file.truncate(length);
  }

  close(): void {
    this.#opened?.close();
  }
}

/** The bytes of standard input: `sys.stdin.buffer`. */
class InputBuffer extends BufferedReader {
  static readonly __name__: string = "BufferedReader";

  /** What is there already, or the next piece: what the text takes from the bytes. */
  _piece(): Uint8Array {
    return this.stream.read_piece();
  }

  _holds_line(): boolean {
    return this.stream.holds_line();
  }

  _place(): number {
    return this.stream.tell();
  }
}

/** The text reads through the bytes: what was read ahead of them is not lost. */
class Through extends InputFile {
  readonly #buffer: InputBuffer;

  constructor(buffer: InputBuffer) {
    super();
    this.#buffer = buffer;
  }

  override get position(): number {
    return this.#buffer._place();
  }

  override set position(place: number) {
    this.#buffer.seek(place);
  }

  override read(_count: number): Uint8Array {
    return this.#buffer._piece();
  }
}

/** Standard input as text: `sys.stdin`. */
class InputText extends TextIOWrapper {
  static readonly __name__: string = "TextIOWrapper";

  readonly buffer: InputBuffer;
  readonly #file: InputFile;

  constructor(buffer: InputBuffer, file: InputFile) {
    super(NAME, new Through(buffer), READING, { encoding: "utf-8", errors: "strict", newline: "\n" });
    this.buffer = buffer;
    this.#file = file;
  }

  /** Reads until a line can be taken without blocking, or the end: for threads. */
  async raw$fill(): Promise<void> {
    if (!this.holds_line() && !this.buffer._holds_line()) await this.#file.fill();
  }
}

/** Makes `sys.stdin`, which `input()` reads from then on. */
export function make_stdin(): any {
  const file = new InputFile();
  const made = new InputText(new InputBuffer(NAME, file, { ...READING, text: "rb" }), file);
  redirected.stdin = made;
  return made;
}
