import { counts_abstract } from "../python/classes/abstract.ts";

// Python's `abc`: classes that cannot be called while methods are missing.

/** The class to extend for abstract methods. */
export class ABC {
  static readonly __module__: string = "abc";
  static {
    counts_abstract(this);
  }
}

/** The metaclass of abstract classes: `metaclass=ABCMeta` of a class statement. */
export class ABCMeta {
  static readonly __module__: string = "abc";
}

/** Marks a method that classes must override before they can be called. */
export function abstractmethod<F>(method: F): F {
  if (typeof method === "function" || (typeof method === "object" && method !== null))
    Object.assign(method, { __isabstractmethod__: true });
  return method;
}
