/**
 * Mocks as JavaScript sees them: proxies, so that the runtime may call and read them as it does the objects that they stand for. One
 * that can be called is a function; `callable_object` tells what it is in Python.
 */
import { attribute_name, is_native, property_name } from "../../../python/attributes/names.ts";
import { bind_method } from "../../../python/attributes/bound.ts";
import { OBJECT } from "../../../python/callable_object.ts";
import { SIGNATURE } from "../../../python/calls/signature.ts";
import { AttributeError } from "../../../python/exceptions/hierarchy.ts";
import { META } from "../../../python/special.ts";
import { attribute, member_of, set_attribute, special_of } from "./attributes.ts";
import { keep_state, state_of } from "./state.ts";

import type { MockClass } from "./attributes.ts";
import type { Mock, State } from "./state.ts";

/** Makes the mock of a state: one that can be called, by `run`, or a plain object. */
export function make_proxy(state: State, run: ((mock: Mock, given: unknown[]) => unknown) | null): Mock {
  const target: object = run === null ? {} : (): null => null;
  if (run !== null) Object.defineProperty(target, SIGNATURE, { value: "*args, **kwargs", configurable: true });
  const mock: Mock = new Proxy(target, {
    get: (_, property) => (typeof property === "symbol" ? by_symbol(mock, property) : by_name(mock, target, property)),
    has: (_, property) =>
      typeof property === "symbol" ? by_symbol(mock, property) !== undefined : has(state, property),
    set: (_, property, value) => {
      set_attribute(mock, attribute_name(String(property)), value);
      return true;
    },
    // `isinstance` holds for the class that it stands for; the classes of mocks find their own (`Symbol.hasInstance`).
    getPrototypeOf: () => (state.spec?.cls ?? state.cls).prototype as object,
    apply: (_, _this, given: unknown[]) => run?.(mock, given),
  });
  keep_state(mock, state);
  return mock;
}

/** What the runtime finds under its own symbols. */
function by_symbol(mock: Mock, property: symbol): unknown {
  const { cls } = state_of(mock);
  if (property === SIGNATURE) return "*args, **kwargs";
  if (property === META) return specials(mock);
  if (property !== OBJECT) return undefined;
  return {
    type: cls,
    is_coroutine_function: (cls as MockClass).raw$is_async === true,
    get: (name: string) => read(mock, name),
  };
}

/** The special methods of a mock, found as the runtime finds those of a class with a metaclass. */
function specials(mock: Mock): object {
  return new Proxy({}, { get: (_, name) => (typeof name === "string" ? special_of(mock, name) : undefined) });
}

/** Names that functions have in JavaScript; they are a mock's where it has them itself. */
const of_functions: ReadonlySet<string> = /* @__PURE__ */ new Set(["apply", "bind", "call", "length", "name"]);

/** What the runtime reads natively. It probes for what it needs, so that a missing attribute is no error. */
function by_name(mock: Mock, target: object, property: string): unknown {
  const state = state_of(mock);
  if (property === "constructor") return state.cls;
  if (property === "__class__") return state.spec?.cls ?? state.cls;
  if (property === "prototype" || is_native(property)) return undefined;
  if (property.startsWith("raw$")) return Reflect.get(state.cls.prototype as object, property, mock);
  if (property_name(attribute_name(property)) !== property) return undefined;
  if (of_functions.has(property) && !has(state, property) && state.spec?.names.has(property) !== true)
    return Reflect.get(target, property);
  if (/^__\w+__$/.test(property)) return special_of(mock, property);
  return found_or_undefined(() => attribute(mock, attribute_name(property)));
}

function found_or_undefined(find: () => unknown): unknown {
  try {
    return find();
  } catch (error) {
    if (error instanceof AttributeError) return undefined;
    throw error;
  }
}

/** What a program reads: methods come bound. */
function read(mock: Mock, name: string): unknown {
  const { cls, attributes } = state_of(mock);
  if (name === "__class__") return state_of(mock).spec?.cls ?? cls;
  const value = attribute(mock, name);
  const is_method = !attributes.has(name) && member_of(cls.prototype as object, name)?.value === value;
  return is_method && typeof value === "function" ? bind_method(mock, value as (...args: any[]) => any) : value;
}

function has({ cls, attributes, children }: State, property: string): boolean {
  const name = attribute_name(property);
  return attributes.has(name) || children.has(name) || (!is_native(property) && property in cls.prototype);
}
