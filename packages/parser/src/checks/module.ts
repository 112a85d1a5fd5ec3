import type { Module } from "@tsyncio/ast";

/** Checks what CPython's symbol table and compiler refuse after parsing. Throws a Refusal. */
export const checkModule = (module: Module): void => {
  void module;
};
