import { call } from "../../python/calls/call.ts";
import { METACLASS, type Metaclass } from "../../python/classes/metaclass.ts";
import { MODEL } from "../../python/classes/model.ts";
import { lt } from "../../python/comparison/ordering.ts";
import { AttributeError, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { raise_from } from "../../python/exceptions/raise.ts";
import { format } from "../../python/format/format.ts";
import { hash } from "../../python/hashing/hash.ts";
import { class_name } from "../../python/names.ts";
import { add } from "../../python/operators/arithmetic.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { META } from "../../python/special.ts";
import { truth } from "../../python/truth.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { finish_enumeration } from "./finish.ts";
import { enumeration_of, type Member } from "./enumeration.ts";
import { member_with } from "./lookup.ts";
import { bind_name, remember_value } from "./make_member.ts";
import { enum_metaclass } from "./metaclass.ts";
import { protocol } from "./protocol.ts";
import { SHOWS_AS_DATA } from "./shown_methods.ts";

/** The base of enumerations: the names that a class statement assigns become its members. */
export class Enum implements Member {
  static readonly __module__: string = "enum";
  static readonly [METACLASS]: Metaclass = enum_metaclass;
  static readonly [META]: typeof protocol = protocol;

  declare _name_: string | null;
  declare _value_: unknown;
  declare _sort_order_: number;

  static {
    Object.defineProperty(this, MODEL, { value: enum_metaclass.model });
    finish_enumeration(this, {});
  }

  /** The value of `auto()`: one more than the highest before it. */
  static _generate_next_value_(_name: unknown, start: unknown, _count: unknown, values: unknown[]): unknown {
    if (values.length === 0) return start;
    const highest = highest_of(values);
    try {
      return add(highest, 1) as unknown;
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      throw raise_from(new TypeError(`unable to increment ${repr(highest)}`), null, error);
    }
  }

  static _missing_(_value: unknown): unknown {
    return null;
  }

  get name(): any {
    return this._name_;
  }

  set name(_value: unknown) {
    throw new AttributeError("<enum 'Enum'> cannot set attribute 'name'");
  }

  get value(): any {
    return this._value_;
  }

  set value(_value: unknown) {
    throw new AttributeError("<enum 'Enum'> cannot set attribute 'value'");
  }

  _add_alias_(name: string): null {
    bind_name(this.constructor, enumeration_of(this.constructor), name, this);
    return null;
  }

  _add_value_alias_(value: unknown): null {
    const enumeration = enumeration_of(this.constructor);
    const bound = member_with(enumeration, value);
    if (bound === undefined) remember_value(enumeration, value, this);
    else if (bound !== this) throw new ValueError(`${repr(value)} is already bound: ${repr(bound)}`);
    return null;
  }

  __repr__(): any {
    return `<${class_name(this.constructor)}.${this._name_}: ${shown_value(this)}>`;
  }

  __str__(): any {
    return `${class_name(this.constructor)}.${this._name_}`;
  }

  __format__(spec: string): any {
    return format(str(this), spec);
  }

  __hash__(): any {
    return hash(this._name_);
  }

  __reduce_ex__(_protocol: unknown): any {
    return Tuple.of(this.constructor, Tuple.of(this._value_));
  }

  __copy__(): any {
    return this;
  }

  __deepcopy__(_memo: unknown): any {
    return this;
  }
}

/** The value of a member as its repr shows it. */
export function shown_value(member: Member): string {
  const { shows } = enumeration_of(member.constructor);
  return shows === null ? repr(member._value_) : str(call(shows, member._value_));
}

function highest_of(values: readonly unknown[]): unknown {
  try {
    return values.reduce((highest, value) => (truth(lt(value, highest)) ? highest : value));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw raise_from(new TypeError("unable to sort non-numeric values"), null, error);
  }
}

/** A base of enumerations that differ in their repr only: `str()` and `format()` are those of the data type that is mixed in. */
export class ReprEnum extends Enum {
  static override readonly __module__: string = "enum";
  static readonly [SHOWS_AS_DATA] = true;

  static {
    Object.defineProperty(this, MODEL, { value: enum_metaclass.model });
    finish_enumeration(this, {});
  }
}
