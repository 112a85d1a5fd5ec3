import { getattr, hasattr } from "../attributes/getattr.ts";
import { callable } from "../builtins/classes.ts";
import { TypeError } from "../exceptions/hierarchy.ts";
import { type_of } from "../types/type_of.ts";
import { repr } from "../repr/repr.ts";
import { own_member } from "./members.ts";
import { resolution_order } from "./order.ts";

// Classes of `typing.Protocol`: what counts as one is told by its members (`Lib/typing.py`: `_ProtocolMeta`).

/** The members that the statement of a protocol names. */
const MEMBERS: unique symbol = /* @__PURE__ */ Symbol("protocol");

/** The protocols that may be asked at run time. */
const checkable = /* @__PURE__ */ new WeakSet<Function>();

/** Makes a class a protocol with these members, beside those of its bases. Returns the class. */
export function protocol<F extends Function>(cls: F, members: readonly string[]): F {
  Object.defineProperty(cls, MEMBERS, { value: members });
  define(cls, Symbol.hasInstance, function (this: Function, value: unknown): boolean {
    if (this !== cls) return Function.prototype[Symbol.hasInstance].call(this, value);
    check(cls);
    return Function.prototype[Symbol.hasInstance].call(cls, value) || has_members(value, cls);
  });
  define(cls, "__subclasscheck__", function (this: Function, candidate: Function): boolean {
    const is_below = candidate === this || candidate.prototype instanceof this;
    if (this !== cls) return is_below;
    check(cls);
    check_methods(cls);
    return is_below || members_of(cls).every((name) => class_has(candidate, name));
  });
  return cls;
}

/** `@runtime_checkable`: `isinstance` may ask whether a value has the protocol's members. */
export function runtime_checkable<F>(cls: F): F {
  if (typeof cls !== "function" || !Object.hasOwn(cls, MEMBERS))
    throw new TypeError(`@runtime_checkable can be only applied to protocol classes, got ${repr(cls)}`);
  checkable.add(cls);
  return cls;
}

function define(cls: Function, key: string | symbol, value: Function): void {
  Object.defineProperty(cls, key, { value, configurable: true, writable: true });
}

function check(cls: Function): void {
  if (!checkable.has(cls))
    throw new TypeError("Instance and class checks can only be used with @runtime_checkable protocols");
}

/** A protocol with other members than methods cannot be asked about classes. */
function check_methods(cls: Function): void {
  const others = members_of(cls)
    .filter((name) => !is_method(cls, name))
    .sort();
  if (others.length === 0) return;
  const names = others.map((name) => repr(name)).join(", ");
  throw new TypeError(`Protocols with non-method members don't support issubclass(). Non-method members: ${names}.`);
}

function is_method(cls: Function, name: string): boolean {
  return callable(getattr(cls, name, null));
}

function members_of(cls: Function): readonly string[] {
  const names = resolution_order(cls).flatMap((each) =>
    Object.hasOwn(each, MEMBERS) ? (each as unknown as { [MEMBERS]: readonly string[] })[MEMBERS] : [],
  );
  return [...new Set(names)];
}

/** A method that is None is missing. */
function has_members(value: unknown, cls: Function): boolean {
  return members_of(cls).every((name) => {
    if (!hasattr(value, name)) return false;
    return !is_method(cls, name) || getattr(value, name) !== null || !class_has(type_of(value), name, true);
  });
}

function class_has(cls: Function, name: string, may_be_none = false): boolean {
  if (cls.prototype === undefined || Object.hasOwn(cls, "__builtin__")) return hasattr(cls, name);
  const owner = resolution_order(cls).find((each) => own_member(each, name) !== undefined);
  if (owner === undefined) return false;
  const member = own_member(owner, name)!;
  return may_be_none || member.kind !== "value" || member.value !== null;
}
