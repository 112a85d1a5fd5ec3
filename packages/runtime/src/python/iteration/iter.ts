import { invoke } from "../calls/invoke.ts";
import { equal } from "../comparison/equality.ts";
import { StopIteration, TypeError } from "../exceptions/hierarchy.ts";
import { stackless } from "../exceptions/stackless.ts";
import { type_name } from "../names.ts";
import { special } from "../special.ts";
import { type Items, iterate, stepper } from "./iterate.ts";

/** The built-in `iter`: an iterator over the value, or, with a sentinel, over the results of calling it until the sentinel comes. */
export function iter<T>(value: T): IterableIterator<Items<T>>;
export function iter(callable: unknown, sentinel: unknown): IterableIterator<any>;
export function iter(value: unknown, sentinel: unknown = undefined): any {
  if (sentinel !== undefined) {
    if (typeof value !== "function" && special(value, "__call__") === undefined)
      throw new TypeError("iter(v, w): v must be callable");
    return until(value, sentinel);
  }
  const method = special(value, "__iter__");
  if (method !== undefined) return checked_iterator(method.call(value));
  const typed = special(value, "raw$iterator");
  if (typed !== undefined) return typed.call(value);
  if (typeof value === "object" && value !== null && Symbol.iterator in value)
    return (value as Iterable<unknown>)[Symbol.iterator]();
  return iterate(value)[Symbol.iterator]();
}

/** The built-in `next`. At the end it returns the fallback, or raises StopIteration with what a generator returned. */
export function next<T>(iterator: Iterator<T>): T;
export function next<T, D>(iterator: Iterator<T>, fallback: D): T | D;
export function next(iterator: unknown, fallback?: unknown): any;
export function next(iterator: unknown, fallback: unknown = undefined): any {
  const steps = stepper(iterator);
  if (steps === undefined) throw new TypeError(`'${type_name(iterator)}' object is not an iterator`);
  const step = steps.next();
  if (step.done !== true) return step.value;
  if (fallback !== undefined) return fallback;
  const value = step.value ?? null;
  throw stackless(() => (value === null ? new StopIteration() : new StopIteration(value)));
}

function checked_iterator(iterator: unknown): unknown {
  if (stepper(iterator) === undefined)
    throw new TypeError(`iter() returned non-iterator of type '${type_name(iterator)}'`);
  return iterator;
}

function* until(callable: unknown, sentinel: unknown): Generator<unknown> {
  for (;;) {
    const item = invoke(callable) ?? null;
    if (equal(item, sentinel)) return;
    yield item;
  }
}
