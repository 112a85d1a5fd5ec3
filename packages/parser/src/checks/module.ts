import type { Module } from "@tsyncio/ast";
import { point, refusal } from "../lexer/failure.ts";
import type { Token } from "../lexer/token.ts";
import { compileModule } from "./compile/module.ts";
import { checkFuture } from "./future.ts";
import { RemarkableLines } from "./remarkable.ts";
import { checkSymbols } from "./symbols.ts";

/** Checks what CPython refuses after parsing, in the order in which it looks. Throws a Refusal. */
export const checkModule = (module: Module, tokens: readonly Token[], source: string): void => {
  try {
    const lines = new RemarkableLines(tokens, source);
    const future = checkFuture(module);
    const scopes = checkSymbols(module, future.annotations, lines);
    compileModule(module, future, scopes, lines);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw refusal("maximum recursion depth exceeded during compilation", point(1, 0));
  }
};
