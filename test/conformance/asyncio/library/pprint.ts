/** The part of Python's `pprint` that the tests use: only where they are about to fail. */
import * as py from "../../../../packages/runtime/src/index.ts";

/** Prints a value. */
export function pprint(value: unknown): null {
  py.print(value);
  return null;
}
