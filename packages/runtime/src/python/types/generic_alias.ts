import { equal } from "../comparison/equality.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { hash } from "../hashing/hash.ts";
import { full_name, is_type } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { Ellipsis, NotImplemented } from "../values/singletons.ts";
import { Tuple } from "../values/tuple.ts";
import { union_of } from "./union.ts";

/** `list[int]` as a value: shown with what it holds, called as the type itself, equal to another with the same arguments. */
export class GenericAlias {
  static readonly __builtin__: string = "GenericAlias";
  static readonly __module__: string = "types";
  static readonly raw$type_name: string = "types.GenericAlias";

  readonly __origin__: Function;
  readonly __args__: Tuple;

  constructor(origin: Function, key: unknown) {
    this.__origin__ = origin;
    this.__args__ = key instanceof Tuple ? key : Tuple.of(key);
  }

  /** Calling it is calling the type. */
  get __call__(): Function {
    return this.__origin__;
  }

  __getitem__(): never {
    throw new TypeError(`${repr(this)} is not a generic class`);
  }

  __or__(other: unknown): any {
    return union_of(this, other) ?? NotImplemented;
  }

  __ror__(other: unknown): any {
    return union_of(other, this) ?? NotImplemented;
  }

  __eq__(other: unknown): any {
    if (!(other instanceof GenericAlias)) return NotImplemented;
    return this.__origin__ === other.__origin__ && equal(this.__args__, other.__args__);
  }

  __hash__(): number | bigint {
    return hash(Tuple.of(this.__origin__, this.__args__));
  }

  __repr__(): string {
    const shown = this.__args__.length === 0 ? "()" : this.__args__.items.map((each) => argument(each)).join(", ");
    return `${full_name(this.__origin__)}[${shown}]`;
  }
}

/** An argument as the alias shows it: a type or a function by its name, `...` as it is written. */
function argument(value: unknown): string {
  if (value === Ellipsis) return "...";
  if (Array.isArray(value)) return `[${value.map((each) => argument(each)).join(", ")}]`;
  return is_type(value) || typeof value === "function" ? full_name(value) : repr(value);
}
