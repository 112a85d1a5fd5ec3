import { compare_sequences, type Ordering } from "../comparison/sequences.ts";
import { TypeError, ValueError } from "../exceptions/hierarchy.ts";
import { hash_slice } from "../hashing/hash.ts";
import { index_or_clip, require_index } from "../items/position.ts";
import { repr } from "../repr/repr.ts";
import { exact_span } from "./exact_span.ts";
import { canonical } from "./integers.ts";
import { NotImplemented } from "./singletons.ts";
import { Tuple } from "./tuple.ts";

/** The positions that a slice selects in a sequence of a given length: `start`, then every `step` up to but not including `stop`. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
}

/** `start:stop:step`; an omitted part is null. */
export class Slice {
  static readonly __builtin__: string = "slice";
  readonly start: unknown;
  readonly stop: unknown;
  readonly step: unknown;

  constructor(start: unknown = null, stop: unknown = null, step: unknown = null) {
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** `slice.indices(length)`. */
  indices(length: unknown): Tuple {
    const size = BigInt(require_index(length));
    if (size < 0n) throw new ValueError("length should not be negative");
    const { start, stop, step } = exact_span(this, size);
    return Tuple.of(canonical(start), canonical(stop), canonical(step));
  }

  __repr__(): string {
    return `slice(${repr(this.start)}, ${repr(this.stop)}, ${repr(this.step)})`;
  }

  __eq__(other: unknown): any {
    return this.#compared(other, "eq");
  }

  __lt__(other: unknown): any {
    return this.#compared(other, "lt");
  }

  __le__(other: unknown): any {
    return this.#compared(other, "le");
  }

  __gt__(other: unknown): any {
    return this.#compared(other, "gt");
  }

  __ge__(other: unknown): any {
    return this.#compared(other, "ge");
  }

  __hash__(): number | bigint {
    return hash_slice(this.start, this.stop, this.step);
  }

  #compared(other: unknown, comparison: Ordering | "eq"): any {
    if (!(other instanceof Slice)) return NotImplemented;
    return compare_sequences([this.start, this.stop, this.step], [other.start, other.stop, other.step], comparison);
  }
}

/** Resolves omitted, negative and too large parts of a slice for a sequence of this length. */
export function slice_span(slice: Slice, length: number): Span {
  const step = slice.step === null ? 1 : part(slice.step);
  if (step === 0) throw new ValueError("slice step cannot be zero");
  const lowest = step < 0 ? -1 : 0;
  const highest = step < 0 ? length - 1 : length;
  const start =
    slice.start === null ? (step < 0 ? highest : lowest) : bounded(part(slice.start), length, lowest, highest);
  const stop = slice.stop === null ? (step < 0 ? lowest : highest) : bounded(part(slice.stop), length, lowest, highest);
  return { start, stop, step };
}

/** How many positions a span holds. */
export function span_length({ start, stop, step }: Span): number {
  if (step > 0) return start < stop ? Math.floor((stop - start - 1) / step) + 1 : 0;
  return stop < start ? Math.floor((start - stop - 1) / -step) + 1 : 0;
}

function part(value: unknown): number {
  const index = index_or_clip(value);
  if (index === undefined) throw new TypeError("slice indices must be integers or None or have an __index__ method");
  return index;
}

function bounded(index: number, length: number, lowest: number, highest: number): number {
  if (index < 0) return Math.max(index + length, lowest);
  return Math.min(index, highest);
}
