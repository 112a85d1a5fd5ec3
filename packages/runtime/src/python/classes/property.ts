import { call } from "../calls/call.ts";
import { bind_function, function_of } from "../calls/method_of.ts";
import { AttributeError } from "../exceptions/hierarchy.ts";
import { class_name } from "../names.ts";
import { type Keywords, take_keywords } from "../calls/keywords.ts";

type Accessor = unknown;

/** The built-in `property`: an attribute that functions read, assign and delete. */
export class Property {
  static readonly __builtin__: string = "property";

  readonly fget: Accessor;
  readonly fset: Accessor;
  readonly fdel: Accessor;
  __doc__: unknown;
  #name = "";

  constructor(...args: unknown[]) {
    const { fget, fset, fdel, doc }: Keywords = take_keywords(args);
    const [first, second, third, fourth] = args;
    this.fget = fget ?? first ?? null;
    this.fset = fset ?? second ?? null;
    this.fdel = fdel ?? third ?? null;
    this.__doc__ = doc ?? fourth ?? (this.fget as { __doc__?: unknown } | null)?.__doc__ ?? null;
  }

  /** Whether a class that has the property is abstract. */
  get __isabstractmethod__(): boolean {
    return [this.fget, this.fset, this.fdel].some(
      (each) => (each as { __isabstractmethod__?: boolean } | null)?.__isabstractmethod__ === true,
    );
  }

  __set_name__(_owner: Function, name: string): null {
    this.#name = name;
    return null;
  }

  __get__(object: unknown, _owner?: unknown): unknown {
    if (object === null || object === undefined) return this;
    if (this.fget === null) throw this.#lacks(object, "getter");
    return call(this.fget, object);
  }

  __set__(object: unknown, value: unknown): null {
    if (this.fset === null) throw this.#lacks(object, "setter");
    call(this.fset, object, value);
    return null;
  }

  __delete__(object: unknown): null {
    if (this.fdel === null) throw this.#lacks(object, "deleter");
    call(this.fdel, object);
    return null;
  }

  getter(fget: unknown): Property {
    return this.#with({ fget });
  }

  setter(fset: unknown): Property {
    return this.#with({ fset });
  }

  deleter(fdel: unknown): Property {
    return this.#with({ fdel });
  }

  #with(changed: Keywords): Property {
    const { fget, fset, fdel } = this;
    const made = new Property({ fget, fset, fdel, ...changed });
    made.#name = this.#name;
    return made;
  }

  #lacks(object: unknown, part: string): AttributeError {
    const owner = class_name((object as object).constructor);
    const name = this.#name === "" ? "" : ` '${this.#name}'`;
    return new AttributeError(`property${name} of '${owner}' object has no ${part}`);
  }
}

const accessors = /* @__PURE__ */ new WeakMap<Function, Property>();

/** The property that a `get` and a `set` of a TypeScript class stand for: always the same one. */
export function accessor_property(owner: Function, { get, set }: PropertyDescriptor, name: string): Property {
  const key = (get ?? set)!;
  let known = accessors.get(key);
  if (known === undefined) {
    known = new Property(
      get === undefined ? null : function_of(get, name),
      set === undefined ? null : function_of(set, name),
    );
    known.__set_name__(owner, name);
    accessors.set(key, known);
  }
  return known;
}

/** The built-in `staticmethod`: a function that its class hands out as it is. */
export class StaticMethod {
  static readonly __builtin__: string = "staticmethod";

  readonly __func__: unknown;

  constructor(target: unknown) {
    this.__func__ = target;
  }

  get __isabstractmethod__(): boolean {
    return (this.__func__ as { __isabstractmethod__?: boolean }).__isabstractmethod__ === true;
  }

  __get__(_object: unknown, _owner?: unknown): unknown {
    return this.__func__;
  }

  __call__(...args: any[]): unknown {
    return call(this.__func__, ...args);
  }
}

/** The built-in `classmethod`: a function that takes the class first. */
export class ClassMethod {
  static readonly __builtin__: string = "classmethod";

  readonly __func__: unknown;

  constructor(target: unknown) {
    this.__func__ = target;
  }

  get __isabstractmethod__(): boolean {
    return (this.__func__ as { __isabstractmethod__?: boolean }).__isabstractmethod__ === true;
  }

  __get__(object: unknown, owner?: unknown): unknown {
    const cls = owner ?? (object as object).constructor;
    return bind_function(cls, this.__func__ as Function);
  }
}
