import { finish_class } from "../../python/classes/finish_class.ts";
import { lt } from "../../python/comparison/ordering.ts";
import { getattr } from "../../python/attributes/getattr.ts";
import { TypeError, ValueError } from "../../python/exceptions/hierarchy.ts";
import { class_name, is_type } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { canonical } from "../../python/values/integers.ts";
import { Enum } from "./enum.ts";
import { bits_of, is_single_bit, length_of, single_bits } from "./bits.ts";
import { enumeration_of, known_enumeration } from "./enumeration.ts";
import { canonical_members } from "./protocol.ts";
import { aliases_of } from "./unique.ts";

/** What the decorator `verify` can look for. */
export class EnumCheck extends Enum {
  static override readonly __module__: string = "enum";
  static CONTINUOUS: any = "no skipped integer values";
  static NAMED_FLAGS: any = "multi-flag aliases may not contain unnamed flags";
  static UNIQUE: any = "one name per value";

  static {
    finish_class(this);
  }
}

/** Whether no int between the values is left out. */
export const CONTINUOUS: any = /* @__PURE__ */ check("CONTINUOUS");
/** Whether the flags that stand for several have all of them as members. */
export const NAMED_FLAGS: any = /* @__PURE__ */ check("NAMED_FLAGS");
/** Whether each value has one name. */
export const UNIQUE: any = /* @__PURE__ */ check("UNIQUE");

function check(name: "CONTINUOUS" | "NAMED_FLAGS" | "UNIQUE"): unknown {
  return EnumCheck[name];
}

/** The decorator `verify(UNIQUE, …)`. Raises ValueError where an enumeration is not as one of the checks says. */
export class verify {
  static readonly __module__: string = "enum";
  readonly checks: readonly unknown[];

  constructor(...checks: unknown[]) {
    this.checks = checks;
  }

  __call__(cls: Function): Function {
    if (!is_type(cls) || known_enumeration(cls) === undefined)
      throw new TypeError("the 'verify' decorator only works with Enum and Flag");
    for (const each of this.checks) {
      if (each === UNIQUE) check_unique(cls);
      else if (each === CONTINUOUS) check_continuous(cls);
      else if (each === NAMED_FLAGS) check_named(cls);
    }
    return cls;
  }
}

function check_unique(cls: Function): void {
  const aliases = aliases_of(cls);
  if (aliases.length > 0) throw new ValueError(`aliases found in ${repr(cls)}: ${aliases.join(", ")}`);
}

function check_continuous(cls: Function): void {
  const values = new Set(canonical_members(cls).map((member) => integer_value(member)));
  if (values.size < 2) return;
  const sorted = [...values].sort((left, right) => (left < right ? -1 : 1));
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  const { is_flag } = enumeration_of(cls);
  const missing = [...(is_flag ? powers_between(low, high) : between(low, high))].filter((each) => !values.has(each));
  if (missing.length === 0) return;
  const kind = is_flag ? "flag" : "enum";
  const text = `invalid ${kind} ${repr(class_name(cls))}: missing values ${missing.join(", ")}`;
  throw new ValueError([...text].slice(0, 256).join(""));
}

/** The value of a member as an int; Python cannot count from others either. */
function integer_value(member: object): bigint {
  const value: unknown = getattr(member, "value");
  const bits = bits_of(value);
  if (bits !== undefined) return bits;
  lt(value, 0);
  throw new TypeError(`'${repr(value)}' object cannot be interpreted as an integer`);
}

function* between(low: bigint, high: bigint): Generator<bigint, void> {
  for (let value = low + 1n; value < high; value += 1n) yield value;
}

function* powers_between(low: bigint, high: bigint): Generator<bigint, void> {
  for (let place = length_of(low); place < length_of(high) - 1; place += 1) yield 1n << BigInt(place);
}

function check_named(cls: Function): void {
  const { canonical: names, members } = enumeration_of(cls);
  const values = new Set(canonical_members(cls).map((member) => bits_of(member._value_)));
  const missing_names: string[] = [];
  let missing = 0n;
  for (const [name, member] of members.raw$entries()) {
    const bits = bits_of(member._value_) ?? 0n;
    if (names.includes(name) || bits < 0n) continue;
    const missed = Array.from(single_bits(canonical(bits)), BigInt).filter((bit) => !values.has(bit));
    if (missed.length > 0) missing_names.push(name);
    for (const bit of missed) missing |= bit;
  }
  if (missing_names.length > 0) throw unnamed(cls, missing_names, missing);
}

function unnamed(cls: Function, names: readonly string[], missing: bigint): ValueError {
  const aliases =
    names.length === 1
      ? `alias ${names[0]} is missing`
      : `aliases ${names.slice(0, -1).join(", ")} and ${names.at(-1)} are missing`;
  const value = `${is_single_bit(canonical(missing)) ? "value" : "combined values of"} 0x${missing.toString(16)}`;
  const help = "[use enum.show_flag_values(value) for details]";
  return new ValueError(`invalid Flag ${repr(class_name(cls))}: ${aliases} ${value} ${help}`);
}

/** The bits of a flag or an int, each as an int. */
export function show_flag_values(value: any): (number | bigint)[] {
  const number = value instanceof Enum ? value._value_ : value;
  return [...single_bits(number)];
}
