import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { AssertionError, BaseException, TypeError } from "../../python/exceptions/hierarchy.ts";
import { exception } from "../../python/exceptions/native.ts";
import { class_name } from "../../python/names.ts";
import { repr } from "../../python/repr/repr.ts";
import { str } from "../../python/repr/str.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { searches } from "./pattern.ts";

/** Ends a test with a message; the test case's own exception class and message are in it. */
export type Fail = (message: string) => AssertionError;

/** `assertRaises` as a context manager: `exception` is what was raised in the block. */
export class AssertRaises {
  static readonly __name__: string = "_AssertRaisesContext";
  static readonly __module__: string = "unittest.case";

  exception: any = null;
  readonly expected: unknown;
  readonly #pattern: unknown;
  readonly #fail: Fail;
  /** What the message says was called, when it was a function. */
  called: string | null = null;

  constructor(expected: unknown, pattern: unknown, fail: Fail) {
    this.expected = expected;
    this.#pattern = pattern;
    this.#fail = fail;
    for (const each of classes_of(expected)) {
      if (typeof each !== "function" || !is_subclass(each, BaseException))
        throw new TypeError(
          `assertRaises${pattern === undefined ? "" : "Regex"}() arg 1 must be an exception type or tuple of exception types`,
        );
    }
  }

  __enter__(): this {
    return this;
  }

  __exit__(_type: unknown, error: BaseException | null, _traceback: unknown): boolean {
    if (error === null) throw this.#fail(this.#not_raised());
    if (!classes_of(this.expected).some((each) => error instanceof (each as typeof BaseException))) return false;
    this.exception = error;
    if (this.#pattern === undefined || searches(this.#pattern, str(error))) return true;
    throw this.#fail(`${quoted(this.#pattern)} does not match ${repr(str(error))}`);
  }

  /** Calls a function that must raise. One that blocks in Python gives a promise, and so does this. */
  check(target: unknown, args: unknown[]): unknown {
    this.called = str(getattr(target, "__name__", null) ?? target);
    try {
      const result: unknown = call(target, ...args);
      if (result instanceof Promise)
        return result.then(
          () => this.#ended(null),
          (error: unknown) => this.#ended(error),
        );
    } catch (error) {
      return this.#ended(error);
    }
    return this.#ended(null);
  }

  #ended(error: unknown): null {
    const raised = error === null ? null : exception(error);
    if (!this.__exit__(null, raised, null)) throw raised!;
    return null;
  }

  #not_raised(): string {
    const [only, ...others] = classes_of(this.expected);
    const name =
      others.length === 0 && !(this.expected instanceof Tuple) ? class_name(only as Function) : str(this.expected);
    return this.called === null ? `${name} not raised` : `${name} not raised by ${this.called}`;
  }
}

function classes_of(expected: unknown): readonly unknown[] {
  return expected instanceof Tuple ? [...(expected as Iterable<unknown>)].flatMap(classes_of) : [expected];
}

/** The pattern in quotes, as messages show it. */
export function quoted(pattern: unknown): string {
  return `"${typeof pattern === "string" ? pattern : str((pattern as { pattern?: unknown }).pattern ?? pattern)}"`;
}
