import type { Module } from "@tsyncio/ast";
import { checkFuture } from "./future.ts";
import { checkStatements } from "./statements.ts";
import { checkSymbols } from "./symbols.ts";

/** Checks what CPython refuses after parsing, in the order in which it looks. Throws a Refusal. */
export const checkModule = (module: Module): void => {
  checkFuture(module);
  checkSymbols(module);
  checkStatements(module);
};
