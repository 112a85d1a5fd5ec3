import { finish_class } from "../../python/classes/finish_class.ts";
import { inherits } from "../../python/classes/inherits.ts";
import { class_model } from "../../python/classes/model.ts";
import { plain } from "../../python/derived/plain.ts";
import { StrBase } from "../../python/derived/str_base.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { lower } from "../../python/methods/string/case.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/types/text_types.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { type Enum, ReprEnum } from "./enum.ts";
import type { Member } from "./enumeration.ts";

type Mixed<Data> = abstract new (...args: any[]) => Data & Enum;

/** An enumeration whose members are texts. */
export class StrEnum extends (inherits(StrBase, ReprEnum) as Mixed<StrBase>) {
  static readonly __module__: string = "enum";

  static __new__(cls: Function, ...values: unknown[]): unknown {
    check_values(values);
    const value = str(...values.map(plain));
    const member = class_model(cls)!.allocate(cls, [value]) as Member;
    member._value_ = value;
    return member;
  }

  static _generate_next_value_(name: string, _start: unknown, _count: unknown, _values: unknown): string {
    return lower(name);
  }

  static {
    finish_class(this);
  }
}

function check_values(values: readonly unknown[]): void {
  const [value, encoding, errors] = values;
  const is_text = (each: unknown): boolean => typeof plain(each) === "string";
  if (values.length > 3) throw new TypeError(`too many arguments for str(): ${repr(Tuple.from(values))}`);
  if (values.length === 1 && !is_text(value)) throw new TypeError(`${repr(value)} is not a string`);
  if (values.length >= 2 && !is_text(encoding)) throw new TypeError(`encoding must be a string, not ${repr(encoding)}`);
  if (values.length === 3 && !is_text(errors)) throw new TypeError(`errors must be a string, not ${repr(errors)}`);
}
