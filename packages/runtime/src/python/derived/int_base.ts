import { take_keywords } from "../calls/keywords.ts";
import { call } from "../calls/call.ts";
import { allocate } from "../classes/construct.ts";
import { eq, ne } from "../comparison/equality.ts";
import { ge, gt, le, lt } from "../comparison/ordering.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { hash } from "../hashing/hash.ts";
import * as numbers from "../methods/numbers.ts";
import { add, mul, sub } from "../operators/arithmetic.ts";
import { and_, lshift, or_, rshift, xor } from "../operators/bitwise.ts";
import { divmod, floordiv, mod, truediv } from "../operators/division.ts";
import { pow } from "../operators/power.ts";
import { abs, invert, neg, pos } from "../operators/unary.ts";
import { repr } from "../repr/repr.ts";
import { round } from "../builtins/round.ts";
import { truth } from "../truth.ts";
import { float, int } from "../types/number_types.ts";
import { to_integer } from "../types/parse_integer.ts";
import { from_bytes } from "../values/integer_bytes.ts";
import { is_integral } from "../values/integers.ts";
import { numeric } from "../values/numeric.ts";
import { base_of } from "./base_of.ts";
import { comparisons, define_attributes, define_methods, formatting, on_plain, operators } from "./methods.ts";
import { PLAIN, plain } from "./plain.ts";

/** What a class derived from int extends: `class Port(int)`. Its objects are ints to every operator and function, and have attributes. */
export class IntBase {
  static readonly __builtin__: string = "int";
  readonly [PLAIN]: number | bigint;

  constructor(...args: any[]) {
    this[PLAIN] = integer_of(args);
  }

  static {
    define_methods(
      this,
      operators({ add, divmod, floordiv, mod, mul, pow, sub, truediv }, is_number),
      operators({ and: and_, lshift, or: or_, rshift, xor }, is_integral),
      comparisons({ eq, ge, gt, le, lt, ne }, is_number),
      on_plain({ __abs__: abs, __invert__: invert, __neg__: neg, __pos__: pos, __bool__: truth }),
      on_plain({ __ceil__: pos, __floor__: pos, __index__: pos, __int__: pos, __trunc__: pos, __float__: float }),
      formatting,
      on_plain({ __hash__: hash, __repr__: repr, __round__: round }),
      on_plain({ to_bytes: numbers.to_bytes, bit_count: numbers.bit_count, bit_length: numbers.bit_length }),
      on_plain({ conjugate: pos, as_integer_ratio: numbers.as_integer_ratio, is_integer: numbers.is_integer }),
    );
    define_attributes(this, { real: pos, numerator: pos, imag: () => 0, denominator: () => 1 });
    base_of(int, this);
  }

  static __new__(cls: Function, ...args: any[]): unknown {
    return allocate(cls, args);
  }

  /** The type that the class stands for, where Python shows it. */
  static get __type__(): Function | undefined {
    return this === IntBase ? int : undefined;
  }

  /** `int.from_bytes`, of the class that it is called on. */
  static from_bytes(...args: any[]): unknown {
    const made = from_bytes(...args);
    return this === IntBase ? made : call(this, made);
  }

  /** What JavaScript's own functions take the object for. */
  valueOf(): number | bigint {
    return this[PLAIN];
  }

  /** The key that the object is in a dict, where its class does not say otherwise. */
  get raw$key(): unknown {
    const { __eq__: same, __hash__: code } = IntBase.prototype as unknown as Record<string, unknown>;
    const own = this as unknown as Record<string, unknown>;
    return own["__eq__"] === same && own["__hash__"] === code ? this[PLAIN] : undefined;
  }
}

function is_number(operand: unknown): boolean {
  return numeric(operand) !== undefined;
}

function integer_of(args: any[]): number | bigint {
  const { base, ...others } = take_keywords(args);
  const [other] = Object.keys(others);
  if (other !== undefined) throw new TypeError(`int() got an unexpected keyword argument '${other}'`);
  if (args.length > 2) throw new TypeError(`int() takes at most 2 arguments (${args.length} given)`);
  const [value = 0, second = base] = args.map(plain);
  return to_integer(value, second);
}
