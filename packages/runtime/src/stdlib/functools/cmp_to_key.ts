import { call } from "../../python/calls/call.ts";
import { builtin_function, builtin_object } from "../../python/calls/builtin_function.ts";
import { SIGNATURE } from "../../python/calls/signature.ts";
import { ge, gt, le, lt } from "../../python/comparison/ordering.ts";
import { eq } from "../../python/comparison/equality.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";

type Comparison = (left: unknown, right: unknown) => unknown;

/** A value to be sorted by a function that compares two. */
class Key {
  static readonly __name__: string = "KeyWrapper";
  static readonly __module__: string = "functools";
  static readonly raw$type_name: string = "functools.KeyWrapper";

  obj: any;
  readonly #compare: any;

  constructor(compare: any, obj: any) {
    this.#compare = compare;
    this.obj = obj;
  }

  #asked(other: unknown, test: Comparison): unknown {
    if (!(other instanceof Key)) throw new TypeError("other argument must be K instance");
    return test(call(this.#compare, this.obj, other.obj), 0);
  }

  __lt__(other: unknown): any {
    return this.#asked(other, lt);
  }

  __gt__(other: unknown): any {
    return this.#asked(other, gt);
  }

  __le__(other: unknown): any {
    return this.#asked(other, le);
  }

  __ge__(other: unknown): any {
    return this.#asked(other, ge);
  }

  __eq__(other: unknown): any {
    return this.#asked(other, eq);
  }
}

// It is equal by what a function says.
Object.defineProperty(Key.prototype, "__hash__", { value: null, writable: true, configurable: true });

/** A key function for `sorted` and its like, of a function that says by a number how two values compare. */
export function cmp_to_key(mycmp: any): any {
  const key = (obj: any): Key => new Key(mycmp, obj);
  return builtin_object(Object.defineProperty(key, SIGNATURE, { value: "obj" }), "functools.KeyWrapper");
}

builtin_function(cmp_to_key);
