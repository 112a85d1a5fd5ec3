import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { repr } from "../../python/repr/repr.ts";
import { type_name } from "../../python/names.ts";
import { text_length, text_part } from "../../python/text/points.ts";
import { MemoryFile, position_after, size_of } from "./memory_file.ts";

/** A text file in memory. */
export class StringIO extends MemoryFile<string> {
  static readonly [SIGNATURE]: string = "initial_value=…, newline=…";
  static readonly __name__: string = "StringIO";
  static override readonly __module__: string = "_io";
  static readonly raw$type_name: string = "_io.StringIO";

  /** What was written at the end, not yet part of the text: writing piece by piece must not copy all each time. */
  #pieces: string[] = [];
  #text = "";
  #position = 0;
  #length = 0;
  readonly #newline: string | null;
  /** The kinds of line ends that were read where they are translated. */
  readonly #seen = new Set<string>();

  constructor(initial_value: any = "", newline: any = "\n") {
    super();
    const initial = plain(initial_value ?? "");
    if (typeof initial !== "string")
      throw new TypeError(`initial_value must be str or None, not ${type_name(initial_value)}`);
    if (newline !== null && typeof newline !== "string")
      throw new TypeError(`newline must be str or None, not ${type_name(newline)}`);
    if (newline !== null && !["", "\n", "\r", "\r\n"].includes(newline))
      throw new ValueError(`illegal newline value: ${repr(newline)}`);
    this.#newline = newline;
    this.#put(this.#translated(initial));
    this.#position = 0;
  }

  get encoding(): null {
    return null;
  }

  get errors(): null {
    return null;
  }

  get line_buffering(): boolean {
    return false;
  }

  get newlines(): any {
    return this.#newline === null && this.#seen.size > 0 ? [...this.#seen][0] : null;
  }

  /** The whole text. */
  getvalue(): string {
    this._check_open();
    return this.#joined();
  }

  read(size: any = -1): string {
    this._check_open();
    const end = Math.min(this.#length, this.#position + size_of(size, Infinity));
    const text = text_part(this.#joined(), this.#position, Math.max(end, this.#position));
    this.#position = Math.max(end, this.#position);
    return text;
  }

  override readline(size: any = -1): string {
    this._check_open();
    const limit = size_of(size, Infinity);
    const rest = text_part(this.#joined(), this.#position, this.#length);
    const line = first_line(rest, this.#newline);
    const text = text_length(line) > limit ? text_part(line, 0, limit) : line;
    this.#position += text_length(text);
    return text;
  }

  override write(written: any): number {
    this._check_open();
    const text = plain(written);
    if (typeof text !== "string") throw new TypeError(`string argument expected, got '${type_name(written)}'`);
    this.#put(this.#translated(text));
    return text_length(text);
  }

  tell(): number {
    this._check_open();
    return this.#position;
  }

  seek(offset: any, whence: any = 0): number {
    this._check_open();
    this.#position = position_after(offset, whence, this.#position, this.#length, true);
    return this.#position;
  }

  truncate(size: any = null): number {
    this._check_open();
    const length = size === null ? this.#position : Number(size);
    if (length < 0) throw new ValueError(`Negative size value ${length}`);
    if (length < this.#length) this.#replace(text_part(this.#joined(), 0, length));
    return length;
  }

  protected override closed_text(): string {
    return "I/O operation on closed file";
  }

  protected override length_of(line: string): number {
    return line.length;
  }

  #translated(text: string): string {
    if (this.#newline === null) {
      for (const [end] of text.matchAll(/\r\n|\r|\n/g)) this.#seen.add(end);
      return text.replace(/\r\n?/g, "\n");
    }
    return this.#newline === "" || this.#newline === "\n" ? text : text.replaceAll("\n", this.#newline);
  }

  /** Writes at the position. */
  #put(text: string): void {
    if (text === "") return;
    const length = text_length(text);
    if (this.#position === this.#length) this.#pieces.push(text);
    else {
      const before = text_part(this.#joined(), 0, this.#position);
      const gap = "\0".repeat(Math.max(0, this.#position - this.#length));
      this.#replace(before + gap + text + text_part(this.#joined(), this.#position + length, this.#length));
    }
    this.#position += length;
    this.#length = Math.max(this.#length, this.#position);
  }

  #joined(): string {
    if (this.#pieces.length > 0) {
      this.#text += this.#pieces.join("");
      this.#pieces = [];
    }
    return this.#text;
  }

  #replace(text: string): void {
    this.#text = text;
    this.#pieces = [];
    this.#length = text_length(text);
  }
}

/** The text up to the end of its first line, that included. */
function first_line(text: string, newline: string | null): string {
  if (newline === "") return /^[^\r\n]*(?:\r\n|\r|\n|$)/.exec(text)?.[0] ?? "";
  const end = newline ?? "\n";
  const place = text.indexOf(end);
  return place < 0 ? text : text.slice(0, place + end.length);
}
