import { call } from "../../python/calls/call.ts";
import { eq } from "../../python/comparison/equality.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { hash } from "../../python/hashing/hash.ts";
import { address } from "../../python/identity.ts";
import { type_name } from "../../python/names.ts";
import { NotImplemented } from "../../python/values/singletons.ts";

/** The types of Python's own whose objects cannot be referred to weakly, as messages name them. */
const strong: ReadonlySet<string> = new Set(
  (
    "NoneType NotImplementedType ellipsis object bool int float complex str bytes bytearray list tuple dict range slice " +
    "property staticmethod classmethod map filter zip enumerate reversed mappingproxy types.SimpleNamespace " +
    "collections.defaultdict list_iterator tuple_iterator str_iterator set_iterator range_iterator dict_keyiterator " +
    "dict_keys dict_values dict_items types.UnionType"
  ).split(" "),
);

/** Has the callbacks of references called some time after their object is gone. */
const gone = /* @__PURE__ */ new FinalizationRegistry<() => void>((callback) => callback());

/** The reference without a callback that each object has at most once. */
const plain = /* @__PURE__ */ new WeakMap<object, ref>();

/** A weak reference: called, it gives its object, or None when JavaScript's collector has found that nothing else refers to it. */
export class ref {
  static readonly __name__: string = "ReferenceType";
  static readonly __module__: string = "weakref";

  declare readonly __callback__: unknown;
  readonly #target: WeakRef<object>;
  readonly #shown: string;
  #hash: number | bigint | null = null;

  constructor(object: unknown, callback: unknown = null) {
    const target = checked(object);
    this.#target = new WeakRef(target);
    this.#shown = `to '${type_name(target)}' at ${address(target)}`;
    // Read like an attribute of the object; None once the object is gone.
    Object.defineProperty(this, "__callback__", { get: () => (this._is_alive() ? callback : null) });
    if (callback !== null) this.#call_when_gone(target, callback);
    else if (new.target === ref) {
      const known = plain.get(target);
      if (known !== undefined) return known;
      plain.set(target, this);
    }
  }

  __call__(): any {
    return this.#target.deref() ?? null;
  }

  __hash__(): number | bigint {
    const object = this.#target.deref();
    if (object === undefined && this.#hash === null) throw new TypeError("weak object has gone away");
    return (this.#hash ??= hash(object));
  }

  /** References are equal where their objects are; when one is gone, only to itself. */
  __eq__(other: unknown): unknown {
    if (!(other instanceof ref)) return NotImplemented;
    const [mine, its] = [this.#target.deref(), other.#target.deref()];
    return mine === undefined || its === undefined ? this === other : eq(mine, its);
  }

  __repr__(): string {
    return `<weakref at ${address(this)}; ${this._is_alive() ? this.#shown : "dead"}>`;
  }

  /** The reference is kept by the program alone: one that is dropped does not call back. */
  #call_when_gone(target: object, callback: unknown): void {
    const self = new WeakRef(this);
    gone.register(target, () => {
      const reference = self.deref();
      if (reference !== undefined) call(callback, reference);
    });
  }

  _is_alive(): boolean {
    return this.#target.deref() !== undefined;
  }
}

/** The object, if it may be referred to weakly. */
function checked(object: unknown): object {
  const is_object = (typeof object === "object" && object !== null) || typeof object === "function";
  const name = type_name(object);
  if (!is_object || strong.has(name) || is_plain_exception(object))
    throw new TypeError(`cannot create weak reference to '${name}' object`);
  return object;
}

/** Python's own exceptions cannot be referred to; those of classes of a program can. */
function is_plain_exception(object: object): boolean {
  return object instanceof Error && Object.hasOwn(object.constructor, "__builtin__");
}
