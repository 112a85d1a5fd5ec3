import { IndexError, RuntimeError, StopIteration, TypeError } from "../exceptions/hierarchy.ts";
import { type_name } from "../names.ts";
import { mark_started } from "./started.ts";
import { special } from "../special.ts";

/** What a value's items are typed as. */
export type Items<T> = T extends string ? string : T extends Iterable<infer I> ? I : any;

/**
 * A JavaScript iterable over any Python iterable. Leaving the loop early does not close a generator, so that it can go on later, as in Python.
 * Raises TypeError `'int' object is not iterable`.
 */
export function iterate<T>(value: T): Iterable<Items<T>>;
export function iterate(value: unknown): Iterable<unknown> {
  if (typeof value === "string" || Array.isArray(value)) return value;
  if (typeof value === "object" && value !== null) {
    const method = (value as { __iter__?: () => unknown }).__iter__;
    if (method !== undefined) return over(method.call(value), value);
    if (Symbol.iterator in value) return over((value as Iterable<unknown>)[Symbol.iterator](), value);
    if ("__getitem__" in value) return by_index(value as Indexed);
  }
  const of_class = special(value, "__iter__");
  if (of_class !== undefined) return over(of_class.call(value), value);
  throw new TypeError(`'${type_name(value)}' object is not iterable`);
}

/** A Python iterator: JavaScript's `next`, or the user's `__next__`, one item at a time. */
export interface Stepper {
  next(value?: unknown): IteratorResult<unknown, unknown>;
}

/** The stepping function of an iterator; undefined when the value is none. */
export function stepper(iterator: unknown): Stepper | undefined {
  const by_python = special(iterator, "__next__");
  if (by_python !== undefined) return { next: () => python_step(iterator, by_python) };
  // A class of the program may have a method of that name, and is none of JavaScript's iterators.
  if (special(iterator, "next") === undefined || !(Symbol.iterator in (iterator as object))) return undefined;
  if (!is_generator(iterator)) return iterator as Stepper;
  mark_started(iterator);
  return new GeneratorSteps(iterator);
}

/** The steps of a native generator, which a loop can go over as they are: written out, since loops over generators are made of them. */
class GeneratorSteps implements IterableIterator<unknown> {
  readonly #generator: Generator;

  constructor(generator: Generator) {
    this.#generator = generator;
  }

  next(): IteratorResult<unknown, unknown> {
    try {
      return this.#generator.next();
    } catch (error) {
      throw escaped(error);
    }
  }

  [Symbol.iterator](): this {
    return this;
  }
}

/** Whether the value is a native generator. */
export function is_generator(value: unknown): value is Generator {
  return (value as { [Symbol.toStringTag]?: string } | null)?.[Symbol.toStringTag] === "Generator";
}

/** One step of a native generator. A StopIteration that escapes from its body becomes a RuntimeError (PEP 479). */
export function step_generator(step: () => IteratorResult<unknown, unknown>): IteratorResult<unknown, unknown> {
  try {
    return step();
  } catch (error) {
    throw escaped(error);
  }
}

/** What leaves a generator whose body raised this. */
function escaped(error: unknown): unknown {
  if (!(error instanceof StopIteration)) return error;
  const raised = new RuntimeError("generator raised StopIteration");
  raised.__cause__ = raised.__context__ = error;
  raised.__suppress_context__ = true;
  return raised;
}

function python_step(iterator: unknown, method: (...args: any[]) => any): IteratorResult<unknown, unknown> {
  try {
    return { done: false, value: method.call(iterator) ?? null };
  } catch (error) {
    if (error instanceof StopIteration) return { done: true, value: error.value };
    throw error;
  }
}

function over(iterator: unknown, value: unknown): Iterable<unknown> {
  const steps = stepper(iterator);
  if (steps === undefined) {
    if (iterator === value) throw new TypeError(`'${type_name(value)}' object is not iterable`);
    throw new TypeError(`iter() returned non-iterator of type '${type_name(iterator)}'`);
  }
  if (steps instanceof GeneratorSteps) return steps;
  // Only `next` is passed on: without `return`, a `break` leaves the iterator as it is.
  const adapter = { next: () => steps.next(), [Symbol.iterator]: () => adapter };
  return adapter as IterableIterator<unknown>;
}

interface Indexed {
  __getitem__(index: number): unknown;
}

/** The old protocol: items 0, 1, 2 … until IndexError. */
function* by_index(value: Indexed): Generator<unknown> {
  for (let index = 0; ; index++) {
    let item: unknown;
    try {
      item = value.__getitem__(index);
    } catch (error) {
      if (error instanceof IndexError || error instanceof StopIteration) return;
      throw error;
    }
    yield item;
  }
}
