import { check_concrete, counts_abstract, declare_abstract as declare_names } from "../python/classes/abstract.ts";
import { call_method } from "../python/calls/call_method.ts";
import { asks_virtual_subclasses, register_subclass } from "../python/classes/virtual_subclasses.ts";
import { ON_SUBCLASS } from "../python/classes/finish_class.ts";
import { META } from "../python/special.ts";
import { truth } from "../python/truth.ts";
import { NotImplemented } from "../python/values/singletons.ts";
import { named } from "../python/calls/named.ts";
import { own_member } from "../python/classes/members.ts";

// Python's `abc`: classes that cannot be called while methods are missing.

const concrete = /* @__PURE__ */ new WeakSet<Function>();

/** What abstract classes have as values. */
export const of_abstract_classes = {
  register(this: Function, subclass: unknown): any {
    return register_subclass(this, subclass);
  },
};

/** The class to extend for abstract methods. Raises TypeError for an object of a class that lacks some. */
export class ABC {
  static readonly __module__: string = "abc";
  static readonly [META]: typeof of_abstract_classes = of_abstract_classes;
  static {
    counts_abstract(this);
  }

  static [ON_SUBCLASS](cls: Function): void {
    asks_hook(cls);
  }

  constructor() {
    const cls = new.target;
    if (concrete.has(cls)) return;
    check_concrete(cls);
    concrete.add(cls);
  }
}

/** The metaclass of abstract classes: `metaclass=ABCMeta` of a class statement. */
export class ABCMeta {
  static readonly __module__: string = "abc";

  /** Ends the statement of a class with this metaclass. */
  static raw$finish(cls: Function): void {
    Object.defineProperty(cls, META, { value: of_abstract_classes });
    asks_hook(cls);
  }
}

/** Where a class has a `__subclasshook__`, `isinstance` and `issubclass` ask it. */
function asks_hook(cls: Function): void {
  if (own_member(cls, "__subclasshook__") === undefined) return;
  asks_virtual_subclasses(cls, (candidate) => {
    const answer: unknown = call_method(cls, "__subclasshook__", candidate);
    return answer === NotImplemented ? undefined : truth(answer);
  });
}

/** Marks a method that classes must override before they can be called. */
export function abstractmethod<F>(method: F): F {
  if (typeof method === "function" || (typeof method === "object" && method !== null))
    Object.assign(method, { __isabstractmethod__: true });
  return method;
}

/**
 * Says which methods of a class are abstract: `"area"`, `"get size"` of a property, `"async fetch"`. One that TypeScript alone
 * knows gets the code that it has in Python: it does nothing.
 */
export function declare_abstract(cls: Function, methods: readonly string[]): void {
  for (const each of methods) {
    const [name, kind] = each.split(" ").reverse() as [string, string?];
    if (own_member(cls, name) === undefined) Object.defineProperty(cls.prototype, name, empty(name, kind));
  }
  declare_names(
    cls,
    methods.map((each) => each.replace(/^.* /, "")),
  );
}

function empty(name: string, kind: string | undefined): PropertyDescriptor {
  if (kind === "get") return { get: () => null, configurable: true };
  const value = named(kind === "async" ? async () => null : () => null, name);
  return { value, configurable: true, writable: true };
}
