import { call_method } from "../../python/calls/call_method.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { iterate } from "../../python/iteration/iterate.ts";
import { unpack } from "../../python/iteration/unpack.ts";
import { sorted } from "../../python/builtins/sorted.ts";
import { float_repr } from "../../python/repr/float.ts";
import { integer_text } from "../../python/repr/repr.ts";
import { class_text } from "./class_text.ts";
import { truth } from "../../python/truth.ts";
import { Dict } from "../../python/values/dict.ts";
import { Float } from "../../python/values/float.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** How JSON is written. */
export interface Format {
  readonly item_separator: string;
  readonly key_separator: string;
  /** What each level is indented by; null: all in one line. */
  readonly indent: string | null;
  readonly is_ascii: boolean;
  readonly allows_nan: boolean;
  readonly sorts_keys: boolean;
  /** Whether entries are left out whose keys can be none of an object. */
  readonly skips_keys: boolean;
  readonly checks_circles: boolean;
  /** What stands for a value that JSON has not. */
  readonly replaced: (value: unknown) => unknown;
}

/** What of a text is escaped: beside ASCII, or only what JSON asks for. */
const beside_ascii = /[\\"]|[^ -~]/g;
const beside_text = /[\u0000-\u001f\\"]/g;

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** Writes values as JSON, in the pieces that CPython's own encoder in Python gives (`Lib/json/encoder.py: _make_iterencode`). */
export class Writer {
  readonly #format: Format;
  /** What is being written around the present value. */
  readonly #around = new Set<unknown>();

  constructor(format: Format) {
    this.#format = format;
  }

  *chunks(value: unknown, level = 0): Generator<string, undefined> {
    const scalar = this.#scalar(value);
    if (scalar !== null) yield scalar;
    else yield* this.#others(value, level);
  }

  *#others(value: unknown, level: number): Generator<string, undefined> {
    if (Array.isArray(value) || value instanceof Tuple) return yield* this.#list(value, level);
    if (value instanceof Dict) return yield* this.#dict(value, level);
    this.#enter(value);
    yield* this.chunks(this.#format.replaced(value), level);
    this.#around.delete(value);
  }

  *#list(items: readonly unknown[] | Tuple, level: number): Generator<string, undefined> {
    if (!truth(items)) return void (yield "[]");
    this.#enter(items);
    const line = this.#line(level + 1);
    const separator = this.#format.item_separator + line;
    let before = `[${line}`;
    for (const item of iterate(items)) {
      const scalar = this.#scalar(item);
      yield scalar === null ? before : before + scalar;
      if (scalar === null) yield* this.#others(item, level + 1);
      before = separator;
    }
    if (this.#format.indent !== null) yield this.#line(level);
    yield "]";
    this.#around.delete(items);
  }

  *#dict(dict: Dict, level: number): Generator<string, undefined> {
    if (!truth(dict)) return void (yield "{}");
    this.#enter(dict);
    yield "{";
    const line = this.#line(level + 1);
    const { indent, item_separator, key_separator, sorts_keys } = this.#format;
    if (indent !== null) yield line;
    const items: unknown = call_method(dict, "items");
    let is_first = true;
    for (const item of iterate(sorts_keys ? sorted(items) : items)) {
      const [given, value] = unpack(item, 2) as [unknown, unknown];
      const key = this.#key(given);
      if (key === null) continue;
      if (!is_first) yield item_separator + line;
      is_first = false;
      yield this.#string(key);
      yield key_separator;
      yield* this.chunks(value, level + 1);
    }
    if (indent !== null) yield this.#line(level);
    yield "}";
    this.#around.delete(dict);
  }

  #enter(value: unknown): void {
    if (!this.#format.checks_circles) return;
    if (this.#around.has(value)) throw new ValueError("Circular reference detected");
    this.#around.add(value);
  }

  /** The break of a line at a level; nothing where all is in one. */
  #line(level: number): string {
    return this.#format.indent === null ? "" : `\n${this.#format.indent.repeat(level)}`;
  }

  /** A value that is no container; null for any other. */
  #scalar(given: unknown): string | null {
    const value = plain(given);
    return typeof value === "string" ? this.#string(value) : this.#word(value);
  }

  /** A number, a truth value or null; null for anything else. */
  #word(value: unknown): string | null {
    switch (typeof value) {
      case "number":
        return Number.isSafeInteger(value) ? String(value) : this.#float(value);
      case "bigint":
        return integer_text(value);
      case "boolean":
        return String(value);
      default:
        if (value === null || value === undefined) return "null";
        return value instanceof Float ? this.#float(value.value) : null;
    }
  }

  #float(value: number): string {
    const text = float_repr(value);
    if (Number.isFinite(value)) return text;
    if (!this.#format.allows_nan) throw new ValueError(`Out of range float values are not JSON compliant: ${text}`);
    if (Number.isNaN(value)) return "NaN";
    return value > 0 ? "Infinity" : "-Infinity";
  }

  /** The text of a key; null for one that is left out. */
  #key(given: unknown): string | null {
    const key = plain(given);
    const text = typeof key === "string" ? key : this.#word(key);
    if (text !== null || this.#format.skips_keys) return text;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${class_text(given)}`);
  }

  #string(text: string): string {
    return `"${text.replace(this.#format.is_ascii ? beside_ascii : beside_text, escaped)}"`;
  }
}

function escaped(unit: string): string {
  return escapes[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
