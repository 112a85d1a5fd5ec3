import { allocate } from "../classes/construct.ts";
import { eq, ne } from "../comparison/equality.ts";
import { ge, gt, le, lt } from "../comparison/ordering.ts";
import { take_keywords } from "../calls/keywords.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { percent_format } from "../format/percent.ts";
import { hash } from "../hashing/hash.ts";
import { contains } from "../items/contains.ts";
import { getitem } from "../items/getitem.ts";
import { len } from "../items/length.ts";
import { as_index } from "../items/position.ts";
import { iter } from "../iteration/iter.ts";
import * as strings from "../methods/strings.ts";
import { type_name } from "../names.ts";
import { mul } from "../operators/arithmetic.ts";
import { repr } from "../repr/repr.ts";
import { special } from "../special.ts";
import { str } from "../types/text_types.ts";
import { NotImplemented } from "../values/singletons.ts";
import { base_of } from "./base_of.ts";
import { comparisons, define_methods, formatting, on_plain } from "./methods.ts";
import { PLAIN, plain } from "./plain.ts";

/** What a class derived from str extends: `class Name(str)`. Its objects are texts to every operator and function. */
export class StrBase {
  static readonly __builtin__: string = "str";
  readonly [PLAIN]: string;

  constructor(...args: any[]) {
    this[PLAIN] = text_of(args);
  }

  static {
    const { maketrans: _static, format: _format, format_map: _format_map, ...methods } = strings;
    define_methods(
      this,
      comparisons({ eq, ge, gt, le, lt, ne }, (operand) => typeof operand === "string"),
      on_plain({ __contains__: contains, __getitem__: getitem, __iter__: iter, __len__: len }),
      formatting,
      on_plain({ __hash__: hash, __repr__: repr, __str__: (text: string) => text }),
      on_plain(methods),
    );
    base_of(str, this);
  }

  static readonly maketrans: typeof strings.maketrans = strings.maketrans;

  static __new__(cls: Function, ...args: any[]): unknown {
    return allocate(cls, args);
  }

  /** The type that the class stands for, where Python shows it. */
  static get __type__(): Function | undefined {
    return this === StrBase ? str : undefined;
  }

  format(...args: any[]): string {
    return strings.format(this[PLAIN], ...args);
  }

  format_map(mapping: any): string {
    return strings.format_map(this[PLAIN], mapping);
  }

  __mod__(values: unknown): string {
    return percent_format(this[PLAIN], values);
  }

  __add__(other: unknown): any {
    const text = plain(other);
    if (typeof text === "string") return this[PLAIN] + text;
    if (special(other, "__radd__") !== undefined) return NotImplemented;
    throw new TypeError(`can only concatenate str (not "${type_name(other)}") to str`);
  }

  __radd__(other: unknown): any {
    return typeof other === "string" ? other + this[PLAIN] : NotImplemented;
  }

  __mul__(times: unknown): any {
    if (as_index(times) === undefined && special(times, "__rmul__") !== undefined) return NotImplemented;
    return mul(this[PLAIN], plain(times));
  }

  __rmul__(times: unknown): any {
    return as_index(times) === undefined ? NotImplemented : mul(this[PLAIN], times);
  }

  /** What JavaScript's own functions take the object for. */
  toString(): string {
    return this[PLAIN];
  }

  /** The key that the object is in a dict, where its class does not say otherwise. */
  get raw$key(): unknown {
    const { __eq__: same, __hash__: code } = StrBase.prototype as unknown as Record<string, unknown>;
    const own = this as unknown as Record<string, unknown>;
    return own["__eq__"] === same && own["__hash__"] === code ? this[PLAIN] : undefined;
  }
}

function text_of(args: any[]): string {
  const keywords = take_keywords(args);
  if (args.length > 3) throw new TypeError(`str() takes at most 3 arguments (${args.length} given)`);
  const { object = args[0], ...others } = keywords;
  const given = args.length === 0 && object === undefined ? [] : [object, ...args.slice(1).map(plain)];
  const text: unknown = Object.keys(others).length === 0 ? str(...given) : str(...given, others);
  return plain(text) as string;
}
