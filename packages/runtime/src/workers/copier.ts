import { class_name } from "../python/names.ts";
import { BaseException } from "../python/exceptions/hierarchy.ts";
import * as exceptions from "../python/exceptions/index.ts";
import { ByteArray } from "../python/values/bytearray.ts";
import { Bytes } from "../python/values/bytes.ts";
import { Complex } from "../python/values/complex.ts";
import { Dict } from "../python/values/dict.ts";
import { Float } from "../python/values/float.ts";
import { Range } from "../python/values/range.ts";
import { FrozenSet, PySet } from "../python/values/set.ts";
import { Tuple } from "../python/values/tuple.ts";

/**
 * A value on its way between two threads: a text, a number, a bool or null stands for itself, an array for an object: the name of
 * its kind and its parts, or `AGAIN` and the number of an object that was met before.
 */
export type Copied = string | number | boolean | bigint | null | Uint8Array | readonly Copied[];

/** Thrown where something has no copy. */
export class NoCopy {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** How objects of one class are taken apart and made again. */
interface Kind<T extends object = any> {
  readonly of: Function;
  readonly parts: (value: T) => readonly unknown[];
  /** The object; one that may hold itself is made empty and then filled. */
  readonly make: (parts: any[]) => T;
  readonly fill?: (value: T, parts: readonly any[]) => void;
}

const kinds: Readonly<Record<string, Kind>> = {
  list: {
    of: Array,
    parts: (list: unknown[]) => list,
    make: () => [],
    fill(list: unknown[], parts) {
      for (const item of parts) list.push(item);
    },
  },
  tuple: { of: Tuple, parts: (tuple: Tuple) => tuple.items, make: (items) => new Tuple(items) },
  dict: {
    of: Dict,
    parts: (dict: Dict) => [...dict.items()].flatMap(({ items }) => [...items]),
    make: () => new Dict(),
    fill(dict: Dict, parts) {
      for (let at = 0; at < parts.length; at += 2) dict.set(parts[at], parts[at + 1]);
    },
  },
  set: { of: PySet, parts: (set: PySet) => [...set], make: (items) => new PySet(items) },
  frozenset: { of: FrozenSet, parts: (set: FrozenSet) => [...set], make: (items) => new FrozenSet(items) },
  float: { of: Float, parts: ({ value }: Float) => [value], make: ([value]) => new Float(value) },
  complex: {
    of: Complex,
    parts: ({ raw$parts }: Complex) => raw$parts,
    make: ([real, imaginary]) => new Complex(real, imaginary),
  },
  range: {
    of: Range,
    parts: ({ start, stop, step }: Range) => [start, stop, step],
    make: ([start, stop, step]) => new Range(start, stop, step),
  },
  bytes: { of: Bytes, parts: ({ bytes }: Bytes) => [bytes], make: ([bytes]) => new Bytes(bytes) },
  bytearray: { of: ByteArray, parts: ({ bytes }: ByteArray) => [bytes], make: ([bytes]) => new ByteArray(bytes) },
};

const names = /* @__PURE__ */ new Map(/* @__PURE__ */ Object.entries(kinds).map(([name, { of }]) => [of, name]));

const AGAIN = "again";
const EXCEPTION = "exception";

/** Takes values apart. The objects of one call have numbers, so that what comes back is the same object again. */
export class Writer {
  readonly #numbers: Map<object, number>;

  constructor(known: readonly object[] = []) {
    this.#numbers = new Map(known.map((object, number) => [object, number]));
  }

  /** The objects met so far, in the order of their numbers. */
  get objects(): readonly object[] {
    return [...this.#numbers.keys()];
  }

  /** Raises NoCopy. */
  write(value: unknown): Copied {
    if ((typeof value !== "object" && typeof value !== "function") || value === null || value instanceof Uint8Array)
      return (value ?? null) as Copied;
    const number = this.#numbers.get(value);
    if (number !== undefined) return [AGAIN, number];
    this.#numbers.set(value, this.#numbers.size);
    if (value instanceof BaseException) return this.#exception(value);
    const name = names.get(value.constructor);
    return name === undefined ? this.other(value) : [name, ...this.parts(kinds[name]!.parts(value))];
  }

  /** What is none of Python's own values. */
  protected other(value: unknown): Copied {
    throw new NoCopy(value);
  }

  protected parts(parts: readonly unknown[]): readonly Copied[] {
    return Array.from(parts, (part) => this.write(part));
  }

  /** One of Python's own classes, with all that was said about it and where it was raised. */
  #exception(error: BaseException): Copied {
    const { __cause__, __context__, __suppress_context__, __notes__ } = error;
    const name = class_name(error.constructor);
    const made_by = (exceptions as unknown as Record<string, new (...args: unknown[]) => object>)[name];
    if (made_by !== error.constructor) return this.other(error);
    const usual = new Set([...Object.keys(new made_by(...error.raw$args)), "__notes__"]);
    if (Object.keys(error).some((key) => !usual.has(key))) return this.other(error);
    const parts = [
      error.raw$args,
      __cause__,
      __context__,
      __suppress_context__,
      __notes__ ?? null,
      error.stack ?? null,
    ];
    return [EXCEPTION, name, ...this.parts(parts.map((part) => (Array.isArray(part) ? [...part] : part)))];
  }
}

/** Puts values together again. */
export class Reader {
  /** The objects met so far, by their numbers. */
  readonly objects: object[];

  constructor(known: readonly object[] = []) {
    this.objects = [...known];
  }

  read(copied: Copied): unknown {
    if (!Array.isArray(copied)) return copied;
    const [name, ...parts] = copied as unknown as readonly [string, ...Copied[]];
    if (name === AGAIN) return this.objects[parts[0] as number];
    const number = this.objects.push(parts) - 1;
    if (name === EXCEPTION) return this.#exception(number, parts);
    if (!Object.hasOwn(kinds, name)) return this.other(number, name, parts);
    const { make, fill } = kinds[name]!;
    if (fill === undefined) return (this.objects[number] = make(parts.map((part) => this.read(part))));
    const made: object = (this.objects[number] = make([]));
    fill(
      made,
      parts.map((part) => this.read(part)),
    );
    return made;
  }

  /** What another writer has written. */
  protected other(_number: number, name: string, _parts: readonly Copied[]): unknown {
    throw new NoCopy(name);
  }

  #exception(number: number, [name, ...parts]: readonly Copied[]): BaseException {
    const made_by = (exceptions as unknown as Record<string, new (...args: unknown[]) => BaseException>)[
      name as string
    ]!;
    const [args, ...rest] = parts;
    const error = new made_by(...(this.read(args!) as unknown[]));
    this.objects[number] = error;
    const [cause, context, is_suppressed, notes, stack] = rest.map((part) => this.read(part));
    error.__cause__ = cause as BaseException | null;
    error.__context__ = context as BaseException | null;
    error.__suppress_context__ = is_suppressed as boolean;
    if (notes !== null) error.__notes__ = notes as string[];
    if (stack !== null) error.stack = stack as string;
    return error;
  }
}

/** Whether two copies are of equal values: what a call was given is as it was. */
export function is_same_copy(first: Copied, second: Copied): boolean {
  if (first instanceof Uint8Array && second instanceof Uint8Array)
    return first.length === second.length && first.every((byte, at) => byte === second[at]);
  if (!Array.isArray(first) || !Array.isArray(second)) return Object.is(first, second);
  return first.length === second.length && first.every((part, at) => is_same_copy(part, second[at]));
}
