import { equal } from "../comparison/equality.ts";
import { full_name, is_type } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { NotImplemented } from "../values/singletons.ts";
import { PySet } from "../values/set.ts";
import { Tuple } from "../values/tuple.ts";

/** `int | str`: what `isinstance` takes in place of a tuple. */
export class UnionType {
  static readonly __builtin__: string = "UnionType";
  readonly __args__: Tuple;

  constructor(members: readonly unknown[]) {
    this.__args__ = new Tuple(
      members.filter((member, index) => !members.slice(0, index).some((earlier) => equal(earlier, member))),
    );
  }

  __or__(other: unknown): any {
    return union_of(this, other) ?? NotImplemented;
  }

  __ror__(other: unknown): any {
    return union_of(other, this) ?? NotImplemented;
  }

  __eq__(other: unknown): any {
    return other instanceof UnionType ? new PySet(this.__args__).__eq__(new PySet(other.__args__)) : NotImplemented;
  }

  __repr__(): string {
    return this.__args__.items
      .map((member) => (typeof member === "function" ? full_name(member) : repr(member)))
      .join(" | ");
  }
}

/** The union of two types or unions; undefined when one of them is neither. */
export function union_of(left: unknown, right: unknown): unknown {
  const first = members_of(left);
  const second = members_of(right);
  if (first === undefined || second === undefined || (left === null && right === null)) return undefined;
  const union = new UnionType([...first, ...second]);
  return union.__args__.length === 1 ? union.__args__.at(0) : union;
}

function members_of(type: unknown): readonly unknown[] | undefined {
  if (type instanceof UnionType) return type.__args__.items;
  return is_type(type) || type === null || is_alias(type) ? [type] : undefined;
}

/** Whether a value is what `list[int]` gives. */
function is_alias(value: unknown): boolean {
  return typeof value === "object" && value !== null && "__origin__" in value;
}
