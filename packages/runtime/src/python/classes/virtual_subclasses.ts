import { is_type } from "../names.ts";
import { TypeError, RuntimeError } from "../exceptions/hierarchy.ts";
import { type_of } from "../types/type_of.ts";
import { is_subclass } from "../types/checks.ts";
import { match_like } from "../patterns/flags.ts";
import { resolution_order } from "./order.ts";

/** Classes that were registered with abstract ones, in the order of their registration. */
const registrations: (readonly [abstract: Function, cls: Function])[] = [];

/** Whether a class is one of an abstract class by something else than its bases: its methods, its `__subclasshook__`. Undefined: it does not say. */
export type SubclassHook = (candidate: Function) => boolean | undefined;

/** The hooks of abstract classes. */
const hooks = /* @__PURE__ */ new WeakMap<Function, SubclassHook>();

/** Makes `isinstance` and `issubclass` of an abstract class ask what is registered with it, and its hook. */
export function asks_virtual_subclasses(abstract: Function, hook?: SubclassHook): void {
  if (hook !== undefined) hooks.set(abstract, hook);
  define(abstract, Symbol.hasInstance, function (this: Function, value: unknown): boolean {
    return is_virtual(type_of(value), this);
  });
  define(abstract, "__subclasscheck__", function (this: Function, candidate: Function): boolean {
    return is_virtual(candidate, this);
  });
}

function define(cls: Function, key: string | symbol, value: Function): void {
  Object.defineProperty(cls, key, { value, configurable: true, writable: true });
}

/** `Abstract.register(cls)`: from now on `cls` counts as a subclass. */
export function register_subclass(abstract: Function, cls: unknown): any {
  if (!is_type(cls)) throw new TypeError("Can only register classes");
  if (is_subclass(cls, abstract)) return cls;
  if (is_subclass(abstract, cls)) throw new RuntimeError("Refusing to create an inheritance cycle");
  if (!Object.hasOwn(abstract, Symbol.hasInstance)) asks_virtual_subclasses(abstract);
  registrations.push([abstract, cls]);
  match_like(cls, abstract);
  return cls;
}

function is_virtual(candidate: Function, abstract: Function): boolean {
  const own = actual(candidate);
  if (own === abstract) return true;
  const said = hooks.get(abstract)?.(own);
  if (said !== undefined) return said;
  if (order_of(own).includes(abstract)) return true;
  return registrations.some(
    ([registered, cls]) =>
      (registered === abstract || resolution_order(registered).includes(abstract)) &&
      (candidate === cls || is_subclass(candidate, cls)),
  );
}

function order_of(cls: Function): readonly Function[] {
  return cls.prototype === undefined ? [cls] : resolution_order(cls);
}

/** The class behind a type object; JavaScript's own, behind `list`, does not say what it is in Python. */
function actual(cls: Function): Function {
  const { __class_of__: behind } = cls as { __class_of__?: Function };
  return behind !== undefined && Object.hasOwn(behind, "__builtin__") ? behind : cls;
}
