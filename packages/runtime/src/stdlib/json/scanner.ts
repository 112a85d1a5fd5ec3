import { call } from "../../python/calls/call.ts";
import { point_position } from "../../python/text/points.ts";
import { to_integer } from "../../python/types/parse_integer.ts";
import { box } from "../../python/values/float.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { JSONDecodeError } from "./decode_error.ts";

/** What a program may put in the place of what values become; null for what they are else. */
export interface Hooks {
  readonly object_hook: unknown;
  readonly object_pairs_hook: unknown;
  readonly parse_float: unknown;
  readonly parse_int: unknown;
  readonly parse_constant: unknown;
  /** Whether control characters in strings are refused. */
  readonly strict: boolean;
}

/** Nothing that a value could be begins here; `unit` is the place, in UTF-16 units. */
export class NoValue {
  readonly unit: number;

  constructor(unit: number) {
    this.unit = unit;
  }
}

const white = /[ \t\n\r]*/y;
const number = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const word = /null|true|false|NaN|Infinity|-Infinity/y;
/** What a string may hold as it is, up to what needs a look. */
const plain_text = /[^"\\\u0000-\u001f]*/y;
const plain_text_with_controls = /[^"\\]*/y;
/** An escape that ends the text is told as an invalid one, not as a string without an end. */
const code_escape = /\\u([0-9a-fA-F]{4})(?=[^])/y;
/** Digits of an int that JavaScript's numbers hold exactly. */
const SAFE_DIGITS = 15;

const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Reads the values of a text, from left to right (`Lib/json/scanner.py`). Places are in UTF-16 units. */
export class Scanner {
  readonly #text: string;
  readonly #hooks: Hooks;
  unit: number;

  constructor(text: string, unit: number, hooks: Hooks) {
    this.#text = text;
    this.unit = unit;
    this.#hooks = hooks;
  }

  /** Reads one value. Throws `NoValue` where none begins. */
  value(): unknown {
    switch (this.#text[this.unit]) {
      case '"':
        return this.#string();
      case "{":
        return this.#object();
      case "[":
        return this.#array();
      default:
        return this.#number_or_word();
    }
  }

  skip_white(): void {
    white.lastIndex = this.unit;
    white.test(this.#text);
    this.unit = white.lastIndex;
  }

  error(message: string, unit = this.unit): JSONDecodeError {
    return new JSONDecodeError(message, this.#text, point_position(this.#text, unit));
  }

  #number_or_word(): unknown {
    const start = this.unit;
    const found = this.#match(number);
    if (found !== null) return this.#number(found);
    const name = this.#match(word)?.[0];
    switch (name) {
      case undefined:
        throw new NoValue(start);
      case "null":
        return null;
      case "true":
      case "false":
        return name === "true";
      default:
        return this.#hooks.parse_constant === null ? constant(name) : call(this.#hooks.parse_constant, name);
    }
  }

  #number([text, whole = "", fraction, exponent]: RegExpExecArray): unknown {
    const { parse_float, parse_int } = this.#hooks;
    if (fraction !== undefined || exponent !== undefined)
      return parse_float === null ? box(Number(text)) : call(parse_float, text);
    if (parse_int !== null) return call(parse_int, whole);
    return whole.length <= SAFE_DIGITS ? Number(whole) + 0 : to_integer(whole, undefined);
  }

  #string(): string {
    const begin = this.unit;
    this.unit += 1;
    const plain = this.#hooks.strict ? plain_text : plain_text_with_controls;
    let text = "";
    for (;;) {
      text += this.#match(plain)![0];
      const next = this.#text[this.unit];
      if (next === undefined) throw this.error("Unterminated string starting at", begin);
      if (next === '"') break;
      if (next !== "\\") throw this.error("Invalid control character at");
      text += this.#escape(begin);
    }
    this.unit += 1;
    return text;
  }

  #escape(begin: number): string {
    const letter = this.#text[this.unit + 1];
    if (letter === undefined) throw this.error("Unterminated string starting at", begin);
    if (letter === "u") {
      const digits = this.#match(code_escape);
      if (digits === null) throw this.error("Invalid \\uXXXX escape", this.unit + 1);
      return String.fromCharCode(Number.parseInt(digits[1]!, 16));
    }
    const meant = escapes[letter];
    if (meant === undefined) throw this.error("Invalid \\escape");
    this.unit += 2;
    return meant;
  }

  #array(): unknown[] {
    const items: unknown[] = [];
    this.unit += 1;
    this.skip_white();
    if (this.#took("]")) return items;
    do items.push(this.#member());
    while (this.#goes_on("]", "array"));
    return items;
  }

  #object(): unknown {
    const pairs: [string, unknown][] = [];
    this.unit += 1;
    this.skip_white();
    if (!this.#took("}")) {
      do pairs.push(this.#pair());
      while (this.#goes_on("}", "object"));
    }
    const { object_hook, object_pairs_hook } = this.#hooks;
    if (object_pairs_hook !== null)
      return call(
        object_pairs_hook,
        pairs.map((pair) => Tuple.of(...pair)),
      );
    const made = new Dict(pairs);
    return object_hook === null ? made : call(object_hook, made);
  }

  #pair(): [string, unknown] {
    if (this.#text[this.unit] !== '"') throw this.error("Expecting property name enclosed in double quotes");
    const key = this.#string();
    this.skip_white();
    if (!this.#took(":")) throw this.error("Expecting ':' delimiter");
    this.skip_white();
    return [key, this.#member()];
  }

  #member(): unknown {
    const value = this.value();
    this.skip_white();
    return value;
  }

  /** After a member: whether another one follows. */
  #goes_on(end: string, what: string): boolean {
    if (this.#took(end)) return false;
    const comma = this.unit;
    if (!this.#took(",")) throw this.error("Expecting ',' delimiter");
    this.skip_white();
    if (this.#text[this.unit] === end) throw this.error(`Illegal trailing comma before end of ${what}`, comma);
    return true;
  }

  #took(character: string): boolean {
    if (this.#text[this.unit] !== character) return false;
    this.unit += 1;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.unit;
    const found = pattern.exec(this.#text);
    if (found !== null) this.unit += found[0].length;
    return found;
  }
}

function constant(name: string): number {
  if (name === "NaN") return Number.NaN;
  return name === "Infinity" ? Infinity : -Infinity;
}
