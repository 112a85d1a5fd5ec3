import { IndexError, TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { type Slice, slice_span, span_length } from "../values/slice.ts";
import { as_index, position_of } from "./position.ts";

/** The position that an index means in a sequence. Raises TypeError for what is no index and IndexError outside. */
export function sequence_index(length: number, key: unknown, type: string, out_of_range: string): number {
  const index = as_index(key);
  if (index === undefined) throw wrong_key(key, type);
  const found = position_of(index, key);
  const position = found < 0 ? found + length : found;
  if (position < 0 || position >= length) throw new IndexError(out_of_range);
  return position;
}

/** The items that a slice selects. */
export function slice_items<T>(items: readonly T[], slice: Slice): T[] {
  const span = slice_span(slice, items.length);
  if (span.step === 1) return items.slice(span.start, Math.max(span.start, span.stop));
  const selected: T[] = [];
  const count = span_length(span);
  for (let index = 0; index < count; index++) selected.push(items[span.start + index * span.step] as T);
  return selected;
}

function wrong_key(key: unknown, type: string): TypeError {
  if (type === "string") return new TypeError(`string indices must be integers, not '${type_name(key)}'`);
  const subject = type === "byte" ? "byte indices" : `${type} indices`;
  return new TypeError(`${subject} must be integers or slices, not ${type_name(key)}`);
}
