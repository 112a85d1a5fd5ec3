import type { Module } from "@tsyncio/ast";
import { point, refusal } from "../lexer/failure.ts";
import { compileModule } from "./compile/module.ts";
import { checkFuture } from "./future.ts";
import type { Passing } from "./remarkable.ts";
import { checkSymbols } from "./symbols.ts";

/** Checks what CPython refuses after parsing, in the order in which it looks, but for what may be passed over. Throws a Refusal. */
export const checkModule = (module: Module, lines: Passing): void => {
  try {
    const future = checkFuture(module);
    const scopes = checkSymbols(module, future.annotations, lines);
    compileModule(module, future, scopes, lines);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal("maximum recursion depth exceeded during compilation", point(1, 0));
  }
};
