import { lookup } from "../../python/attributes/lookup.ts";
import { setattr } from "../../python/attributes/setattr.ts";
import { call_method } from "../../python/calls/call_method.ts";
import { setitem } from "../../python/items/setitem.ts";
import { special } from "../../python/special.ts";
import { Dict } from "../../python/values/dict.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { Attributes, type Parts } from "./parts.ts";

/** Puts into a new object what the one that it is copied from has; `copied` makes the copy of each part. */
export function filled(made: any, { state, items, entries }: Parts, copied: (value: unknown) => unknown): any {
  if (state !== null) take_state(made, state, copied);
  if (items !== null) for (const item of items) call_method(made, "append", copied(item));
  if (entries !== null) for (const [key, value] of entries) setitem(made, copied(key), copied(value));
  return made;
}

function take_state(made: object, state: unknown, copied: (value: unknown) => unknown): void {
  const method = special(made, "__setstate__");
  if (state instanceof Attributes) {
    const values = [...state.values].map(([name, value]) => [name, copied(value)] as const);
    if (method === undefined) for (const [name, value] of values) define(made, name, value);
    else method.call(made, new Dict(values));
    return;
  }
  const given = copied(state);
  if (method !== undefined) method.call(made, given);
  else take_attributes(made, given);
}

/** An attribute as it is, whatever `__setattr__` the class has. */
function define(made: object, name: string, value: unknown): void {
  Object.defineProperty(made, name, { value, writable: true, enumerable: true, configurable: true });
}

/** The state that a class's own `__reduce__` or `__getstate__` gives: a dict, or one and another one of slots. */
function take_attributes(made: object, state: unknown): void {
  const [attributes, slots] = state instanceof Tuple && state.length === 2 ? state.items : [state, null];
  if (attributes instanceof Dict) call_method(lookup(made, "__dict__"), "update", attributes);
  if (slots instanceof Dict) for (const [name, value] of slots.raw$entries()) setattr(made, name as string, value);
}
