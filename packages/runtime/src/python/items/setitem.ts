import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { iterate } from "../iteration/iterate.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { Slice, slice_span, span_length } from "../values/slice.ts";
import { as_index, position_of } from "./position.ts";
import { sequence_index } from "./sequence.ts";

/** `object[key] = value`. */
export function setitem(object: unknown, key: unknown, value: unknown): void {
  if (Array.isArray(object)) {
    set_list_item(object, key, value);
    return;
  }
  const method = special(object, "__setitem__");
  if (method === undefined) {
    check_size(object, key);
    throw new TypeError(`'${type_name(object)}' object does not support item assignment`);
  }
  method.call(object, key, value);
}

/** `del object[key]`. */
export function delitem(object: unknown, key: unknown): void {
  if (Array.isArray(object)) {
    delete_list_item(object, key);
    return;
  }
  const method = special(object, "__delitem__");
  if (method === undefined) {
    check_size(object, key);
    const wording = is_sequence(object) && as_index(key) !== undefined ? "doesn't" : "does not";
    throw new TypeError(`'${type_name(object)}' object ${wording} support item deletion`);
  }
  method.call(object, key);
}

function is_sequence(object: unknown): boolean {
  if (typeof object !== "object" || object === null) return typeof object === "string";
  return Symbol.iterator in object || !Object.hasOwn(object.constructor, "__builtin__");
}

/** The size of an index is looked at before the object is asked whether it takes items. */
function check_size(object: unknown, key: unknown): void {
  const index = is_sequence(object) ? as_index(key) : undefined;
  if (index !== undefined) position_of(index, key);
}

function set_list_item(items: unknown[], key: unknown, value: unknown): void {
  if (key instanceof Slice) set_slice(items, key, value);
  else items[sequence_index(items.length, key, "list", "list assignment index out of range")] = value;
}

function set_slice(items: unknown[], slice: Slice, value: unknown): void {
  const span = slice_span(slice, items.length);
  const values = slice_values(value);
  if (span.step === 1) {
    replace(items, span.start, Math.max(span.start, span.stop), values);
    return;
  }
  const count = span_length(span);
  if (values.length !== count) {
    throw new ValueError(`attempt to assign sequence of size ${values.length} to extended slice of size ${count}`);
  }
  values.forEach((item, index) => (items[span.start + index * span.step] = item));
}

function slice_values(value: unknown): unknown[] {
  try {
    return [...iterate(value)];
  } catch (error) {
    if (!(error instanceof TypeError) || !String(error).endsWith(" is not iterable")) throw error;
    throw new TypeError("must assign iterable to extended slice");
  }
}

function replace(items: unknown[], start: number, stop: number, values: readonly unknown[]): void {
  const rest = items.slice(stop);
  items.length = start;
  for (const value of values) items.push(value);
  for (const value of rest) items.push(value);
}

function delete_list_item(items: unknown[], key: unknown): void {
  if (!(key instanceof Slice)) {
    items.splice(sequence_index(items.length, key, "list", "list assignment index out of range"), 1);
    return;
  }
  const span = slice_span(key, items.length);
  const doomed = new Set<number>();
  for (let index = 0; index < span_length(span); index++) doomed.add(span.start + index * span.step);
  const kept = items.filter((_, index) => !doomed.has(index));
  replace(items, 0, items.length, kept);
}
