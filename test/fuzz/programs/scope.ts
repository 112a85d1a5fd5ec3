import type { Type } from "./types.ts";

/** What a function is, as far as its statements go. */
export type FunctionKind = "module" | "plain" | "generator" | "async" | "stream" | "lambda";

/** The names that may be used at one place of a program, and what they stand for. */
export class Scope {
  readonly kind: FunctionKind;
  readonly isInLoop: boolean;
  readonly #parent: Scope | null;
  readonly #names = new Map<string, Type>();
  readonly #rows: (readonly [Type, string])[] = [];

  constructor(parent: Scope | null, kind: FunctionKind, isInLoop = false) {
    this.#parent = parent;
    this.kind = kind;
    this.isInLoop = isInLoop;
  }

  /** A block of the same function. */
  block(isLoop: boolean): Scope {
    return new Block(this, this.kind, this.isInLoop || isLoop);
  }

  bind(name: string, type: Type): void {
    this.#names.set(name, type);
  }

  give(rows: readonly (readonly [Type, string])[]): void {
    this.#rows.push(...rows);
  }

  /** The type of a name; null where it stands for nothing. */
  typeOf(name: string): Type | null {
    return this.#names.get(name) ?? this.#parent?.typeOf(name) ?? null;
  }

  /** All names of a type; with `own`, those that an assignment of this function binds. */
  names(type: Type, own: boolean): readonly string[] {
    const found = [...this.#names].filter(([, other]) => other === type).map(([name]) => name);
    if (this.#parent === null || (own && !(this instanceof Block))) return found;
    return [...this.#parent.names(type, own).filter((name) => !this.#names.has(name)), ...found];
  }

  /** The rows that definitions gave for expressions of a type. */
  rows(type: Type): readonly string[] {
    const own = this.#rows.filter(([other]) => other === type).map(([, text]) => text);
    return [...own, ...(this.#parent?.rows(type) ?? [])];
  }

  /** Hands on to the parent what was bound here: after the block, the names may be unbound. */
  leak(): void {
    for (const [name, type] of this.#names) this.#parent?.bind(name, type);
  }
}

/** A scope that shares its function with the scope around it. */
class Block extends Scope {}
