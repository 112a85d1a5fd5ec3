import { TypeError } from "../exceptions/hierarchy.ts";
import { is_type } from "../names.ts";
import { Tuple } from "../values/tuple.ts";

interface TypeObject extends Function {
  __subclasscheck__?: (candidate: Function) => boolean;
}

/** `isinstance`: against a class, a type object, a union, or a tuple of them. */
export function instance_of(value: unknown, type: unknown): boolean {
  if (typeof type === "function" && is_type(type)) return value instanceof type;
  if (type === null) return value === null;
  if (type instanceof Tuple) return type.items.some((member: unknown) => instance_of(value, member));
  const members = union_members(type);
  if (members !== undefined) return members.some((member) => instance_of(value, member));
  throw new TypeError("isinstance() arg 2 must be a type, a tuple of types, or a union");
}

/** `issubclass` for one class. */
export function is_subclass(candidate: Function, type: Function): boolean {
  if (candidate === type) return true;
  const check = (type as TypeObject).__subclasscheck__;
  if (check !== undefined) return check.call(type, candidate);
  return candidate.prototype instanceof type;
}

/** The members of `int | str`, or undefined for anything else. Raises TypeError for `list[int]`, in which `function_name` cannot look. */
export function union_members(type: unknown, function_name = "isinstance"): readonly unknown[] | undefined {
  const { __args__: args, __origin__: origin } = (type ?? {}) as { __args__?: unknown; __origin__?: unknown };
  if (!(args instanceof Tuple)) return undefined;
  if (origin !== undefined) throw new TypeError(`${function_name}() argument 2 cannot be a parameterized generic`);
  return args.items;
}
