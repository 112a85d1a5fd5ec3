import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { data_classes } from "./mixins.ts";
import { class_model } from "../../python/classes/model.ts";
import { ValueError } from "../../python/exceptions/hierarchy.ts";
import { class_name } from "../../python/names.ts";
import { xor } from "../../python/operators/bitwise.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { canonical } from "../../python/values/integers.ts";
import { bit_text, bits_of, length_of, single_bits } from "./bits.ts";
import { type Enumeration, enumeration_of, has_value, type Member } from "./enumeration.ts";

/** The members whose bits a value has, in their order. */
export function flags_in(cls: Function, value: unknown): Member[] {
  const { by_value, flag_mask, is_unordered } = enumeration_of(cls);
  const bits = (bits_of(value) ?? 0n) & BigInt(flag_mask);
  const flags = Array.from(single_bits(canonical(bits)), (bit) => by_value.get(bit)!);
  return is_unordered ? flags.sort((left, right) => left._sort_order_ - right._sort_order_) : flags;
}

/** The member that stands for several flags, or for none: made once. Raises ValueError for bits that the class does not allow. */
export function composite(cls: Function, given: unknown): unknown {
  const enumeration = enumeration_of(cls);
  const fitting = bits_within(cls, enumeration, given);
  if (fitting === null) return given;
  const is_negative = fitting < 0n;
  const bits = is_negative ? BigInt(enumeration.all_bits) + 1n + fitting : fitting;
  const mask = BigInt(enumeration.flag_mask);
  const unknown = bits & ~mask;
  if (unknown !== 0n && enumeration.boundary?._name_ !== "KEEP") {
    const shown = canonical(bits);
    throw new ValueError(
      `${class_name(cls)}(${shown}) -->  unknown values ${canonical(unknown)} [${bit_text(unknown)}]`,
    );
  }
  const made = bare_flag(cls, bits);
  made._name_ = name_of(cls, enumeration, bits, bits_of(given) === bits ? given : canonical(bits));
  return remembered(enumeration, bits, made, is_negative ? fitting : undefined);
}

function remembered({ by_value }: Enumeration, bits: bigint, made: Member, negative: bigint | undefined): Member {
  const value = canonical(bits);
  if (!by_value.has(value)) by_value.set(value, made);
  const member = by_value.get(value)!;
  if (negative !== undefined) by_value.set(canonical(negative), member);
  return member;
}

/** The bits that the boundary of the class allows; null where the value is no member but an int. */
function bits_within(cls: Function, enumeration: Enumeration, given: unknown): bigint | null {
  const bits = bits_of(given)!;
  const [mask, all] = [BigInt(enumeration.flag_mask), BigInt(enumeration.all_bits)];
  if (~all <= bits && bits <= all && (bits & (all ^ mask)) === 0n) return bits;
  switch (enumeration.boundary?._name_) {
    case "CONFORM":
      return bits & mask;
    case "EJECT":
      return null;
    case "KEEP":
      return bits < 0n ? larger(all + 1n, 1n << BigInt(length_of(bits))) + bits : bits;
    case "STRICT":
      throw outside(cls, given, bits, mask);
    default:
      throw new ValueError(`${repr(cls)} unknown flag boundary ${repr(enumeration.boundary)}`);
  }
}

function larger(left: bigint, right: bigint): bigint {
  return left > right ? left : right;
}

function outside(cls: Function, given: unknown, bits: bigint, mask: bigint): ValueError {
  const width = Math.max(length_of(bits), length_of(mask));
  const [shown, allowed] = [bit_text(bits, width), bit_text(mask, width)];
  return new ValueError(`${repr(cls)} invalid value ${repr(given)}\n    given ${shown}\n  allowed ${allowed}`);
}

function bare_flag(cls: Function, bits: bigint): Member {
  const value = canonical(bits);
  const made = (
    data_classes.has(cls) ? class_model(cls)!.allocate(cls, [value]) : Object.create(cls.prototype as object)
  ) as Member;
  if (!has_value(made)) made._value_ = value;
  return made;
}

/** `RED|BLUE`: the names of the flags in a value, and of other members that it holds; None for none. */
function name_of(cls: Function, enumeration: Enumeration, bits: bigint, value: unknown): string | null {
  const singles = bits & BigInt(enumeration.singles_mask);
  const aliases = bits & ~BigInt(enumeration.singles_mask);
  const members = flags_in(cls, canonical(singles));
  if (aliases !== 0n) {
    for (const [, member] of enumeration.members.raw$entries()) {
      const own = bits_of(member._value_) ?? 0n;
      if (!members.includes(member) && own !== 0n && (own & bits) === own) members.push(member);
    }
  }
  const combined = members.reduce((sum, member) => sum | bits_of(member._value_)!, 0n);
  const unknown = bits ^ combined;
  if (combined === 0n) return null;
  const names = members.map((member) => member._name_).join("|");
  if (unknown === 0n) return names;
  if (enumeration.boundary?._name_ === "STRICT")
    throw new ValueError(`${repr(cls)}: no members with value ${canonical(unknown)}`);
  // The value may be a flag of another class, which shows its bits in its own way.
  return `${names}|${str(call(getattr(cls, "_numeric_repr_"), xor(value, canonical(combined))))}`;
}
