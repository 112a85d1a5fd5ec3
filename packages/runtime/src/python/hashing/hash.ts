import { TypeError } from "../exceptions/hierarchy.ts";
import { id } from "../identity.ts";
import { type_name } from "../names.ts";
import { Float } from "../values/float.ts";
import { canonical, is_integral } from "../values/integers.ts";
import { hash_big, hash_float, hash_text } from "./scalars.ts";

/** The built-in `hash`. Equal numbers of all kinds hash alike. Raises TypeError `unhashable type: 'list'`. */
export function hash(value: unknown): number | bigint {
  switch (typeof value) {
    case "string":
      return hash_text(value);
    case "number":
      if (Number.isSafeInteger(value)) return value === -1 ? -2 : value;
      return hash_float(value);
    case "boolean":
      return value ? 1 : 0;
    case "bigint":
      return hash_big(value);
    case "object":
      return value === null ? 0xfca86420 : hash_object(value);
    default:
      return value === undefined ? 0xfca86420 : id(value) / 16;
  }
}

/** How an object of a class is hashed: by its own `__hash__`, by identity, or not at all. */
export type Hashing = "method" | "identity" | "none";

/** `__eq__` without `__hash__` on the same class takes hashing away, as does `__hash__ = None`. */
export function hashing_of(value: object): Hashing {
  if (Array.isArray(value)) return "none";
  for (let level = value; level !== null; level = Object.getPrototypeOf(level)) {
    if (Object.hasOwn(level, "__hash__")) return (level as { __hash__: unknown }).__hash__ == null ? "none" : "method";
    if (Object.hasOwn(level, "__eq__")) return "none";
  }
  return "identity";
}

/** Raises TypeError for an object that has no hash. Its own `__hash__` is asked. */
export function check_hashable(value: object): void {
  const hashing = hashing_of(value);
  if (hashing === "none") throw unhashable(value);
  if (hashing === "method") own_hash(value);
}

/** The error for a value that has no hash. */
export function unhashable(value: unknown): TypeError {
  return new TypeError(`unhashable type: '${type_name(value)}'`);
}

/** The hash of a tuple with these items: Python's, a form of xxHash. */
export function hash_tuple(items: readonly unknown[]): number | bigint {
  return tuple_code(lanes(items) + (BigInt(items.length) ^ (2870177450012600261n ^ 3527539n)));
}

/** The hash of a slice with these parts: that of a tuple, but for the length. */
export function hash_slice(...parts: readonly unknown[]): number | bigint {
  return tuple_code(lanes(parts));
}

function lanes(items: readonly unknown[]): bigint {
  let sum = 2870177450012600261n;
  for (const item of items) {
    sum = BigInt.asUintN(64, sum + BigInt.asUintN(64, BigInt(hash(item))) * 14029467366897019727n);
    sum = BigInt.asUintN(64, ((sum << 31n) | (sum >> 33n)) * 11400714785074694791n);
  }
  return sum;
}

function tuple_code(sum: bigint): number | bigint {
  const code = BigInt.asIntN(64, sum);
  return code === -1n ? 1546275796 : canonical(code);
}

/** The hash of a frozenset with these items: does not depend on their order. */
export function hash_unordered(items: Iterable<unknown>): number | bigint {
  let sum = 0n;
  let count = 0n;
  for (const item of items) {
    const lane = BigInt.asUintN(64, BigInt(hash(item)));
    sum ^= BigInt.asUintN(64, (lane ^ 89869747n ^ (lane << 16n)) * 3644798167n);
    count += 1n;
  }
  sum ^= (count + 1n) * 1927868237n;
  sum ^= (sum >> 11n) ^ (sum >> 25n);
  sum = BigInt.asIntN(64, sum * 69069n + 907133923n);
  return sum === -1n ? 590923713 : canonical(sum);
}

function hash_object(value: object): number | bigint {
  if (value instanceof Float) return hash_float(value.value);
  switch (hashing_of(value)) {
    case "identity":
      return id(value) / 16;
    case "none":
      throw unhashable(value);
    case "method":
      return reduced(own_hash(value));
  }
}

function own_hash(value: object): number | bigint | boolean {
  const result = (value as { __hash__: () => unknown }).__hash__();
  if (is_integral(result)) return result;
  throw new TypeError("__hash__ method should return an integer");
}

function reduced(result: number | bigint | boolean): number | bigint {
  if (typeof result === "boolean") return result ? 1 : 0;
  if (typeof result === "bigint") return BigInt.asIntN(64, result) === result ? result : hash_big(result);
  return result === -1 ? -2 : result;
}
