import { bind_method, bind_receiver } from "../attributes/bound.ts";
import { missing } from "../attributes/lookup.ts";
import { object_methods } from "../attributes/object_methods.ts";
import { AttributeError, TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, type_name } from "../names.ts";
import { plain_get } from "./model_attributes.ts";
import { allocate } from "./construct.ts";
import { initialize_builtin, is_initialized } from "./builtin_bases.ts";
import { read_member } from "./descriptors.ts";
import { own_member } from "./members.ts";
import { metaclass_of } from "./metaclass.ts";
import { type ClassModel, MODEL } from "./model.ts";
import { resolution_order } from "./order.ts";

/** What `super()` gives: the attributes of an object as the classes after one of its own have them. */
class Super {
  static readonly __builtin__: string = "super";

  readonly #cls: Function;
  readonly #self: unknown;

  constructor(cls: Function, self: unknown) {
    if (!is_class_or_object_of(cls, self))
      throw new TypeError(
        `super(type, obj): obj (${is_type(self) ? `type ${class_name(self)}` : `instance of ${type_name(self)}`}) is not an instance or subtype of type (${class_name(cls)}).`,
      );
    this.#cls = cls;
    this.#self = self;
  }

  /** The value of an attribute: a method comes bound to the object. */
  raw$get(name: string): unknown {
    const self = this.#self;
    const metaclass = metaclass_with(this.#cls, self);
    const own = metaclass ?? (is_type(self) ? self : (self as object).constructor);
    const order = resolution_order(own);
    const object = is_type(self) && metaclass === undefined ? null : self;
    for (const cls of order.slice(order.indexOf(this.#cls) + 1)) {
      if (name === "__init__" && is_initialized(cls)) return initializer_of(cls, self as object);
      const member = own_member(cls, name);
      if (member !== undefined) return read_member(member, object, own, name);
    }
    return inherited_from_object(self, name);
  }
}

function is_class_or_object_of(cls: Function, self: unknown): boolean {
  if (is_type(self)) return resolution_order(self).includes(cls) || metaclass_with(cls, self) !== undefined;
  return typeof self === "object" && self !== null && resolution_order(self.constructor).includes(cls);
}

/** The metaclass of a class, where `super()` stands in a method of it: the class is its object. */
function metaclass_with(cls: Function, self: unknown): Function | undefined {
  if (!is_type(self) || resolution_order(self).includes(cls)) return undefined;
  const metaclass = metaclass_of(self)?.type();
  return metaclass !== undefined && resolution_order(metaclass).includes(cls) ? metaclass : undefined;
}

function initializer_of(cls: Function, self: object): Function {
  return (...args: any[]) => {
    initialize_builtin(cls, self, args);
    return null;
  };
}

/** What `object` itself has: it makes objects, and takes no arguments. */
function inherited_from_object(self: unknown, name: string): unknown {
  switch (name) {
    case "__new__":
      return (cls: Function, ...args: any[]) => allocate(cls, args);
    case "__init__":
      return (...args: any[]) => object_init(self, args);
    case "__init_subclass__":
      return (...args: any[]) => no_keywords(self as Function, args);
    case "__getattribute__":
      return bind_method(self, (attribute: string) => found(self as object, attribute));
  }
  const method = Object.hasOwn(object_methods, name) ? object_methods[name] : undefined;
  return method === undefined ? missing : bind_receiver(self, method);
}

function found(self: object, name: string): unknown {
  const value = plain_get(self, name);
  if (value === missing) throw new AttributeError(`'${type_name(self)}' object has no attribute '${name}'`);
  return value ?? null;
}

function object_init(_self: unknown, args: readonly unknown[]): null {
  if (args.length > 0) throw new TypeError("object.__init__() takes exactly one argument (the instance to initialize)");
  return null;
}

function no_keywords(cls: Function, args: readonly unknown[]): null {
  if (args.length > 0) throw new TypeError(`${class_name(cls)}.__init_subclass__() takes no keyword arguments`);
  return null;
}

const super_model: Pick<ClassModel, "get" | "set"> = {
  get: (target, name) => (target as Super).raw$get(name),
  set: (_target, name) => {
    throw new AttributeError(`'super' object has no attribute '${name}'`);
  },
};

/** `super()` in a method of a class in the general form: `super_of(Duck, this)`. */
export function super_of(cls: Function, self: unknown): any {
  if (!Object.hasOwn(Super, MODEL)) Object.defineProperty(Super, MODEL, { value: super_model });
  return new Super(cls, self);
}
