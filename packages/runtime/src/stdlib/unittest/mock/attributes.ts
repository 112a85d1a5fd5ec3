/** The attributes of mocks: those that are set, those of their class, and mocks for all others (`Lib/unittest/mock.py`). */
import { getattr } from "../../../python/attributes/getattr.ts";
import { is_native } from "../../../python/attributes/names.ts";
import { call } from "../../../python/calls/call.ts";
import { AttributeError, TypeError } from "../../../python/exceptions/hierarchy.ts";
import { repr } from "../../../python/repr/repr.ts";
import { is_subclass } from "../../../python/types/checks.ts";
import { is_default_magic, is_magic, magic_results } from "./magic.ts";
import { DEFAULT } from "./sentinel.ts";
import { DELETED, is_mock, shown_name, state_of } from "./state.ts";

import type { Mock, State } from "./state.ts";

type Method = (...args: any[]) => any;

/** Which class a mock's attributes are of, and whether it has special methods from the start: the classes of mocks say. */
export interface MockClass extends Function {
  readonly raw$child?: (parent: Mock, name: string) => new (options: object) => Mock;
  readonly raw$is_magic?: boolean;
  readonly raw$is_async?: boolean;
}

/** The value of an attribute, or a new mock for it. Raises AttributeError where the mock has none. */
export function attribute(mock: Mock, name: string): unknown {
  const state = state_of(mock);
  if (state.attributes.has(name)) return state.attributes.get(name);
  if (!is_native(name) && name in state.cls.prototype) return Reflect.get(state.cls.prototype, name, mock);
  if (/^__\w+__$/.test(name) && supports(state, name)) return child_of(mock, name);
  check_name(state, name);
  return child_of(mock, name);
}

/** Names that look like an assertion of a mock and are none. */
const misspelt = /^(?:assert|assret|asert|aseert|assrt)/;

const denied: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "called_with",
  "called_once_with",
  "called_once",
  "has_calls",
  "any_call",
  "not_called",
  "called",
]);

function check_name({ spec, is_unsafe }: State, name: string): void {
  if (spec !== null) {
    if (!spec.names.has(name) || is_magic(name)) throw new AttributeError(`Mock object has no attribute ${repr(name)}`);
  } else if (/^__\w+__$/.test(name)) throw new AttributeError(name);
  if (!is_unsafe && spec?.names.has(name) !== true && (misspelt.test(name) || denied.has(name)))
    throw new AttributeError(
      `${repr(name)} is not a valid assertion. Use a spec for the mock if ${repr(name)} is meant to be an attribute.`,
    );
}

function supports({ cls, spec, children }: State, name: string): boolean {
  if (children.has(name)) return true;
  if ((cls as MockClass).raw$is_magic !== true || !is_default_magic(name)) return false;
  return spec === null || spec.names.has(name);
}

/** The mock that is an attribute. */
function child_of(mock: Mock, name: string): Mock {
  const { children, wraps } = state_of(mock);
  const known = children.get(name);
  if (known === DELETED) throw new AttributeError(name);
  if (known !== undefined) return known;
  const wrapped = wraps === null ? null : getattr(wraps, name);
  const child = new_child(mock, { parent: mock, name, wraps: wrapped, _new_name: name, _new_parent: mock }, name);
  const result = magic_results[name];
  if (result !== undefined) state_of(child).side_effect = (..._given: unknown[]): unknown => result(mock as object);
  children.set(name, child);
  return child;
}

/** A mock that comes from another one. */
function new_child(mock: Mock, options: object, name: string): Mock {
  const { cls, is_sealed } = state_of(mock);
  if (is_sealed) throw new AttributeError(`${shown_name(mock)}${name === "()" ? name : `.${name}`}`);
  return new ((cls as MockClass).raw$child!(mock, name))(options);
}

/** Sets an attribute. A mock that comes from nowhere becomes an attribute of this one, so that calls of it are noted here too. */
export function set_attribute(mock: Mock, name: string, value: unknown): void {
  const state = state_of(mock);
  const setter = member_of(state.cls.prototype as object, name)?.set;
  if (setter !== undefined) return void setter.call(mock, value);
  const { spec } = state;
  if (spec?.is_strict === true && !spec.names.has(name) && !state.attributes.has(name))
    throw new AttributeError(`Mock object has no attribute '${name}'`);
  if (/^__\w+__$/.test(name) && is_magic(name)) {
    if (spec !== null && !spec.names.has(name)) throw new AttributeError(`Mock object has no attribute '${name}'`);
    if (adopt(mock, value, null, name)) state.children.set(name, value);
  } else if (adopt(mock, value, name, name)) state.children.set(name, value);
  if (state.is_sealed && !state.attributes.has(name) && !state.children.has(name))
    throw new AttributeError(`Cannot set ${shown_name(mock)}.${name}`);
  state.attributes.set(name, value);
}

/** How a class of mocks, or one that it extends, has a name. */
export function member_of(prototype: object, name: string): PropertyDescriptor | undefined {
  for (let level: object = prototype; level !== Object.prototype; level = Object.getPrototypeOf(level) as object) {
    const descriptor = Object.getOwnPropertyDescriptor(level, name);
    if (descriptor !== undefined) return descriptor;
  }
  return undefined;
}

/** Takes an attribute away: it raises AttributeError from now on. */
export function delete_attribute(mock: Mock, name: string): void {
  const { attributes, children } = state_of(mock);
  if (!attributes.delete(name) && children.get(name) === DELETED) throw new AttributeError(name);
  children.set(name, DELETED);
}

/** Makes a mock an attribute, or the result, of another one, unless it has a name or a place already. */
export function adopt(parent: Mock, value: unknown, name: string | null, new_name: string): boolean {
  if (!is_mock(value)) return false;
  const state = state_of(value);
  if (state.name || state.new_name || state.parent !== null || state.new_parent !== null) return false;
  for (let each: Mock | null = parent; each !== null; each = state_of(each).new_parent)
    if (each === value) return false;
  state.new_parent = parent;
  state.new_name = new_name;
  if (name !== null) {
    state.parent = parent;
    state.name = name;
  }
  return true;
}

/** A special method, as the runtime calls it; undefined for one that the mock has not. */
export function special_of(mock: Mock, name: string): Method | undefined {
  const state = state_of(mock);
  const set: unknown = state.attributes.get(name);
  if (set !== undefined)
    return is_mock(set) ? (...args: unknown[]) => call(set, ...args) : (...args: unknown[]) => call(set, mock, ...args);
  if (name in state.cls.prototype && !is_native(name)) {
    const own: unknown = Reflect.get(state.cls.prototype, name);
    return typeof own === "function" ? (own as Method) : undefined;
  }
  if (!is_magic(name) || !supports(state, name)) return undefined;
  return (...args: unknown[]) => call(child_of(mock, name), ...args);
}

/** What a call gives that nothing else was said of: a mock, the same each time. */
export function result_of(mock: Mock): unknown {
  const state = state_of(mock);
  if (state.return_value === DEFAULT && state.wraps === null)
    state.return_value = new_child(mock, { _new_parent: mock, _new_name: "()" }, "()");
  return state.return_value;
}

/** Whether a value is an exception class. */
export function is_class_of(value: unknown, base: Function): value is Function {
  try {
    return typeof value === "function" && !is_mock(value) && is_subclass(value, base);
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
