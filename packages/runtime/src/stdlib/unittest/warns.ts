import { getattr } from "../../python/attributes/getattr.ts";
import { call } from "../../python/calls/call.ts";
import { TypeError } from "../../python/exceptions/hierarchy.ts";
import * as categories from "../../python/exceptions/warnings.ts";
import { class_name, is_type } from "../../python/names.ts";
import { is_subclass } from "../../python/types/checks.ts";
import { str } from "../../python/repr/str.ts";
import { Tuple } from "../../python/values/tuple.ts";
import { catch_warnings } from "../warnings/catch_warnings.ts";
import { simplefilter } from "../warnings/filters.ts";
import { searches } from "./pattern.ts";
import { quoted } from "./raises.ts";

import type { WarningMessage } from "../warnings/message.ts";
import type { Fail } from "./raises.ts";

/** `assertWarns` as a context manager: `warning` is what was warned of in the block, `filename` and `lineno` are where. */
export class AssertWarns {
  static readonly __name__: string = "_AssertWarnsContext";
  static readonly __module__: string = "unittest.case";

  warning: any = null;
  filename: any = null;
  lineno: any = null;
  readonly expected: unknown;
  readonly #pattern: unknown;
  readonly #fail: Fail;
  #called: string | null = null;
  readonly #catching = new catch_warnings({ record: true });
  #caught: readonly WarningMessage[] = [];

  constructor(expected: unknown, pattern: unknown, fail: Fail) {
    this.expected = expected;
    this.#pattern = pattern;
    this.#fail = fail;
    for (const each of classes_of(expected)) {
      if (!is_type(each) || !is_subclass(each, categories.Warning))
        throw new TypeError(
          `assertWarns${pattern === undefined ? "" : "Regex"}() arg 1 must be a warning type or tuple of warning types`,
        );
    }
  }

  __enter__(): this {
    this.#caught = this.#catching.__enter__() ?? [];
    simplefilter("always");
    return this;
  }

  __exit__(type: unknown, _error: unknown, _traceback: unknown): boolean {
    this.#catching.__exit__();
    if (type === null) this.#judge();
    return false;
  }

  /** Calls a function that must warn. */
  check(target: unknown, args: unknown[]): unknown {
    this.#called = str(getattr(target, "__name__", null) ?? target);
    this.__enter__();
    let result: unknown;
    try {
      result = call(target, ...args);
    } catch (error) {
      return this.#failed(error);
    }
    if (result instanceof Promise)
      return result.then(
        () => this.#ended(),
        (error: unknown) => this.#failed(error),
      );
    return this.#ended();
  }

  #ended(): null {
    this.__exit__(null, null, null);
    return null;
  }

  #failed(error: unknown): never {
    this.__exit__(this, null, null);
    throw error;
  }

  #judge(): void {
    const meant = this.#caught.filter((each) => classes_of(this.expected).some((cls) => is_of(each, cls as Function)));
    const found = meant.find(({ message }) => this.#pattern === undefined || searches(this.#pattern, str(message)));
    const shown = found ?? meant[0];
    if (shown !== undefined) {
      this.warning = shown.message;
      this.filename = shown.filename;
      this.lineno = shown.lineno;
    }
    if (found !== undefined) return;
    if (meant[0] !== undefined) throw this.#fail(`${quoted(this.#pattern)} does not match "${str(meant[0].message)}"`);
    const name = this.expected instanceof Tuple ? str(this.expected) : class_name(this.expected as Function);
    throw this.#fail(this.#called === null ? `${name} not triggered` : `${name} not triggered by ${this.#called}`);
  }
}

function classes_of(expected: unknown): readonly unknown[] {
  return expected instanceof Tuple ? expected.items : [expected];
}

function is_of({ category }: WarningMessage, cls: Function): boolean {
  return is_subclass(category as Function, cls);
}
