import { RuntimeError } from "../exceptions/hierarchy.ts";

/** What is iterated over. */
interface Watched {
  readonly size: number;
  /** What is said when it changes meanwhile. */
  readonly raw$changed?: string;
  /** The class of all iterators over it, where it has one. */
  readonly raw$iterators?: DictIteratorClass;
}

/**
 * Iterates over a dict and raises RuntimeError when the dict changes its size or gets other keys meanwhile. An object with one closure: loops
 * over dicts are made of it.
 */
export function watched<T>(dict: Watched, items: Iterator<T>): IterableIterator<T> {
  const size = dict.size;
  let left = size;
  let is_exhausted = false;
  return {
    next() {
      if (is_exhausted) return { done: true, value: undefined };
      if (dict.size !== size) throw new RuntimeError(dict.raw$changed ?? "dictionary changed size during iteration");
      const step = items.next();
      // Keys that take the place of removed ones would otherwise come up for ever.
      is_exhausted = step.done === true || left === 0;
      if (is_exhausted && step.done !== true) throw new RuntimeError("dictionary keys changed during iteration");
      left -= 1;
      return step;
    },
    [Symbol.iterator]() {
      return this;
    },
  };
}

/** Such an iterator as a value of Python's, with a type. */
export abstract class DictIterator<T> implements IterableIterator<T> {
  static readonly __hidden__: readonly string[] = ["next"];
  readonly #dict: Watched;
  readonly #steps: Iterator<T>;
  readonly #size: number;
  #taken = 0;

  constructor(dict: Watched, items: Iterator<T>) {
    this.#dict = dict;
    this.#size = dict.size;
    this.#steps = watched(dict, items);
  }

  next(): IteratorResult<T> {
    const step = this.#steps.next();
    this.#taken = step.done === true ? this.#size : this.#taken + 1;
    return step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  __length_hint__(): number {
    return this.#dict.size === this.#size ? this.#size - this.#taken : 0;
  }
}

/** A class of such iterators. */
type DictIteratorClass = new <T>(dict: Watched, items: Iterator<T>) => DictIterator<T>;

/** An iterator over a dict as a value. */
export function iterator_over<T>(dict: Watched, kind: DictIteratorClass, items: Iterator<T>): IterableIterator<T> {
  return new (dict.raw$iterators ?? kind)(dict, items);
}

/** Over the keys. */
export class KeyIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_keyiterator";
}

/** Over the values. */
export class ValueIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_valueiterator";
}

/** Over keys and values. */
export class ItemIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_itemiterator";
}

/** Over the keys from the last to the first. */
export class ReverseKeyIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_reversekeyiterator";
}

/** Over the values from the last to the first. */
export class ReverseValueIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_reversevalueiterator";
}

/** Over keys and values from the last to the first. */
export class ReverseItemIterator<T> extends DictIterator<T> {
  static readonly __builtin__: string = "dict_reverseitemiterator";
}
