import { call } from "../calls/call.ts";
import { bind_function, function_of } from "../calls/method_of.ts";
import { getattr } from "../attributes/getattr.ts";
import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, qualified_name } from "../names.ts";
import { repr } from "../repr/repr.ts";
import { truth } from "../truth.ts";
import { allows_attribute } from "./slots.ts";
import { type Keywords, take_keywords } from "../calls/keywords.ts";

type Accessor = unknown;

/** The built-in `property`: an attribute that functions read, assign and delete. */
export class Property {
  static readonly __builtin__: string = "property";
  static readonly __hidden__: readonly string[] = ["copied"];
  /** What a program may assign to, though the class is a built-in one. */
  static readonly __writable__: readonly string[] = ["__doc__", "__name__"];

  readonly fget: Accessor;
  readonly fset: Accessor;
  readonly fdel: Accessor;
  declare __doc__: unknown;
  /** What `__set_name__` or the program said; undefined until then. */
  #name: unknown = undefined;
  /** Whether the documentation is that of the getter, and goes with it. */
  readonly #is_documented_by_getter: boolean = false;

  constructor(...args: unknown[]) {
    const { fget, fset, fdel, doc }: Keywords = take_keywords(args);
    const [first, second, third, fourth] = args;
    const getter: unknown = fget ?? first ?? null;
    this.fget = getter;
    this.fset = fset ?? second ?? null;
    this.fdel = fdel ?? third ?? null;
    const given: unknown = doc ?? fourth ?? null;
    const inherited = given === null && getter !== null ? (getattr(getter, "__doc__", null) as unknown) : null;
    this.#is_documented_by_getter = inherited !== null;
    this.#document(given ?? inherited);
  }

  /** The name of the attribute, else that of the getter. */
  get __name__(): unknown {
    if (this.#name !== undefined || this.fget === null) return this.#name;
    const name: unknown = getattr(this.fget, "__name__", missing);
    return name === missing ? undefined : name;
  }

  set __name__(name: unknown) {
    this.#name = name;
  }

  /** Whether a class that has the property is abstract. */
  get __isabstractmethod__(): boolean {
    return [this.fget, this.fset, this.fdel].some(
      (each) => each !== null && truth(getattr(each, "__isabstractmethod__", false)),
    );
  }

  __set_name__(...args: unknown[]): null {
    if (args.length !== 2)
      throw new TypeError(`__set_name__() takes 2 positional arguments but ${args.length} were given`);
    this.#name = args[1];
    return null;
  }

  __get__(object: unknown, _owner: unknown = undefined): unknown {
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
    return this.copied({ fget });
  }

  setter(fset: unknown): Property {
    return this.copied({ fset });
  }

  deleter(fdel: unknown): Property {
    return this.copied({ fdel });
  }

  /** A property of the same class with another function. */
  copied({ fget = null, fset = null, fdel = null }: Keywords): Property {
    const parts = [fget ?? this.fget, fset ?? this.fset, fdel ?? this.fdel];
    const is_plain = this.constructor === Property;
    // The documentation of an object of a class that extends property is an attribute like any other, which stays behind.
    const doc = (this.#is_documented_by_getter && parts[0] !== null) || !is_plain ? null : this.__doc__;
    const made: unknown = is_plain ? new Property(...parts, doc) : call(this.constructor, ...parts, doc);
    if (made instanceof Property) made.#name = this.#name;
    return made as Property;
  }

  #document(text: unknown): void {
    const cls = this.constructor;
    if (cls !== Property && !allows_attribute(cls, "__doc__")) {
      if (!this.#is_documented_by_getter) return;
      throw new AttributeError(`'${class_name(cls)}' object attribute '__doc__' is read-only`);
    }
    this.__doc__ = text;
  }

  #lacks(object: unknown, part: string): AttributeError {
    const owner = qualified_name((object as object).constructor);
    const name = this.#name === undefined || this.#name === null ? "" : ` ${repr(this.#name)}`;
    return new AttributeError(`property${name} of '${owner}' object has no ${part}`);
  }
}

const missing = /* @__PURE__ */ Symbol("missing");

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

  __get__(_object: unknown, _owner: unknown = undefined): unknown {
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

  __get__(object: unknown, owner: unknown = undefined): unknown {
    const cls = owner ?? (object as object).constructor;
    return bind_function(cls, this.__func__ as Function);
  }
}
