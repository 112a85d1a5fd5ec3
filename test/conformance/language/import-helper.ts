/** Our own part of CPython's `test.support.import_helper`: a fresh module is the module. */
import * as py from "../../../packages/runtime/src/index.ts";
import * as functools from "../../../packages/runtime/src/stdlib/functools/index.ts";
import { REFUSED } from "../methods/refused.ts";

const modules: Readonly<Record<string, object>> = { functools };

/** A module that is imported anew: there is but one of each, for its parts in C and in Python. */
export function import_fresh_module(name: string, ..._parts: unknown[]): object {
  const found = modules[name];
  if (found === undefined) throw new py.SystemExit(`${REFUSED}: the module ${name}`);
  return found;
}
