import { call } from "../../python/calls/call.ts";
import { KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { callable } from "../../python/builtins/classes.ts";
import { repr } from "../../python/repr/repr.ts";
import { class_name } from "../../python/names.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { is_keywords } from "../../python/calls/keywords.ts";
import { setitem } from "../../python/items/setitem.ts";
import { guarded } from "../../python/repr/recursion.ts";
import { NotImplemented } from "../../python/values/singletons.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Dict } from "../../python/values/dict.ts";

/** A dict that makes the value of a key that is not there. */
export class defaultdict<K = any, V = any> extends Dict<K, V> {
  static override readonly __builtin__: string = "defaultdict";
  static readonly __module__: string = "collections";
  static readonly raw$type_name: string = "collections.defaultdict";
  default_factory: any;

  static override __builtin_init__(target: defaultdict, args: unknown[]): void {
    const [default_factory = null, ...given] = args;
    if (default_factory !== null && is_keywords(default_factory)) return initialize(target, null, args);
    initialize(target, default_factory, given);
  }

  constructor(default_factory: any = null, ...given: any[]) {
    super();
    initialize(this, default_factory, given);
  }

  __missing__(key: K): any {
    if (this.default_factory === null) throw new KeyError(key);
    const value: any = call(this.default_factory);
    setitem(this, key, value);
    return value;
  }

  override copy(): defaultdict<K, V> {
    return (
      this.constructor === defaultdict
        ? new defaultdict<K, V>(this.default_factory, this)
        : call(this.constructor, this.default_factory, this)
    ) as defaultdict<K, V>;
  }

  __copy__(): defaultdict<K, V> {
    return this.copy();
  }

  __reduce__(): Tuple {
    const args = this.default_factory === null ? Tuple.of() : Tuple.of(this.default_factory as unknown);
    return Tuple.of(this.constructor, args, null, null, this.items());
  }

  override __or__(other: unknown): any {
    return other instanceof Dict ? merged(this, this, other) : NotImplemented;
  }

  override __ror__(other: unknown): any {
    return other instanceof Dict ? merged(this, other, this) : NotImplemented;
  }

  override __repr__(): string {
    const factory = guarded(this.default_factory, "...", () => repr(this.default_factory));
    return `${class_name(this.constructor)}(${factory}, ${super.__repr__()})`;
  }
}

function initialize(target: defaultdict, default_factory: unknown, given: unknown[]): void {
  if (default_factory !== null && !callable(default_factory))
    throw new TypeError("first argument must be callable or None");
  target.default_factory = default_factory;
  Dict.prototype.update.call(target, ...given);
}

function merged(self: defaultdict, left: Dict, right: Dict): unknown {
  const made: unknown = call(self.constructor, self.default_factory, left);
  call_method(made, "update", right);
  return made;
}
