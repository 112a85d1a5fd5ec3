import { call } from "../../../python/calls/call.ts";
import { call_method } from "../../../python/calls/call_method.ts";
import { ge, le } from "../../../python/comparison/ordering.ts";
import { KeyError, NotImplementedError, StopIteration } from "../../../python/exceptions/hierarchy.ts";
import { hash_unordered } from "../../../python/hashing/hash.ts";
import { contains } from "../../../python/items/contains.ts";
import { len } from "../../../python/items/length.ts";
import { iter, next } from "../../../python/iteration/iter.ts";
import { iterate } from "../../../python/iteration/iterate.ts";
import { and_, or_, xor } from "../../../python/operators/bitwise.ts";
import { sub } from "../../../python/operators/arithmetic.ts";
import { NotImplemented } from "../../../python/values/singletons.ts";
import { abstract_class } from "./abstract_class.ts";
import { Collection } from "./collection.ts";
import { Iterable as PythonIterable } from "./one_method.ts";

const mutable = ["set"];

/** A collection of different items. */
export class Set extends Collection {
  static override readonly __module__: string = "collections.abc";
  static {
    const abstract = ["__contains__", "__iter__", "__len__"];
    abstract_class(this, { abstract, types: ["frozenset", "dict_keys", "dict_items", ...mutable] });
  }

  static _from_iterable(items: any): any {
    return call(this, items);
  }

  __le__(other: any): any {
    if (!(other instanceof Set)) return NotImplemented;
    return len(this) <= len(other) && all(this, (item) => contains(other, item));
  }

  __lt__(other: any): any {
    if (!(other instanceof Set)) return NotImplemented;
    return len(this) < len(other) && le(this, other);
  }

  __gt__(other: any): any {
    if (!(other instanceof Set)) return NotImplemented;
    return len(this) > len(other) && ge(this, other);
  }

  __ge__(other: any): any {
    if (!(other instanceof Set)) return NotImplemented;
    return len(this) >= len(other) && all(other, (item) => contains(this, item));
  }

  __eq__(other: any): any {
    if (!(other instanceof Set)) return NotImplemented;
    return len(this) === len(other) && le(this, other);
  }

  __and__(other: any): any {
    if (!(other instanceof PythonIterable)) return NotImplemented;
    return made(
      this,
      filtered(other, (item) => contains(this, item)),
    );
  }

  __rand__(other: any): any {
    return and_(this, other);
  }

  isdisjoint(other: any): any {
    return all(other, (item) => !contains(this, item));
  }

  __or__(other: any): any {
    if (!(other instanceof PythonIterable)) return NotImplemented;
    return made(this, both(this, other));
  }

  __ror__(other: any): any {
    return or_(this, other);
  }

  __sub__(other: any): any {
    const others = as_set(this, other);
    return others === null
      ? NotImplemented
      : made(
          this,
          filtered(this, (item) => !contains(others, item)),
        );
  }

  __rsub__(other: any): any {
    const others = as_set(this, other);
    return others === null
      ? NotImplemented
      : made(
          this,
          filtered(others, (item) => !contains(this, item)),
        );
  }

  __xor__(other: any): any {
    const others = as_set(this, other);
    return others === null ? NotImplemented : or_(sub(this, others), sub(others, this));
  }

  __rxor__(other: any): any {
    return xor(this, other);
  }

  _hash(): any {
    return hash_unordered(iterate(this) as Iterable<unknown>);
  }
}

/** `__eq__` takes the hash away. */
Object.defineProperty(Set.prototype, "__hash__", { value: null, writable: true, configurable: true });

function all(items: unknown, test: (item: unknown) => boolean): boolean {
  for (const item of iterate(items)) if (!test(item)) return false;
  return true;
}

function* filtered(items: unknown, test: (item: unknown) => boolean): Generator<unknown> {
  for (const item of iterate(items)) if (test(item)) yield item;
}

function* both(first: unknown, second: unknown): Generator<unknown> {
  yield* iterate(first) as Iterable<unknown>;
  yield* iterate(second) as Iterable<unknown>;
}

/** A set of the class that the object's own says. */
function made(self: unknown, items: Iterable<unknown>): unknown {
  return call_method(self, "_from_iterable", items);
}

/** The other operand as a set; null where it has no items. */
function as_set(self: unknown, other: unknown): unknown {
  if (other instanceof Set) return other;
  return other instanceof PythonIterable ? made(self, iterate(other) as Iterable<unknown>) : null;
}

/** A set that can be changed. */
export class MutableSet extends Set {
  static override readonly __module__: string = "collections.abc";
  static {
    abstract_class(this, { abstract: ["__contains__", "__iter__", "__len__", "add", "discard"], types: mutable });
  }

  add(_value: any): any {
    throw new NotImplementedError();
  }

  discard(_value: any): any {
    throw new NotImplementedError();
  }

  remove(value: any): any {
    if (!contains(this, value)) throw new KeyError(value);
    call_method(this, "discard", value);
    return null;
  }

  pop(): any {
    let value: unknown;
    try {
      value = next(iter(this) as Iterator<unknown>);
    } catch (error) {
      if (error instanceof StopIteration) throw new KeyError();
      throw error;
    }
    call_method(this, "discard", value);
    return value;
  }

  clear(): any {
    try {
      for (;;) call_method(this, "pop");
    } catch (error) {
      if (error instanceof KeyError) return null;
      throw error;
    }
  }

  __ior__(items: any): any {
    for (const value of iterate(items)) call_method(this, "add", value);
    return this;
  }

  __iand__(items: any): any {
    for (const value of iterate(sub(this, items))) call_method(this, "discard", value);
    return this;
  }

  __ixor__(items: any): any {
    if (items === this) {
      call_method(this, "clear");
      return this;
    }
    const others = items instanceof Set ? items : made(this, iterate(items) as Iterable<unknown>);
    for (const value of iterate(others)) call_method(this, contains(this, value) ? "discard" : "add", value);
    return this;
  }

  __isub__(items: any): any {
    if (items === this) call_method(this, "clear");
    else for (const value of iterate(items)) call_method(this, "discard", value);
    return this;
  }
}
