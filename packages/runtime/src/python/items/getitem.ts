import { TypeError } from "../exceptions/hierarchy.ts";
import { class_name, is_type, type_name } from "../names.ts";
import { special } from "../special.ts";
import { point_at, text_length, text_part, wide_points } from "../text/points.ts";
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

/** Types that hold nothing, and so are of nothing. */
const plain_types = /^(?:int|float|complex|bool|str|bytes|bytearray|range|slice|object|NoneType)$/;

/** `list[int]` in an annotation or elsewhere: what `__class_getitem__` makes, else the type itself. */
function type_item(type: Function, key: unknown): unknown {
  const member = (type as { __class_getitem__?: unknown }).__class_getitem__;
  // What the class body assigned is an object that gives the method.
  const method: unknown = special(member, "__get__")?.call(member, null, type) ?? member;
  if (method !== undefined) return (method as (key: unknown) => unknown).call(type, key);
  if (Object.hasOwn(type, "__builtin__") && !plain_types.test(class_name(type))) return type;
  throw new TypeError(`type '${class_name(type)}' is not subscriptable`);
}
