import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, type_name } from "../names.ts";
import { hidden_names } from "./hidden_names.ts";
import { META } from "../special.ts";
import { METACLASS, metaclass_of } from "./metaclass.ts";
import { BASES, merged, resolution_order } from "./order.ts";

/** The views of a class's prototype that classes with several bases inherit from. */
const views = /* @__PURE__ */ new WeakMap<Function, object[]>();

/**
 * What a class with several bases extends: its prototype chain has the members of all of them, in Python's order.
 * `class Duck extends inherits(Flyer, Swimmer)`.
 */
export function inherits(...bases: any[]): any {
  const classes = bases.map(actual_class).filter((base) => base !== null);
  check_distinct(classes);
  const [first] = classes;
  const Inherited = class {};
  delete (Inherited.prototype as { constructor?: unknown }).constructor;
  Object.defineProperty(Inherited, BASES, { value: classes });
  if (first === undefined) return Inherited;
  const order = merged(classes);
  Object.setPrototypeOf(Inherited, first);
  keep_metaclass(Inherited, order);
  Object.setPrototypeOf(Inherited.prototype, prototype_of(order, hidden_names(order)));
  for (const cls of order.flatMap(with_hidden)) knows_instances(cls);
  return Inherited;
}

/** The JavaScript class behind a base; null for those that add nothing: `object`, `Generic[T]`. */
function actual_class(base: unknown): Function | null {
  if (base === null || !is_type(base)) throw new TypeError(`bases must be types, not ${type_name(base)}`);
  const { __builtin__: name, __class_of__: of } = base as { __builtin__?: unknown; __class_of__?: Function };
  if (Object.hasOwn(base, "__builtin__") && name === "object") return null;
  if (of !== undefined) tell(of, base);
  return of ?? base;
}

/** A class has the metaclass of its bases: the one that extends all others. Raises TypeError where none does. */
function keep_metaclass(cls: Function, order: readonly Function[]): void {
  const classes = order.filter((each) => metaclass_of(each) !== undefined);
  if (classes.length === 0) return;
  const types = classes.map((each) => metaclass_of(each)!.type());
  const place = types.findIndex((type) => types.every((each) => resolution_order(type).includes(each)));
  if (place < 0)
    throw new TypeError(
      "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases",
    );
  for (const key of [METACLASS, META]) Object.defineProperty(cls, key, { value: Reflect.get(classes[place]!, key) });
}

/** A type says how objects of classes that extend it are made, where the class behind it does not. */
function tell(of: Function, type: Function): void {
  for (const name of ["__builtin_new__", "__builtin_init__"]) {
    const { value } = Object.getOwnPropertyDescriptor(type, name) ?? {};
    if (value !== undefined && !Object.hasOwn(of, name)) Object.defineProperty(of, name, { value });
  }
}

function check_distinct(classes: readonly Function[]): void {
  const twice = classes.find((cls, place) => classes.indexOf(cls) !== place);
  if (twice !== undefined) throw new TypeError(`duplicate base class ${class_name(twice)}`);
}

/** The longest end of the order that is a prototype chain already, behind views of the other classes. */
function prototype_of(order: readonly Function[], hidden: ReadonlySet<string> | undefined): object {
  const start = order.findIndex((cls, place) => {
    const own = resolution_order(cls);
    return own.length === order.length - place && own.every((each, offset) => each === order[place + offset]);
  });
  const end = order[start]!.prototype as object;
  return order.slice(0, start).reduceRight<object>((chain, cls) => view(cls, chain, hidden), end);
}

/** The members of one class alone, before another chain; those are left out whose names a built-in class of the chain uses for itself. */
function view(cls: Function, chain: object, hidden: ReadonlySet<string> | undefined): object {
  const made = Object.create(chain) as object;
  // What a built-in class has of classes that are none of Python's, it has itself.
  for (const each of with_hidden(cls).reverse())
    Object.defineProperties(made, Object.getOwnPropertyDescriptors(each.prototype as object));
  if (!Object.hasOwn(cls, "__builtin__")) for (const name of hidden ?? []) Reflect.deleteProperty(made, name);
  const known = views.get(cls);
  if (known === undefined) views.set(cls, [made]);
  else known.push(made);
  return made;
}

/** A class, and those behind a built-in one that are none of Python's. */
function with_hidden(cls: Function): Function[] {
  const classes = [cls];
  if (!Object.hasOwn(cls, "__builtin__")) return classes;
  let level: unknown = Object.getPrototypeOf(cls);
  while (typeof level === "function" && level !== Function.prototype && !Object.hasOwn(level, "__builtin__")) {
    if (level.prototype === Error.prototype) break;
    classes.push(level);
    level = Object.getPrototypeOf(level);
  }
  return classes;
}

/** Puts a member that a class is given later into the views of it, or takes it away. */
export function update_views(cls: Function, property: string, descriptor: PropertyDescriptor | null): void {
  for (const each of views.get(cls) ?? []) {
    if (descriptor === null) Reflect.deleteProperty(each, property);
    else Object.defineProperty(each, property, descriptor);
  }
}

/** `instanceof` asks Python's order of the object's class, not its prototype chain alone. */
export function knows_instances(cls: Function): void {
  if (Object.hasOwn(cls, Symbol.hasInstance)) return;
  Object.defineProperty(cls, Symbol.hasInstance, { value: has_instance });
}

function has_instance(this: Function, value: unknown): boolean {
  if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
  if (typeof value !== "object" || value === null) return false;
  const { constructor } = value;
  const is_native = Function.prototype[Symbol.hasInstance];
  return (
    typeof constructor === "function" &&
    resolution_order(constructor).some((each) => each === this || is_native.call(this, each.prototype))
  );
}
