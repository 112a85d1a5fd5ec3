import { call } from "../calls/call.ts";
import { is_keywords } from "../calls/keywords.ts";
import { round } from "../builtins/round.ts";
import { allocate } from "../classes/construct.ts";
import { eq, ne } from "../comparison/equality.ts";
import { ge, gt, le, lt } from "../comparison/ordering.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { hash } from "../hashing/hash.ts";
import * as numbers from "../methods/numbers.ts";
import { add, mul, sub } from "../operators/arithmetic.ts";
import { divmod, floordiv, mod, truediv } from "../operators/division.ts";
import { pow } from "../operators/power.ts";
import { abs, neg, pos } from "../operators/unary.ts";
import { repr } from "../repr/repr.ts";
import { truth } from "../truth.ts";
import { fromhex } from "../types/float_from_hex.ts";
import { float } from "../types/number_types.ts";
import { to_integer } from "../types/parse_integer.ts";
import { box, type Float } from "../values/float.ts";
import { numeric } from "../values/numeric.ts";
import { base_of } from "./base_of.ts";
import { comparisons, define_attributes, define_methods, formatting, on_plain, operators } from "./methods.ts";
import { PLAIN, plain } from "./plain.ts";

/** What a class derived from float extends: `class Celsius(float)`. Its objects are floats to every operator and function. */
export class FloatBase {
  static readonly __builtin__: string = "float";
  readonly [PLAIN]: number | Float;

  constructor(...args: any[]) {
    this[PLAIN] = float_of(args);
  }

  static {
    const truncated = (value: unknown) => to_integer(value, undefined);
    define_methods(
      this,
      operators({ add, divmod, floordiv, mod, mul, pow, sub, truediv }, is_number),
      comparisons({ eq, ge, gt, le, lt, ne }, is_number),
      on_plain({ __abs__: abs, __neg__: neg, __pos__: pos, __bool__: truth }),
      on_plain({ __int__: truncated, __trunc__: truncated, __float__: pos, __ceil__: ceil, __floor__: floor }),
      formatting,
      on_plain({ __hash__: hash, __repr__: repr, __round__: round }),
      on_plain({ as_integer_ratio: numbers.as_integer_ratio, conjugate: pos, hex: numbers.hex }),
      on_plain({ is_integer: numbers.is_integer }),
    );
    define_attributes(this, { real: pos, imag: () => box(0) });
    base_of(float, this);
  }

  static __new__(cls: Function, ...args: any[]): unknown {
    return allocate(cls, args);
  }

  /** The type that the class stands for, where Python shows it. */
  static get __type__(): Function | undefined {
    return this === FloatBase ? float : undefined;
  }

  /** `float.fromhex`, of the class that it is called on. */
  static fromhex(text: unknown): unknown {
    const made = fromhex(text);
    return this === FloatBase ? made : call(this, made);
  }

  /** What JavaScript's own functions take the object for. */
  valueOf(): number {
    return Number(this[PLAIN]);
  }

  /** The key that the object is in a dict, where its class does not say otherwise. */
  get raw$key(): unknown {
    const { __eq__: same, __hash__: code } = FloatBase.prototype as unknown as Record<string, unknown>;
    const own = this as unknown as Record<string, unknown>;
    return own["__eq__"] === same && own["__hash__"] === code ? this[PLAIN] : undefined;
  }
}

function ceil(value: number | Float): unknown {
  return to_integer(box(Math.ceil(Number(value))), undefined);
}

function floor(value: number | Float): unknown {
  return to_integer(box(Math.floor(Number(value))), undefined);
}

function is_number(operand: unknown): boolean {
  return numeric(operand) !== undefined;
}

function float_of(args: readonly any[]): number | Float {
  if (is_keywords(args.at(-1))) throw new TypeError("float() takes no keyword arguments");
  if (args.length > 1) throw new TypeError(`float expected at most 1 argument, got ${args.length}`);
  return float(args.length === 0 ? 0 : plain(args[0]));
}
