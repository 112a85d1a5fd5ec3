import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name, full_name, is_type, module_name, type_name } from "../names.ts";
import { special } from "../special.ts";
import { point_at, text_length, text_part, wide_points } from "../text/points.ts";
import { GenericAlias } from "../types/generic_alias.ts";
import type { Dict } from "../values/dict.ts";
import { Slice, slice_span } from "../values/slice.ts";
import type { Row, Tuple } from "../values/tuple.ts";
import { sequence_index, slice_items } from "./sequence.ts";

type int = number | bigint;

/** `object[key]`. Raises IndexError, KeyError or TypeError as Python does. */
export function getitem<T extends readonly unknown[], I extends number>(object: Tuple<T>, key: I): T[I];
export function getitem<T extends readonly unknown[]>(object: Tuple<T>, key: Slice): Row<T[number][]>;
export function getitem<T>(object: readonly T[], key: int): T;
export function getitem<T>(object: readonly T[], key: Slice): T[];
export function getitem(object: string, key: int | Slice): string;
export function getitem<K, V>(object: Dict<K, V>, key: K): V;
export function getitem(object: unknown, key: unknown): any;
export function getitem(object: unknown, key: unknown): any {
  if (Array.isArray(object)) return list_item(object, key);
  if (typeof object === "string") return text_item(object, key);
  const method = special(object, "__getitem__");
  if (method !== undefined) return method.call(object, key);
  if (is_type(object)) return type_item(object, key);
  throw new TypeError(`'${type_name(object)}' object is not subscriptable`);
}

function list_item(items: readonly unknown[], key: unknown): unknown {
  if (typeof key === "number" && key >= 0 && key < items.length && Number.isSafeInteger(key)) return items[key];
  if (key instanceof Slice) return slice_items(items, key);
  return items[sequence_index(items.length, key, "list", "list index out of range")];
}

function text_item(text: string, key: unknown): string {
  if (!(key instanceof Slice))
    return point_at(text, sequence_index(text_length(text), key, "string", "string index out of range"));
  const span = slice_span(key, text_length(text));
  if (span.step === 1) return text_part(text, span.start, span.stop);
  return slice_items(wide_points(text) ?? text.split(""), key).join("");
}

/** The types that `T[…]` makes an alias of, and with them what extends them. */
const generic_types: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ..."list dict tuple set frozenset type enumerate ExceptionGroup BaseExceptionGroup".split(" "),
  ..."deque defaultdict OrderedDict Counter ChainMap UserDict UserList".split(" ").map((name) => `collections.${name}`),
  ..."asyncio.queues.Queue _asyncio.Future itertools.chain functools.partial functools.cached_property".split(" "),
  ..."_contextvars.ContextVar _contextvars.Token mappingproxy".split(" "),
  ..."AbstractContextManager AbstractAsyncContextManager".split(" ").map((name) => `contextlib.${name}`),
]);

/** `list[int]`: what the `__class_getitem__` of the program makes, else an alias of the type. */
function type_item(type: Function, key: unknown): unknown {
  const member = (type as { __class_getitem__?: unknown }).__class_getitem__;
  // What the class body assigned is an object that gives the method.
  const method: unknown = special(member, "__get__")?.call(member, null, type) ?? member;
  if (method !== undefined) return (method as (key: unknown) => unknown).call(type, key);
  if (is_generic(type)) return new GenericAlias(type, key);
  throw new TypeError(`type '${class_name(type)}' is not subscriptable`);
}

function is_generic(type: Function): boolean {
  for (let level: unknown = type; typeof level === "function"; level = Object.getPrototypeOf(level))
    if (generic_types.has(full_name(level)) || is_abstract_collection(level)) return true;
  return false;
}

/** The classes of `collections.abc` say what they hold, apart from those that hold nothing. */
function is_abstract_collection(type: Function): boolean {
  return module_name(type) === "collections.abc" && !/^(?:Hashable|Sized|Buffer|ByteString)$/.test(class_name(type));
}
