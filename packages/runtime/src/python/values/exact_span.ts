import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { as_index } from "../items/position.ts";
import type { Slice } from "./slice.ts";

/** The bounds of a slice as ints of any size. */
export interface ExactSpan {
  readonly start: bigint;
  readonly stop: bigint;
  readonly step: bigint;
}

/** Resolves the parts of a slice for a length of any size: CPython's Objects/sliceobject.c: _PySlice_GetLongIndices. */
export function exact_span(slice: Slice, length: bigint): ExactSpan {
  const step = slice.step === null ? 1n : part(slice.step);
  if (step === 0n) throw new ValueError("slice step cannot be zero");
  const [lowest, highest] = step < 0n ? [-1n, length - 1n] : [0n, length];
  const bound = (value: unknown, omitted: bigint): bigint => {
    if (value === null) return omitted;
    const index = part(value);
    if (index >= 0n) return index < highest ? index : highest;
    return index + length > lowest ? index + length : lowest;
  };
  return step < 0n
    ? { start: bound(slice.start, highest), stop: bound(slice.stop, lowest), step }
    : { start: bound(slice.start, lowest), stop: bound(slice.stop, highest), step };
}

function part(value: unknown): bigint {
  const index = as_index(value);
  if (index === undefined) throw new TypeError("slice indices must be integers or None or have an __index__ method");
  return BigInt(index);
}
