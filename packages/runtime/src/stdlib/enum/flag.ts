import { call } from "../../python/calls/call.ts";
import { finish_class } from "../../python/classes/finish_class.ts";
import { max } from "../../python/builtins/reduce.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { class_name, qualified_name, type_name } from "../../python/names.ts";
import { and_, or_, xor } from "../../python/operators/bitwise.ts";
import { invert } from "../../python/operators/unary.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { truth } from "../../python/truth.ts";
import { object } from "../../python/types/object_types.ts";
import { instance_of } from "../../python/types/checks.ts";
import { canonical } from "../../python/values/integers.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { bits_of, length_of } from "./bits.ts";
import { STRICT } from "./boundary.ts";
import { Enum, shown_value } from "./enum.ts";
import { enumeration_of, FLAG, type Member } from "./enumeration.ts";
import { composite, flags_in } from "./flag_members.ts";

type Operation = (left: unknown, right: unknown) => unknown;

/** The inverse of each member that was asked for it. */
const inverses = /* @__PURE__ */ new WeakMap<object, unknown>();

/** An enumeration whose members are bits that `|`, `&`, `^` and `~` combine. */
export class Flag extends Enum {
  static override readonly __module__: string = "enum";
  static readonly [FLAG] = true;
  static _numeric_repr_: any = repr;

  static {
    finish_class(this, { keywords: { boundary: STRICT as unknown } });
  }

  /** The value of `auto()`: the next power of two. */
  static override _generate_next_value_(_name: unknown, start: unknown, count: number, values: unknown[]): unknown {
    if (count === 0) return start ?? 1;
    const highest = max(values) as unknown;
    const bits = bits_of(highest);
    if (bits === undefined) throw new TypeError(`invalid flag value ${repr(highest)}`);
    return canonical(1n << BigInt(length_of(bits)));
  }

  static override _missing_(value: unknown): unknown {
    if (bits_of(value) === undefined) throw new ValueError(`${repr(value)} is not a valid ${qualified_name(this)}`);
    return composite(this, value);
  }

  static _iter_member_(value: unknown): any {
    return flags_in(this, value)[Symbol.iterator]();
  }

  __contains__(other: unknown): any {
    if (!(other instanceof this.constructor))
      throw new TypeError(`unsupported operand type(s) for 'in': '${type_name(other)}' and '${type_name(this)}'`);
    const { _value_: value } = other as Member;
    return and_(value, this._value_) === value;
  }

  __iter__(): any {
    return flags_in(this.constructor, this._value_)[Symbol.iterator]();
  }

  __len__(): any {
    return (bits_of(this._value_) ?? 0n).toString(2).replaceAll(/[^1]/g, "").length;
  }

  override __repr__(): any {
    const name = this._name_ === null ? "" : `.${this._name_}`;
    return `<${class_name(this.constructor)}${name}: ${shown_value(this)}>`;
  }

  override __str__(): any {
    const cls = class_name(this.constructor);
    return this._name_ === null ? `${cls}(${repr(this._value_)})` : `${cls}.${this._name_}`;
  }

  __bool__(): any {
    return truth(this._value_);
  }

  __or__(other: unknown): any {
    return combined(this, other, "|", or_);
  }

  __and__(other: unknown): any {
    return combined(this, other, "&", and_);
  }

  __xor__(other: unknown): any {
    return combined(this, other, "^", xor);
  }

  __ror__(other: unknown): any {
    return combined(this, other, "|", or_);
  }

  __rand__(other: unknown): any {
    return combined(this, other, "&", and_);
  }

  __rxor__(other: unknown): any {
    return combined(this, other, "^", xor);
  }

  __invert__(): any {
    if (this._value_ === null) throw new TypeError(`'${str(this)}' cannot be inverted`);
    if (!inverses.has(this)) inverses.set(this, call(this.constructor, inverted(this)));
    return inverses.get(this);
  }
}

/** The value of an operand, where it is a flag of the same class or of the data type; else NotImplemented. */
function operand(flag: Member, other: unknown): unknown {
  if (other instanceof flag.constructor) return (other as Member)._value_;
  const { type } = enumeration_of(flag.constructor);
  return type !== object && instance_of(other, type) ? other : NotImplemented;
}

function combined(flag: Member, other: unknown, symbol: string, operation: Operation): unknown {
  const value = operand(flag, other);
  if (value === NotImplemented) return NotImplemented;
  for (const [each, bits] of [
    [flag, flag._value_],
    [other, value],
  ]) {
    if (bits === null) throw new TypeError(`'${str(each)}' cannot be combined with other flags with ${symbol}`);
  }
  return call(flag.constructor, operation(flag._value_, value)) as unknown;
}

function inverted(flag: Member): unknown {
  const { boundary, singles_mask } = enumeration_of(flag.constructor);
  const bits = invert(flag._value_) as unknown;
  return boundary?._name_ === "EJECT" || boundary?._name_ === "KEEP" ? bits : (and_(singles_mask, bits) as unknown);
}
