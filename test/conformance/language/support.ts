/** Our own part of CPython's `test.support`: what the tests of the language use, as far as it has a meaning here. */
import * as py from "../../../packages/runtime/src/index.ts";
import { redirect_stderr, redirect_stdout } from "../../../packages/runtime/src/stdlib/contextlib/index.ts";
import { StringIO } from "../../../packages/runtime/src/stdlib/io/index.ts";
import { skip } from "../../../packages/runtime/src/stdlib/unittest/skip.ts";
import { compile } from "./texts.ts";

export { _given, _result, _store, compile, eval, exec } from "./texts.ts";

type Decorator = <T>(decorated: T) => T;

const unchanged: Decorator = (decorated) => decorated;

/** CPython's garbage collector runs; JavaScript's runs when it likes. */
export function gc_collect(): null {
  return null;
}

/** The tests that are for CPython alone. */
export function cpython_only(decorated: unknown): unknown {
  return skip("implementation detail of CPython")(decorated);
}

/** Whether the named implementation runs the tests. */
export function check_impl_detail(guards: Readonly<Record<string, boolean>> = { cpython: true }): boolean {
  return Object.values(guards).every((each) => !each);
}

/** Skips a test that is not for this implementation. */
export function impl_detail(
  _message?: unknown,
  guards: Readonly<Record<string, boolean>> = { cpython: true },
): Decorator {
  return check_impl_detail(guards) ? unchanged : (skip("implementation detail of CPython") as Decorator);
}

/** What is written to a stream meanwhile, in a file in memory. */
export function captured_output(stream: string): unknown {
  const buffer = new StringIO();
  return stream === "stdout" ? new redirect_stdout(buffer) : new redirect_stderr(buffer);
}

export function captured_stdout(): unknown {
  return captured_output("stdout");
}

export function captured_stderr(): unknown {
  return captured_output("stderr");
}

export const requires_IEEE_754: Decorator = unchanged;
export const requires_docstrings: Decorator = unchanged;
export const HAVE_DOCSTRINGS = true;
export const MISSING_C_DOCSTRINGS = false;
export const Py_DEBUG = false;
export const is_wasi = false;
export const is_emscripten = false;
export const verbose = 0;
export const MAX_Py_ssize_t: bigint = 2n ** 63n - 1n;

/** Fails unless the text is refused with a matching message, at the place. */
export function check_syntax_error(test: any, statement: string, errtext = "", options: SyntaxOptions = {}): null {
  const scope = test.assertRaisesRegex(py.SyntaxError, errtext);
  scope.check(compile, [statement, "<test string>", "exec"]);
  if (options.lineno !== undefined) test.assertEqual(scope.exception.lineno, options.lineno);
  if (options.offset !== undefined) test.assertEqual(scope.exception.offset, options.offset);
  return null;
}

/** The place that `check_syntax_error` expects. */
interface SyntaxOptions {
  lineno?: number;
  offset?: number;
}

/** Equal to everything. */
class Equal {
  __eq__(): boolean {
    return true;
  }
  __ne__(): boolean {
    return false;
  }
}

/** Equal to nothing. */
class Unequal {
  __eq__(): boolean {
    return false;
  }
  __ne__(): boolean {
    return true;
  }
  __hash__(): number {
    return 1;
  }
}

/** Greater than everything but itself. */
class Largest {
  __eq__(other: unknown): boolean {
    return other instanceof Largest;
  }
  __lt__(): boolean {
    return false;
  }
  __gt__(other: unknown): boolean {
    return !(other instanceof Largest);
  }
  __le__(other: unknown): boolean {
    return other instanceof Largest;
  }
  __ge__(): boolean {
    return true;
  }
}

/** Less than everything but itself. */
class Smallest {
  __eq__(other: unknown): boolean {
    return other instanceof Smallest;
  }
  __gt__(): boolean {
    return false;
  }
  __lt__(other: unknown): boolean {
    return !(other instanceof Smallest);
  }
  __ge__(other: unknown): boolean {
    return other instanceof Smallest;
  }
  __le__(): boolean {
    return true;
  }
}

export const ALWAYS_EQ: object = new Equal();
export const NEVER_EQ: object = new Unequal();
export const LARGEST: object = new Largest();
export const SMALLEST: object = new Smallest();
