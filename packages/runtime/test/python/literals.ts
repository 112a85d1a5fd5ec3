import {
  bytearray,
  Bytes,
  complex,
  Dict,
  float,
  FrozenSet,
  list,
  mul,
  neg,
  pow,
  PySet,
  range,
  Slice,
  Tuple,
} from "../../src/index.ts";
import * as classes from "./classes.ts";
import * as exceptions from "../../src/python/exceptions/index.ts";

/** Reads the arguments of a recorded row: Python literals, and calls of a few built-in types. */
export function read_arguments(source: string): unknown[] {
  return new Reader(source).items("");
}

const named: Record<string, unknown> = { None: null, True: true, False: false, inf: Infinity, nan: NaN };

const makers: Record<string, (...args: any[]) => unknown> = {
  set: (items) => new PySet(items),
  frozenset: (items) => new FrozenSet(items),
  tuple: (items) => Tuple.from(items),
  list: (items) => list(items),
  range: (...args) => range(...args),
  bytearray: (...args) => bytearray(...args),
  complex: (...args) => complex(...args),
  slice: (...args) => (args.length === 1 ? new Slice(null, args[0]) : new Slice(...args)),
};

class Reader {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** The values up to the closing bracket. */
  items(close: string): unknown[] {
    const values: unknown[] = [];
    for (this.#skip(); !this.#at_end(close); this.#skip()) {
      values.push(this.#value());
      this.#skip();
      if (this.#text[this.#position] === ",") this.#position += 1;
    }
    this.#position += close.length;
    return values;
  }

  #at_end(close: string): boolean {
    return close === "" ? this.#position >= this.#text.length : this.#text.startsWith(close, this.#position);
  }

  #skip(): void {
    while (this.#text[this.#position] === " ") this.#position += 1;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.#position;
    const match = pattern.exec(this.#text);
    if (match === null) return null;
    this.#position += match[0].length;
    return match[0];
  }

  #value(): unknown {
    let value = this.#operand();
    for (this.#skip(); /^[*]/.test(this.#text.slice(this.#position)); this.#skip()) {
      const power = this.#match(/\*\*? */y)!.startsWith("**");
      value = power ? pow(value, this.#operand()) : mul(value, this.#operand());
    }
    return value;
  }

  #operand(): unknown {
    this.#skip();
    if (this.#match(/-/y) !== null) return neg(this.#value());
    const prefix = this.#match(/b(?=['"])/y);
    if (/['"]/.test(this.#text[this.#position] ?? ""))
      return prefix === null ? this.#string() : Bytes.from_latin1(this.#string());
    const number = this.#match(/0x[0-9A-Fa-f]+|(?:\d+\.\d*|\.\d+|\d+(?=[eE]))(?:[eE][-+]?\d+)?|\d+/y);
    if (number !== null) return read_number(number);
    const name = this.#match(/[A-Za-z_]\w*/y);
    return name === null ? this.#container() : this.#named(name);
  }

  #named(name: string): unknown {
    if (this.#text[this.#position] !== "(") return named[name];
    this.#position += 1;
    const args = this.items(")");
    const user_class = (classes as unknown as Record<string, new (...args: unknown[]) => unknown>)[name];
    if (user_class !== undefined) return new user_class(...args);
    const cls = (exceptions as unknown as Record<string, new (...args: unknown[]) => unknown>)[name];
    return cls === undefined ? makers[name]!(...args) : new cls(...args);
  }

  #container(): unknown {
    const open = this.#text[this.#position++];
    if (open === "[") return this.items("]");
    if (open === "{") return this.#braces();
    if (open !== "(") throw new Error(`cannot read ${this.#text} at ${this.#position}`);
    const start = this.#position;
    const values = this.items(")");
    const is_tuple = values.length !== 1 || /,\s*\)$/.test(this.#text.slice(start, this.#position));
    return is_tuple ? new Tuple(values) : values[0];
  }

  #braces(): unknown {
    const dict = new Dict();
    const items: unknown[] = [];
    for (this.#skip(); this.#text[this.#position] !== "}"; this.#skip()) {
      const key = this.#value();
      this.#skip();
      if (this.#match(/:/y) === null) items.push(key);
      else dict.set(key, this.#value());
      this.#skip();
      this.#match(/,/y);
    }
    this.#position += 1;
    return items.length > 0 ? PySet.of(...items) : dict;
  }

  #string(): string {
    const quote = this.#text[this.#position++]!;
    let text = "";
    while (this.#text[this.#position] !== quote) {
      const escape = this.#match(/\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|.)/y);
      text += escape === null ? this.#text[this.#position++]! : unescape(escape);
    }
    this.#position += 1;
    return text;
  }
}

function unescape(escape: string): string {
  const simple: Record<string, string> = { n: "\n", r: "\r", t: "\t" };
  const letter = escape[1]!;
  return /[xuU]/.test(letter) && escape.length > 2
    ? String.fromCodePoint(Number.parseInt(escape.slice(2), 16))
    : (simple[letter] ?? letter);
}

function read_number(text: string): unknown {
  if (text.startsWith("0x")) return Number(text);
  if (/[.eE]/.test(text)) return float(Number(text));
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : BigInt(text);
}
