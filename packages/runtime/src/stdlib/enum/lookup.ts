import { call } from "../../python/calls/call.ts";
import { read_member } from "../../python/classes/descriptors.ts";
import { find_member } from "../../python/classes/members.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { equal } from "../../python/comparison/equality.ts";
import { exception } from "../../python/exceptions/index.ts";
import { type BaseException, TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { class_name, qualified_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { plain } from "../../python/derived/plain.ts";
import { is_integral } from "../../python/values/integers.ts";
import { type Enumeration, enumeration_of, type Member } from "./enumeration.ts";

/** The member that has a value; undefined where none has. */
export function member_with(enumeration: Enumeration, value: unknown): Member | undefined {
  try {
    const found = enumeration.by_value.get(value);
    if (found !== null && found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return enumeration.unhashable.find((each) => equal(each.value, value))?.member;
  }
  return undefined;
}

/** `Color(3)`: the member, or what `_missing_` makes of the value. */
export function enum_new(cls: Function, value: unknown): unknown {
  if (value instanceof cls && value.constructor === cls) return value;
  const enumeration = enumeration_of(cls);
  const found = member_with(enumeration, value);
  if (found !== undefined) return found;
  if (enumeration.members.size === 0) {
    if (enumeration.in_progress)
      throw new TypeError("do not use `super().__new__; call the appropriate __new__ directly");
    throw new TypeError(`${repr(cls)} has no members defined`);
  }
  return missing_member(cls, enumeration, value);
}

function missing_member(cls: Function, { is_flag, boundary }: Enumeration, value: unknown): unknown {
  const invalid = new ValueError(`${repr(value)} is not a valid ${qualified_name(cls)}`);
  let failure: BaseException;
  try {
    const hook = find_member(resolution_order(cls), "_missing_")!;
    const result: unknown = call(read_member(hook, null, cls, "_missing_"), value);
    if (result instanceof cls) return result;
    if (is_flag && boundary?._name_ === "EJECT" && is_integral(plain(result))) return result;
    if (result === null) throw invalid;
    failure = new TypeError(
      `error in ${class_name(cls)}._missing_: returned ${repr(result)} instead of None or a valid member`,
    );
  } catch (error) {
    failure = exception(error);
  }
  if (!(failure instanceof ValueError)) failure.__context__ = invalid;
  throw failure;
}
