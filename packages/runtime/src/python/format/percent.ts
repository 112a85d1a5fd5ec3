import { OverflowError, TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { getitem } from "../items/getitem.ts";
import { repr } from "../repr/repr.ts";
import { str } from "../repr/str.ts";
import { escape_non_ascii } from "../repr/string.ts";
import { special } from "../special.ts";
import { text_length, text_part } from "../text/points.ts";
import { Tuple } from "../values/tuple.ts";
import { is_integral } from "../values/integers.ts";
import { percent_number } from "./percent_number.ts";
import { plain } from "../derived/plain.ts";

/** One `%…` of a template taken apart. */
export interface Directive {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | null;
  readonly type: string;
}

const directive = /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d+)?)?[hlL]?(.)?/gsu;

/** What differs between the templates of str and of bytes. */
export interface PercentDialect {
  /** How errors call the formatting. */
  readonly name: "string" | "bytes";
  /** The letters that take any value as text. */
  readonly letters: string;
  /** How errors ask for a float. */
  readonly float_required: string;
  readonly shown: (value: unknown, type: string) => string;
  readonly character: (value: unknown) => string;
  readonly key: (text: string) => unknown;
}

const text_dialect: PercentDialect = {
  name: "string",
  letters: "sra",
  float_required: "must be real number",
  shown,
  character,
  key: (text) => text,
};

/** `template % values`: the older formatting of strings. Raises TypeError and ValueError with CPython's texts. */
export function percent_format(template: string, values: unknown, dialect: PercentDialect = text_dialect): string {
  const source = new Arguments(values, dialect);
  const text = template.replace(directive, (...match) => {
    const [whole, key, flags, width, precision, type] = match as [
      string,
      string | undefined,
      string,
      ...(string | undefined)[],
    ];
    if (type === undefined) throw new ValueError("incomplete format");
    if (whole === "%%") return "%";
    source.select(key);
    return convert(source, whole, { flags, width, precision, type, index: match.at(-2) as number }, dialect);
  });
  source.finish();
  return text;
}

interface Parts {
  readonly flags: string;
  readonly width: string | undefined;
  readonly precision: string | undefined;
  readonly type: string;
  readonly index: number;
}

function convert(source: Arguments, whole: string, parts: Parts, dialect: PercentDialect): string {
  const width = parts.width === "*" ? source.star("ssize_t") : Number(parts.width ?? 0);
  const has_point = /\.(?:\*|\d*)[hlL]?.$/su.test(whole);
  const precision = parts.precision === "*" ? source.star("int") : has_point ? Number(parts.precision ?? 0) : null;
  const flags = width < 0 ? `${parts.flags}-` : parts.flags;
  const parsed: Directive = {
    flags,
    width: Math.abs(width),
    precision: precision === null ? null : Math.max(precision, 0),
    // Errors of bytes call %i by the name of %d.
    type: dialect.name === "bytes" && parts.type === "i" ? "d" : parts.type,
  };
  const text = field(source, whole, parts, parsed, dialect);
  const missing = Math.abs(width) - text_length(text);
  if (missing <= 0) return text;
  return flags.includes("-") ? text + " ".repeat(missing) : " ".repeat(missing) + text;
}

function field(
  source: Arguments,
  whole: string,
  { type, index }: Parts,
  parsed: Directive,
  dialect: PercentDialect,
): string {
  const value = source.take();
  if (dialect.letters.includes(type)) return cut(dialect.shown(value, type), parsed.precision);
  if (type === "c") return dialect.character(value);
  if ("diouxXeEfFgG".includes(type)) return percent_number(value, parsed, dialect.float_required);
  const place = index + whole.length - 1;
  throw new ValueError(
    `unsupported format character '${/[ -~]/.test(type) ? type : "?"}' (0x${type.codePointAt(0)!.toString(16)}) at index ${place}`,
  );
}

function shown(value: unknown, type: string): string {
  if (type === "s") return str(value);
  return type === "r" ? repr(value) : escape_non_ascii(repr(value));
}

function cut(text: string, precision: number | null): string {
  return precision === null ? text : text_part(text, 0, precision);
}

function character(given: unknown): string {
  const value = plain(given);
  if (typeof value === "string" && text_length(value) === 1) return value;
  if (!is_integral(value)) throw new TypeError("%c requires int or char");
  const point = Number(value);
  if (point < 0 || point > 0x10ffff) throw new OverflowError("%c arg not in range(0x110000)");
  return String.fromCodePoint(point);
}

/** The values of a template: a tuple gives one after the other, a mapping by name, anything else is the only one. */
class Arguments {
  readonly #dialect: PercentDialect;
  readonly #values: unknown;
  readonly #items: readonly unknown[];
  #next = 0;
  #selected: { value: unknown } | null = null;
  #by_name = false;

  constructor(values: unknown, dialect: PercentDialect) {
    this.#dialect = dialect;
    this.#values = values;
    this.#items = values instanceof Tuple ? values.items : [values];
  }

  /** `%(key)s`: the next `take` gives the value of the key. */
  select(key: string | undefined): void {
    if (key === undefined) return;
    if (!this.#is_mapping()) throw new TypeError("format requires a mapping");
    this.#by_name = true;
    this.#selected = { value: getitem(this.#values, this.#dialect.key(key)) };
  }

  take(): unknown {
    if (this.#selected !== null) {
      const { value } = this.#selected;
      this.#selected = null;
      return value;
    }
    if (this.#next >= this.#items.length) throw new TypeError("not enough arguments for format string");
    return this.#items[this.#next++];
  }

  /** The int that a `*` takes; `type` is what it has to fit in C. */
  star(type: string): number {
    const value = this.take();
    if (!is_integral(plain(value))) throw new TypeError("* wants int");
    if (typeof value === "bigint") throw new OverflowError(`Python int too large to convert to C ${type}`);
    return Number(value);
  }

  finish(): void {
    if (this.#next < this.#items.length && !this.#by_name && !this.#is_mapping()) {
      throw new TypeError(`not all arguments converted during ${this.#dialect.name} formatting`);
    }
  }

  #is_mapping(): boolean {
    if (this.#dialect.name === "bytes" && special(this.#values, "raw$percent") !== undefined) return false;
    return (
      Array.isArray(this.#values) ||
      (!(this.#values instanceof Tuple) && special(this.#values, "__getitem__") !== undefined)
    );
  }
}
