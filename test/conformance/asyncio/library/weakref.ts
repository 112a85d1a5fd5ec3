/** The part of Python's `weakref` that the tests use. JavaScript does not say when an object is gone: here they all stay. */
import * as py from "../../../../packages/runtime/src/index.ts";

export class WeakValueDictionary extends py.Dict {
  static readonly __name__: string = "WeakValueDictionary";
}
