import { class_model } from "../../python/classes/model.ts";
import { resolution_order } from "../../python/classes/order.ts";
import { call } from "../../python/calls/call.ts";
import { BaseException, TypeError } from "../../python/exceptions/hierarchy.ts";
import { is_generator, iterate } from "../../python/iteration/iterate.ts";
import { class_name, type_name } from "../../python/names.ts";
import { special } from "../../python/special.ts";
import { Dict } from "../../python/values/dict.ts";
import { FrozenSet, PySet } from "../../python/values/set.ts";
import { Tuple } from "../../python/values/tuple.ts";

/** What an object is made of again: what `__reduce_ex__` gives. */
export interface Parts {
  /** Makes the object of its arguments, which a deep copy copies before. */
  readonly make: (args: readonly any[]) => any;
  readonly args: readonly any[];
  /** The attributes by their JavaScript names, or what the object's own `__getstate__` or `__reduce__` gives. */
  readonly state: Attributes | unknown;
  readonly items: Iterable<unknown> | null;
  readonly entries: Iterable<readonly [unknown, unknown]> | null;
}

/** The attributes of an object, which go to its copy as they are. */
export class Attributes {
  readonly values: ReadonlyMap<string, unknown>;

  constructor(values: Iterable<readonly [string, unknown]>) {
    this.values = new Map(values);
  }
}

/** Takes an object apart. Raises TypeError for one that cannot be copied; null for one that is its own copy. */
export function parts_of(object: object): Parts | null {
  const reduce = special(object, "__reduce_ex__") ?? special(object, "__reduce__");
  if (reduce !== undefined) return reduced(reduce.call(object, 4));
  if (object instanceof BaseException) {
    const { constructor } = object;
    return { ...nothing, make: (args) => call(constructor, ...args), args: object.args.items, state: state_of(object) };
  }
  check_copyable(object);
  const is_plain = Object.hasOwn(object.constructor, "__builtin__");
  return { ...nothing, ...made_like(object), state: is_plain ? null : state_of(object) };
}

const nothing = { args: [], state: null, items: null, entries: null } as const;

/** What `__reduce__` of a class of the program says. */
function reduced(value: unknown): Parts | null {
  if (typeof value === "string") return null;
  if (!(value instanceof Tuple)) throw new TypeError("__reduce__ must return a string or tuple");
  const [make, args, state = null, items = null, entries = null] = value.items as readonly unknown[];
  return {
    make: (given) => call(make, ...given) as unknown,
    args: [...(iterate(args) as Iterable<unknown>)],
    state,
    items: items === null ? null : (iterate(items) as Iterable<unknown>),
    entries: entries === null ? null : pairs(entries),
  };
}

function pairs(entries: unknown): (readonly [unknown, unknown])[] {
  return [...(iterate(entries) as Iterable<unknown>)].map((pair) => {
    const [key, value] = iterate(pair) as Iterable<unknown>;
    return [key, value] as const;
  });
}

/** How an object of the same class is made without its `__init__`, and what is put into it as a container. */
function made_like(object: object): Pick<Parts, "make" | "args"> & Partial<Parts> {
  const cls: Function = object.constructor;
  const new_args = special(object, "__getnewargs__")?.call(object) as Tuple | undefined;
  if (object instanceof PySet || object instanceof FrozenSet)
    return { make: ([items]) => call(cls, items), args: [[...(iterate(object) as Iterable<unknown>)]] };
  if (object instanceof Tuple)
    return { make: (items) => Reflect.construct(Tuple, [[...items]], cls), args: [...object.items] };
  const make = (args: readonly any[]): unknown => allocated(cls, args);
  const args: readonly any[] = new_args?.items ?? plain_value(object);
  if (object instanceof Dict) return { make, args, entries: [...object.raw$entries()] };
  const { $list_items: items } = object as { $list_items?: readonly unknown[] };
  return items === undefined ? { make, args } : { make, args, items: [...items] };
}

/** An object of the class, without its `__init__`. */
export function allocated(cls: Function, args: readonly any[]): object {
  return class_model(cls)?.allocate(cls, args) ?? (Object.create(cls.prototype as object) as object);
}

/** The number or text that an object of a class derived from `int`, `float` or `str` is. */
function plain_value(object: object): readonly unknown[] {
  const { raw$value: value } = object as { raw$value?: unknown };
  return value === undefined ? [] : [value];
}

function state_of(object: object): unknown {
  const own = special(object, "__getstate__");
  if (own !== undefined) return own.call(object) as unknown;
  const { __hidden__: hidden = [] } = object.constructor as { __hidden__?: readonly string[] };
  const names = Object.keys(object).filter((name) => !hidden.includes(name) && !is_kept_apart(name, object));
  return names.length === 0
    ? null
    : new Attributes(names.map((name) => [name, (object as Record<string, unknown>)[name]]));
}

/** What exceptions keep for themselves: a copy has neither a cause nor a traceback. */
function is_kept_apart(name: string, object: object): boolean {
  if (/^(?:raw\$|\$)/.test(name)) return true;
  return (
    object instanceof BaseException &&
    /^(?:args|stack|message|__(?:cause|context|suppress_context|traceback)__)$/.test(name)
  );
}

/** Built-in types whose derived classes can be copied. */
const copyable: ReadonlySet<string> = new Set([
  "object",
  "NamedTuple",
  "dict",
  "list",
  "tuple",
  "set",
  "frozenset",
  "int",
  "float",
  "str",
  "bytes",
]);

function check_copyable(object: object): void {
  const cls: unknown = object.constructor;
  if (typeof cls !== "function" || is_generator(object) || Symbol.toStringTag in object) throw uncopyable(object);
  const strange = resolution_order(cls).some(
    (each) => (Object.hasOwn(each, "__builtin__") && !copyable.has(class_name(each))) || is_of_asyncio(each),
  );
  if (strange) throw uncopyable(object);
}

/** What belongs to a loop cannot be taken apart. */
function is_of_asyncio(cls: Function): boolean {
  return Object.hasOwn(cls, "__module__") && /^_?asyncio\b/.test(String(Reflect.get(cls, "__module__")));
}

function uncopyable(object: object): TypeError {
  return new TypeError(`cannot pickle '${type_name(object)}' object`);
}
