import type { BlockingFile } from "../../host/host.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { OSError } from "../exceptions/os.ts";
import { require_index } from "../items/position.ts";
import { type_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { decode, encode, has_mark } from "../text/codecs.ts";
import { text_length } from "../text/points.ts";
import { unfinished_utf8 } from "../text/utf8.ts";
import { Bytes } from "../values/bytes.ts";
import { Tuple } from "../values/tuple.ts";
import { FileObject, type OpenedMode, read_size } from "./file_object.ts";
import { line_end, Newlines, units_of } from "./newlines.ts";
import { UnsupportedOperation } from "./unsupported_operation.ts";
import { plain } from "../derived/plain.ts";

/** How a text file turns bytes into characters. */
export interface TextOptions {
  readonly encoding: string;
  readonly errors: string;
  readonly newline: string | null;
}

/** A file opened as text. */
export class TextIOWrapper extends FileObject<string> {
  static readonly __builtin__: string = "TextIOWrapper";
  static override readonly __module__: string = "_io";

  readonly encoding: string;
  readonly errors: string;
  readonly line_buffering = false;
  readonly write_through = false;
  readonly #newline: string | null;
  #seen = new Newlines();
  /** Read from the file and not taken yet, its line ends as they stand there. */
  #ahead = "";
  /** The bytes of a character that the next piece continues. */
  #tail: Uint8Array = new Uint8Array(0);
  #ended = false;
  /** While lines are taken by `next`, nobody may ask for the position. */
  #iterates = false;

  constructor(name: unknown, file: BlockingFile, mode: OpenedMode, { encoding, errors, newline }: TextOptions) {
    super(name, file, mode);
    this.encoding = encoding;
    this.errors = errors;
    this.#newline = newline;
  }

  /** The kinds of line ends that were met: None, one, or a tuple. */
  get newlines(): unknown {
    const seen = this.#universal ? this.#seen.kinds() : [];
    return seen.length > 1 ? new Tuple(seen) : (seen[0] ?? null);
  }

  read(size: unknown = null): string {
    this.#check_readable();
    const most = read_size(size);
    if (most < 0) {
      this.#fill(this.stream.read_all(), true);
      return this.#take(this.#ahead.length);
    }
    while (this.#available() < most && this.#more());
    return this.#take(units_of(this.#ahead, most, this.#newline === null));
  }

  readline(size: unknown = -1): string {
    this.#check_readable();
    const limit = Number(require_index(size));
    const most = limit < 0 ? Infinity : limit;
    let end = this.#line_end();
    while (end < 0 && this.#lacks(most) && this.#more()) end = this.#line_end();
    const units = end < 0 ? this.#ahead.length : end;
    if (most === Infinity) return this.#take(units);
    return this.#take(Math.min(units, units_of(this.#ahead, most, this.#newline === null)));
  }

  override next(): IteratorResult<string, undefined> {
    this.#iterates = true;
    const step = super.next();
    if (step.done === true) this.#iterates = false;
    return step;
  }

  write(written: unknown): number {
    const content = plain(written);
    if (typeof content !== "string") throw new TypeError(`write() argument must be str, not ${type_name(written)}`);
    this.check_open();
    if (!this.writable()) throw new UnsupportedOperation("not writable");
    const ends = this.#newline === "\r" || this.#newline === "\r\n";
    const text = ends ? content.replaceAll("\n", this.#newline!) : content;
    const { bytes } = encode(text, this.stream.tell() === 0 ? this.encoding : this.#plain, this.errors);
    this.#forget();
    this.stream.write(bytes);
    return text_length(content);
  }

  tell(): number {
    this.check_open();
    if (this.#iterates) throw new OSError("telling position disabled by next() call");
    return this.#position();
  }

  seek(offset: unknown, whence: unknown = 0): number {
    this.check_open();
    const position = this.#target(Number(require_index(offset)), Number(require_index(whence)));
    this.#forget();
    this.#seen = new Newlines();
    this.stream.seek(position);
    return position;
  }

  truncate(size: unknown = null): number {
    this.check_open();
    if (!this.writable()) throw new UnsupportedOperation("truncate");
    const length = size === null ? this.#position() : Number(require_index(size));
    this.stream.truncate(length);
    return length;
  }

  __repr__(): string {
    return `<_io.TextIOWrapper name=${repr(this.name)} mode=${repr(this.mode)} encoding=${repr(this.encoding)}>`;
  }

  protected empty(line: string): boolean {
    return line === "";
  }

  get #universal(): boolean {
    return this.#newline === null || this.#newline === "";
  }

  /** The encoding of what does not stand at the start of the file. */
  get #plain(): string {
    return has_mark(this.encoding) ? "utf-8" : this.encoding;
  }

  /** Whether a line was read ahead. */
  protected holds_line(): boolean {
    return this.#line_end() >= 0;
  }

  #position(): number {
    return this.stream.tell() - this.#tail.length - encode(this.#ahead, this.#plain, "replace").length;
  }

  #target(offset: number, whence: number): number {
    switch (whence) {
      case 0:
        if (offset < 0) throw new ValueError(`negative seek position ${offset}`);
        return offset;
      case 1:
        if (offset !== 0) throw new UnsupportedOperation("can't do nonzero cur-relative seeks");
        return this.#position();
      case 2:
        if (offset !== 0) throw new UnsupportedOperation("can't do nonzero end-relative seeks");
        return this.stream.file.size();
      default:
        throw new ValueError(`invalid whence (${whence}, should be 0, 1 or 2)`);
    }
  }

  #check_readable(): void {
    this.check_open();
    if (!this.readable()) throw new UnsupportedOperation("not readable");
  }

  #forget(): void {
    this.#ahead = "";
    this.#tail = new Uint8Array(0);
    this.#ended = this.#iterates = false;
  }

  #more(): boolean {
    const piece = this.stream.read_piece();
    this.#fill(piece, piece.length === 0);
    return piece.length > 0;
  }

  #fill(piece: Uint8Array, ended: boolean): void {
    const bytes = new Uint8Array(this.#tail.length + piece.length);
    bytes.set(this.#tail);
    bytes.set(piece, this.#tail.length);
    const rest = ended || !/^utf/i.test(this.encoding) ? 0 : unfinished_utf8(bytes);
    this.#tail = bytes.slice(bytes.length - rest);
    this.#ahead += decode(new Bytes(bytes.subarray(0, bytes.length - rest)), this.encoding, this.errors);
    this.#ended = ended;
  }

  /** Whether fewer characters could be taken. */
  #lacks(most: number): boolean {
    return most === Infinity || this.#available() < most;
  }

  /** How many characters could be taken. */
  #available(): number {
    const text = this.#newline === null ? this.#ahead.replace(/\r\n?/g, "\n") : this.#ahead;
    return text_length(text) - (this.#holds_return() ? 1 : 0);
  }

  /** A carriage return at the end of a piece may be half of a line end. */
  #holds_return(): boolean {
    return this.#universal && !this.#ended && this.#ahead.endsWith("\r");
  }

  /** Where the first line ends, or -1 while that is not known. */
  #line_end(): number {
    return line_end(this.#ahead, this.#newline, this.#holds_return());
  }

  #take(units: number): string {
    const taken = this.#ahead.slice(0, units);
    this.#ahead = this.#ahead.slice(units);
    if (!this.#universal || !taken.includes("\r")) {
      if (taken.includes("\n")) this.#seen.note(taken);
      return taken;
    }
    this.#seen.note(taken);
    return this.#newline === null ? taken.replace(/\r\n?/g, "\n") : taken;
  }
}
