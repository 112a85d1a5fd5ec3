import { RuntimeError } from "../exceptions/hierarchy.ts";

/** Iterates over a dict and raises RuntimeError when the dict changes its size or gets other keys meanwhile. */
abstract class DictIterator<T> implements IterableIterator<T> {
  static readonly __hidden__: readonly string[] = ["next"];
  readonly #dict: { readonly size: number };
  readonly #items: Iterator<T>;
  readonly #size: number;
  #left: number;
  #is_exhausted = false;

  constructor(dict: { readonly size: number }, items: Iterator<T>) {
    this.#dict = dict;
    this.#items = items;
    this.#size = this.#left = dict.size;
  }

  next(): IteratorResult<T> {
    if (this.#is_exhausted) return { done: true, value: undefined };
    if (this.#dict.size !== this.#size) throw new RuntimeError("dictionary changed size during iteration");
    const step = this.#items.next();
    // Keys that take the place of removed ones would otherwise come up for ever.
    this.#is_exhausted = step.done === true || this.#left === 0;
    if (this.#is_exhausted && step.done !== true) throw new RuntimeError("dictionary keys changed during iteration");
    this.#left -= 1;
    return step;
  }

  [Symbol.iterator](): this {
    return this;
  }

  __length_hint__(): number {
    return this.#is_exhausted || this.#dict.size !== this.#size ? 0 : this.#left;
  }
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
