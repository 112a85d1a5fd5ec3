import { RuntimeError } from "../exceptions/hierarchy.ts";
import type { SetItems } from "./set_items.ts";

/** Iterates over a set and raises RuntimeError when the set changes its size meanwhile. */
export class SetIterator<T> implements IterableIterator<T> {
  static readonly __builtin__: string = "set_iterator";
  static readonly __hidden__: readonly string[] = ["next"];
  readonly #contents: SetItems;
  readonly #items: Iterator<unknown>;
  readonly #size: number;
  #left: number;
  #is_exhausted = false;

  constructor(contents: SetItems) {
    this.#contents = contents;
    this.#items = contents[Symbol.iterator]();
    this.#size = this.#left = contents.size;
  }

  next(): IteratorResult<T> {
    if (this.#is_exhausted) return { done: true, value: undefined };
    if (this.#contents.size !== this.#size) throw new RuntimeError("Set changed size during iteration");
    const step = this.#items.next();
    this.#is_exhausted = step.done === true;
    this.#left -= 1;
    return step as IteratorResult<T>;
  }

  [Symbol.iterator](): this {
    return this;
  }

  __length_hint__(): number {
    return this.#is_exhausted || this.#contents.size !== this.#size ? 0 : this.#left;
  }
}
