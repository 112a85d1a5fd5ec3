import { call } from "../../python/calls/call.ts";
import { KeyError, TypeError } from "../../python/exceptions/hierarchy.ts";
import { callable } from "../../python/builtins/classes.ts";
import { repr } from "../../python/repr/repr.ts";
import { Dict } from "../../python/values/dict.ts";

/** A dict that makes the value of a key that is not there. */
export class defaultdict<K = any, V = any> extends Dict<K, V> {
  static override readonly __builtin__: string = "defaultdict";
  static readonly __module__: string = "collections";
  default_factory: any;

  constructor(default_factory: any = null, ...given: any[]) {
    if (default_factory !== null && !callable(default_factory))
      throw new TypeError("first argument must be callable or None");
    super();
    this.default_factory = default_factory;
    this.update(...given);
  }

  __missing__(key: K): any {
    if (this.default_factory === null) throw new KeyError(key);
    const value: any = call(this.default_factory);
    this.set(key, value);
    return value;
  }

  override copy(): defaultdict<K, V> {
    return new defaultdict<K, V>(this.default_factory, this);
  }

  override __repr__(): string {
    return `defaultdict(${repr(this.default_factory)}, ${super.__repr__()})`;
  }
}
