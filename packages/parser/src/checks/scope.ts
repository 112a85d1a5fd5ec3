import type { Node } from "@tsyncio/ast";
import type { Place } from "../lexer/failure.ts";

/** What a name is used for in a scope, as bits. */
export const use = 1;
/** Bound by an assignment, a definition or the like. */
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
/** Bound as a type parameter. */
export const typeParameter = 256;

/** All ways in which a name is bound. */
export const bound = local | parameter | imported | typeParameter;

/** The kinds of scope that the symbol table tells apart. `types` holds type parameters, `typing` a bound, a default, an alias or an annotation. */
export type ScopeKind = "module" | "class" | "function" | "comprehension" | "types" | "typing";

/** What opened a scope, what it belongs to, and for the words of a refusal, what may not stand in it. */
export interface ScopeOrigin {
  readonly kind: ScopeKind;
  readonly owner: Node;
  /** What the scope is, where it is one of typing: `a TypeVar bound`. */
  readonly place?: string;
}

/** The names of one scope. */
export class Scope {
  readonly kind: ScopeKind;
  readonly parent: Scope | null;
  readonly owner: Node;
  readonly place: string | null;
  readonly names = new Map<string, number>();
  readonly children: Scope[] = [];
  /** Where names were first declared global or nonlocal. */
  readonly declarations = new Map<string, Place>();
  /** How many iterables of comprehensions are being visited, in which no assignment expression may stand. */
  iterables: number;
  /** Whether the target of a comprehension's `for` is being visited. */
  iterating = false;
  /** Whether a `yield` stands in it. */
  generator = false;
  /** Whether it awaits, or is an `async def`. */
  coroutine = false;

  constructor({ kind, owner, place }: ScopeOrigin, parent: Scope | null) {
    this.kind = kind;
    this.parent = parent;
    this.owner = owner;
    this.place = place ?? null;
    this.iterables = parent?.iterables ?? 0;
    parent?.children.push(this);
  }

  /** What a name is used for so far. */
  flags(name: string): number {
    return this.names.get(name) ?? 0;
  }

  /** Notes a use of a name; returns what it was used for before. */
  add(name: string, flag: number): number {
    const before = this.names.get(name) ?? 0;
    if ((before & flag) !== flag) this.names.set(name, before | flag);
    return before;
  }

  /** Notes where a name is declared, for a refusal when all names are known. */
  declare(name: string, place: Place): void {
    if (!this.declarations.has(name)) this.declarations.set(name, place);
  }
}
