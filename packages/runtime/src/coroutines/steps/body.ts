import type { GeneratorExit } from "../../python/exceptions/hierarchy.ts";

/**
 * What a coroutine function gives that is written as a generator: it yields what it waits for to whoever drives it (a
 * future, null for a bare yield, a promise of a native coroutine of the runtime), and returns the result.
 */
export type Steps<T> = Generator<any, T, any>;

/** One step of it. */
export type Step<T = any> = IteratorResult<any, T>;

const BODY: unique symbol = /* @__PURE__ */ Symbol("body");

/** Gives the mark that all bodies of coroutine functions inherit. */
export function mark_body(prototype: object): void {
  Object.defineProperty(prototype, BODY, { value: true });
}

/** Whether the value is the body of a coroutine function: never a value that a program sees. */
export function is_body(value: unknown): value is Steps<any> {
  return typeof value === "object" && value !== null && BODY in value;
}

/** The prototype of all generators. */
export const generator_prototype: Generator = /* @__PURE__ */ (() =>
  Object.getPrototypeOf(function* () {}.prototype))();

/**
 * `next` and `throw` of a generator, to be called on one. The generators of each function are of a shape of their own, so that
 * JavaScript would have to look the methods up again and again.
 */
export const raw_next: Generator["next"] = /* @__PURE__ */ (() => generator_prototype.next)();
/** The other one. */
export const raw_throw: Generator["throw"] = /* @__PURE__ */ (() => generator_prototype.throw)();

/** What `yield*` drives: each step is sent or thrown on, and nothing is closed from outside. */
export class Stepping<T = any> {
  next(_value?: unknown): Step<T> {
    throw new Error("a step is missing");
  }

  throw(error: unknown): Step<T> {
    throw error;
  }

  [Symbol.iterator](): Steps<T> {
    return this as unknown as Steps<T>;
  }
}

/** What `close()`, or `throw(GeneratorExit)`, of the program is raising at the moment. */
let exit: GeneratorExit | null = null;

/** Raises GeneratorExit where a coroutine waits, by hand: what it waits for is closed first. */
export function throw_exit<S>(coroutine: { _throw(error: unknown): S }, error: GeneratorExit): S {
  const outside = exit;
  exit = error;
  try {
    return coroutine._throw(error);
  } finally {
    exit = outside;
  }
}

/** Whether the exception is the one that closes a coroutine: not GeneratorExit as the result of a future. */
export function is_closing(error: unknown): error is GeneratorExit {
  return error === exit && exit !== null;
}

/** What is done before it has begun. Whoever makes it uses it at once, so that one object serves all. */
class Finished extends Stepping {
  _value: unknown = null;

  override next(): Step {
    return { done: true, value: this._value };
  }
}

const finished = /* @__PURE__ */ new Finished();

/** The steps of what needs none. */
export function finished_with<T>(value: T): Steps<T> {
  finished._value = value;
  return finished as unknown as Steps<T>;
}
