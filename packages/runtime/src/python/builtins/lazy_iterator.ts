import { address } from "../identity.ts";

/** An iterator of the runtime: what `map`, `zip` and their like return. It ends once and for all. */
export class LazyIterator<T> implements IterableIterator<T> {
  static readonly __builtin__: string = "iterator";
  static readonly __hidden__: readonly string[] = ["next"];
  readonly #name: string;
  readonly #steps: Iterator<T>;

  constructor(name: string, steps: Iterator<T>) {
    this.#name = name;
    this.#steps = steps;
  }

  next(): IteratorResult<T> {
    return this.#steps.next();
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** Python's name of its type. */
  get raw$type(): string {
    return this.#name;
  }

  __repr__(): string {
    return `<${this.#name} object at ${address(this)}>`;
  }
}
