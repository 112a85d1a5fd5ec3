import { SIGNATURE } from "../../python/calls/signature.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import { plain } from "../../python/derived/plain.ts";
import { require_index } from "../../python/items/position.ts";
import { type_name } from "../../python/names.ts";
import { add } from "../../python/operators/arithmetic.ts";
import { repr } from "../../python/repr/repr.ts";
import { special } from "../../python/special.ts";
import { Float } from "../../python/values/float.ts";
import { Itertool, iterator_of, rest_of } from "./itertool.ts";

/** `start`, `start + step`, … without end. */
export class count extends Itertool {
  static readonly [SIGNATURE]: string = "start=…, step=…";
  static override readonly __name__: string = "count";
  static override readonly __module__: string = "itertools";
  #next: any;
  readonly #step: any;

  constructor(start: any = 0, step: any = 1) {
    if (!is_a_number(start) || !is_a_number(step)) throw new TypeError("a number is required");
    super("count", [][Symbol.iterator]());
    // In steps of one, CPython counts with a C integer: what is True or a member at first is a plain int.
    const isCounter = (plain(step) === 1 || step === true) && is_small(plain(start));
    this.#next = isCounter ? Number(plain(start)) : start;
    this.#step = isCounter ? 1 : step;
  }

  override next(): IteratorResult<any> {
    const value: unknown = this.#next;
    this.#next = add(value, this.#step);
    return { done: false, value };
  }

  override __repr__(): string {
    return this.#step === 1 ? `count(${repr(this.#next)})` : `count(${repr(this.#next)}, ${repr(this.#step)})`;
  }
}

function is_small(value: unknown): boolean {
  return typeof value === "boolean" || Number.isSafeInteger(value);
}

function is_a_number(value: unknown): boolean {
  if (["number", "bigint", "boolean"].includes(typeof value) || value instanceof Float) return true;
  return type_name(value) === "complex" || converters.some((name) => special(value, name) !== undefined);
}

/** The methods that make an object a number to CPython. */
const converters = ["__index__", "__int__", "__float__"];

/** The items again and again. */
export class cycle extends Itertool {
  static readonly [SIGNATURE]: string = "iterable, /";
  static override readonly __name__: string = "cycle";
  static override readonly __module__: string = "itertools";

  constructor(iterable: any) {
    super("cycle", cycled(iterator_of(iterable)));
  }
}

function* cycled(items: Iterator<any>): Generator<any> {
  const saved: unknown[] = [];
  for (const item of rest_of(items)) {
    saved.push(item);
    yield item;
  }
  while (saved.length > 0) yield* saved;
}

/** One object, so often or without end. */
export class repeat extends Itertool {
  static readonly [SIGNATURE]: string = "object, times=…";
  static override readonly __name__: string = "repeat";
  static override readonly __module__: string = "itertools";
  readonly #object: any;
  #times: number;

  constructor(object: any, times: any = undefined) {
    super("repeat", [][Symbol.iterator]());
    this.#object = object;
    this.#times = times === undefined ? Infinity : Math.max(0, Number(require_index(times)));
  }

  override next(): IteratorResult<any> {
    if (this.#times <= 0) return { done: true, value: undefined };
    this.#times -= 1;
    return { done: false, value: this.#object };
  }

  __length_hint__(): number {
    if (this.#times === Infinity) throw new TypeError("len() of unsized object");
    return this.#times;
  }

  override __repr__(): string {
    return this.#times === Infinity ? `repeat(${repr(this.#object)})` : `repeat(${repr(this.#object)}, ${this.#times})`;
  }
}
