import type { Node } from "@tsyncio/ast";
import type { Place } from "../lexer/failure.ts";

/** What a name is used for in a scope, as bits. */
export const use = 1;
/** Bound by an assignment, a definition, an import or the like. */
export const local = 2;
/** Bound as a parameter. */
export const parameter = 4;
/** Declared global. */
export const global = 8;
/** Declared nonlocal. */
export const nonlocal = 16;
/** Annotated without being assigned. */
export const annotated = 32;
/** Bound by the `for` of a comprehension. */
export const iteration = 64;
/** Bound by an import, which a declaration may follow. */
export const imported = 128;
/** Bound by `:=` inside a comprehension. */
export const named = 256;

/** The kinds of scope that the symbol table tells apart. */
export type ScopeKind = "module" | "class" | "function" | "comprehension" | "types";

/** The names of one scope. */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  /** What opened the scope, for the words of a refusal. */
  readonly owner: Node;
  readonly names = new Map<string, number>();
  /** Where names were first declared global or nonlocal. */
  readonly declarations = new Map<string, Place>();
  /** How many iterables of comprehensions are being visited, in which no assignment expression may stand. */
  iterables: number;

  constructor(kind: ScopeKind, parent: Scope | null, owner: Node) {
    this.kind = kind;
    this.parent = parent;
    this.owner = owner;
    this.iterables = parent?.iterables ?? 0;
  }

  /** What a name is used for so far. */
  flags(name: string): number {
    return this.names.get(name) ?? 0;
  }

  /** Notes a use of a name. */
  add(name: string, flag: number): void {
    this.names.set(name, (this.names.get(name) ?? 0) | flag);
  }
}
