import { Exception } from "../../python/exceptions/hierarchy.ts";
import { is_type } from "../../python/names.ts";
import { truth } from "../../python/truth.ts";

/** Raised by a test that is to be skipped. */
export class SkipTest extends Exception {
  static readonly __name__: string = "SkipTest";
  static readonly __module__: string = "unittest.case";
}

/** What the decorators leave on a class or function, under the names that CPython uses. */
export interface Marks {
  __unittest_skip__?: boolean;
  __unittest_skip_why__?: string;
  __unittest_expecting_failure__?: boolean;
}

type Decorator = <T>(decorated: T) => T;

/** Skips the decorated test or class. */
export function skip(reason: unknown): any {
  if (typeof reason === "function" && !is_type(reason)) return mark(reason, { skip: true, why: "" });
  return ((decorated: object) => mark(decorated, { skip: true, why: String(reason) })) as Decorator;
}

/** Skips the decorated test or class if the condition is true. */
export function skipIf(condition: unknown, reason: string): Decorator {
  return truth(condition) ? (skip(reason) as Decorator) : (decorated) => decorated;
}

/** Skips the decorated test or class unless the condition is true. */
export function skipUnless(condition: unknown, reason: string): Decorator {
  return skipIf(!truth(condition), reason);
}

/** Marks a test that is known to fail. */
export function expectedFailure<T>(decorated: T): T {
  define(decorated as object, "__unittest_expecting_failure__", true);
  return decorated;
}

function mark(decorated: object, { skip: skipped, why }: { skip: boolean; why: string }): object {
  define(decorated, "__unittest_skip__", skipped);
  define(decorated, "__unittest_skip_why__", why);
  return decorated;
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, enumerable: true, writable: true, configurable: true });
}
