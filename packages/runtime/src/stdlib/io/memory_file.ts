import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { OSError } from "../../python/exceptions/os.ts";
import { UnsupportedOperation } from "../../python/files/unsupported_operation.ts";
import { as_index } from "../../python/items/position.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { type_name } from "../../python/names.ts";

/** A file whose content is a value of the program: what StringIO and BytesIO have in common. */
export abstract class MemoryFile<T> {
  static readonly __module__: string = "_io";

  _closed = false;

  abstract readline(size?: any): T;
  abstract write(content: any): any;
  /** What is said of a file that is closed. */
  protected abstract closed_text(): string;
  /** How much there is in a line. */
  protected abstract length_of(line: T): number;

  get closed(): boolean {
    return this._closed;
  }

  close(): null {
    this._closed = true;
    return null;
  }

  flush(): null {
    this._check_open();
    return null;
  }

  readable(): boolean {
    this._check_open();
    return true;
  }

  writable(): boolean {
    return this.readable();
  }

  seekable(): boolean {
    return this.readable();
  }

  isatty(): boolean {
    this._check_open();
    return false;
  }

  fileno(): never {
    throw new UnsupportedOperation("fileno");
  }

  detach(): never {
    throw new UnsupportedOperation("detach");
  }

  /** The lines from here on, until there is as much as `hint`. */
  readlines(hint: any = -1): T[] {
    const limit = hint === null ? -1 : Number(as_index(hint));
    const lines: T[] = [];
    let total = 0;
    for (let line = this.readline(); this.length_of(line) > 0; line = this.readline()) {
      lines.push(line);
      total += this.length_of(line);
      if (limit > 0 && total >= limit) break;
    }
    return lines;
  }

  writelines(lines: any): null {
    this._check_open();
    for (const line of iterate(lines)) this.write(line);
    return null;
  }

  next(): IteratorResult<T> {
    this._check_open();
    const line = this.readline();
    return this.length_of(line) === 0 ? { done: true, value: undefined } : { done: false, value: line };
  }

  [Symbol.iterator](): this {
    this._check_open();
    return this;
  }

  __enter__(): this {
    this._check_open();
    return this;
  }

  __exit__(..._error: any[]): null {
    this.close();
    return null;
  }

  _check_open(): void {
    if (this._closed) throw new ValueError(this.closed_text());
  }
}

/** A size or position: None and negative ones are `otherwise`. */
export function size_of(size: unknown, otherwise: number): number {
  if (size === null || size === undefined) return otherwise;
  const given = as_index(size);
  if (given === undefined) throw new TypeError(`argument should be integer or None, not '${type_name(size)}'`);
  return Number(given) < 0 ? otherwise : Number(given);
}

/** Where `seek` goes: from the beginning, from here, or from the end. */
export function position_after(offset: unknown, whence: unknown, here: number, end: number, is_text: boolean): number {
  const by = Number(as_index(offset) ?? wrong_integer(offset));
  const from = Number(as_index(whence) ?? wrong_integer(whence));
  if (![0, 1, 2].includes(from)) {
    const text = is_text
      ? `Invalid whence (${from}, should be 0, 1 or 2)`
      : `invalid whence (${from}, should be 0, 1 or 2)`;
    throw new ValueError(text);
  }
  if (from === 0 && by < 0)
    throw new ValueError(is_text ? `Negative seek position ${by}` : `negative seek value ${by}`);
  if (is_text && from !== 0 && by !== 0) throw new OSError("Can't do nonzero cur-relative seeks");
  return Math.max(0, by + (from === 0 ? 0 : from === 1 ? here : end));
}

function wrong_integer(value: unknown): never {
  throw new TypeError(`'${type_name(value)}' object cannot be interpreted as an integer`);
}
