const INITIAL_CAPACITY = 16;

/** A first-in, first-out queue in a ring whose capacity is a power of two; items can also be taken from the end. */
export class Ring<T> implements Iterable<T> {
  static readonly __name__: string = "deque";
  static readonly __module__: string = "collections";
  static readonly __hidden__: readonly string[] = ["length", "first", "push", "shift"];

  #items: (T | undefined)[] = new Array<T | undefined>(INITIAL_CAPACITY).fill(undefined);
  #head = 0;
  length = 0;

  /** The oldest item, which stays. */
  get first(): T | undefined {
    return this.#items[this.#head];
  }

  push(item: T): void {
    if (this.length === this.#items.length) this.#grow();
    this.#items[(this.#head + this.length) & (this.#items.length - 1)] = item;
    this.length += 1;
  }

  /** Removes the oldest item; the ring must not be empty. */
  shift(): T {
    const items = this.#items;
    const head = this.#head;
    const item = items[head]!;
    items[head] = undefined;
    this.#head = (head + 1) & (items.length - 1);
    this.length -= 1;
    return item;
  }

  /** Removes the newest item; the ring must not be empty. */
  pop(): T {
    this.length -= 1;
    const index = (this.#head + this.length) & (this.#items.length - 1);
    const item = this.#items[index]!;
    this.#items[index] = undefined;
    return item;
  }

  /** Removes one item wherever it is. False when it is not there. */
  remove(item: T): boolean {
    if (this.length > 0 && this.#items[this.#head] === item) {
      this.shift();
      return true;
    }
    const items = [...this];
    const index = items.indexOf(item);
    if (index < 0) return false;
    items.splice(index, 1);
    this.clear();
    for (const kept of items) this.push(kept);
    return true;
  }

  clear(): void {
    while (this.length > 0) this.shift();
  }

  *[Symbol.iterator](): Generator<T, void, undefined> {
    for (let index = 0; index < this.length; index++) {
      yield this.#items[(this.#head + index) & (this.#items.length - 1)]!;
    }
  }

  // What programs see of a ring that they come upon, `lock._waiters`: a little of a deque.

  __len__(): number {
    return this.length;
  }

  append(item: T): null {
    this.push(item);
    return null;
  }

  __getitem__(index: number): T {
    return [...this].at(index)!;
  }

  #grow(): void {
    const old = this.#items;
    const ordered = old.slice(this.#head).concat(old.slice(0, this.#head));
    this.#items = ordered.concat(new Array<undefined>(old.length).fill(undefined));
    this.#head = 0;
  }
}
