import { equal } from "../comparison/equality.ts";
import { hash } from "./hash.ts";
import { native_key } from "./keys.ts";

type Code = number | bigint;

/**
 * The keys of one dict or set whose own `__hash__` and `__eq__` decide: found by hash, then by equality. Such a key may also equal a text
 * or a number; as soon as it is looked for among these, they are found by their hashes too. A hash is asked for once, as in CPython, and kept.
 */
export class ObjectKeys {
  /** How many such keys there are. */
  count = 0;
  readonly #buckets = new Map<Code, object[]>();
  readonly #codes = new Map<unknown, Code>();
  /** The native keys of all others by their hashes; null until they are looked for. */
  #others: Map<Code, unknown[]> | null = null;
  /** The key that was looked for last and is not there, and its hash. */
  #asked: unknown = undefined;
  #asked_code: Code = 0;

  /** Whether plain keys have to be told of too. */
  get counts_all(): boolean {
    return this.count > 0 || this.#others !== null;
  }

  /** The native key under which a key is stored, or would be. `code` is its hash where that is known. */
  native(
    key: unknown,
    entries: ReadonlyMap<unknown, unknown>,
    originals: ReadonlyMap<unknown, unknown> | null,
    code?: Code,
  ): unknown {
    const native = native_key(key);
    if (native !== undefined) {
      if (this.count === 0 || entries.has(native)) return native;
      return this.#equal_object(hash(key), key) ?? native;
    }
    const own = code ?? hash(key);
    const stored =
      this.#equal_object(own, key) ??
      (entries.size > this.count ? this.#equal_other(own, key, entries, originals) : undefined);
    if (stored !== undefined) return stored;
    this.#asked = key;
    this.#asked_code = own;
    return key;
  }

  /** The same keys for another set. */
  copy(): ObjectKeys {
    const made = new ObjectKeys();
    made.count = this.count;
    for (const [native, code] of this.#codes) {
      made.#codes.set(native, code);
      put(made.#buckets, code, native as object);
    }
    return made;
  }

  /** The hash of a stored key; undefined for a plain one. */
  code_of(native: unknown): Code | undefined {
    return this.#codes.get(native);
  }

  /** Told of each native key that is stored for the first time, right after it was looked for. */
  remember(native: unknown, key: unknown): void {
    if (native !== this.#asked || native === undefined) {
      if (this.#others !== null) put(this.#others, hash(key), native);
      return;
    }
    this.count += 1;
    this.#codes.set(native, this.#asked_code);
    put(this.#buckets, this.#asked_code, native as object);
    this.#asked = undefined;
  }

  /** Told of each native key that is removed, with the Python key that it stood for. */
  forget(native: unknown, key: unknown): void {
    const code = this.#codes.get(native);
    if (code === undefined) {
      if (this.#others !== null) take(this.#others, hash(key), native);
      return;
    }
    this.count -= 1;
    this.#codes.delete(native);
    take(this.#buckets, code, native as object);
  }

  #equal_object(code: Code, key: unknown): object | undefined {
    return this.#buckets.get(code)?.find((candidate) => equal(candidate, key));
  }

  #equal_other(
    code: Code,
    key: unknown,
    entries: ReadonlyMap<unknown, unknown>,
    originals: ReadonlyMap<unknown, unknown> | null,
  ): unknown {
    this.#others ??= this.#others_in(entries, originals);
    return this.#others.get(code)?.find((native) => equal(originals?.get(native) ?? native, key));
  }

  #others_in(
    entries: ReadonlyMap<unknown, unknown>,
    originals: ReadonlyMap<unknown, unknown> | null,
  ): Map<Code, unknown[]> {
    const others = new Map<Code, unknown[]>();
    for (const native of entries.keys())
      if (!this.#codes.has(native)) put(others, hash(originals?.get(native) ?? native), native);
    return others;
  }
}

function put<T>(buckets: Map<Code, T[]>, code: Code, item: T): void {
  const bucket = buckets.get(code);
  if (bucket === undefined) buckets.set(code, [item]);
  else bucket.push(item);
}

function take<T>(buckets: Map<Code, T[]>, code: Code, item: T): void {
  const bucket = buckets.get(code) ?? [];
  const left = bucket.filter((each) => each !== item);
  if (left.length === 0) buckets.delete(code);
  else buckets.set(code, left);
}
