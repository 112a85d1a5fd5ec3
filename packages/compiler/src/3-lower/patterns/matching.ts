import type { Binding } from "../../1-bind/bound.ts";
import type { Type } from "../../2-infer/types.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, temporary } from "../context.ts";

/** A value that a pattern is compared with: an expression that may be read several times. */
export interface Subject {
  readonly lowered: Expression;
  readonly type: Type;
  /** The items of a tuple that is written out in the head of the `match`, and never made. */
  readonly parts?: readonly Subject[];
}

/** A name that a pattern binds, and what it gets. */
export interface Captured {
  readonly node: import("@tsyncio/ast").Node;
  readonly binding: Binding;
  readonly value: Expression;
  /** What is known of the value without a look at the binding. */
  readonly type: Type;
}

/** What a pattern asks, in Python's order, and what it binds once all of it fits. */
export interface Matching {
  readonly tests: Expression[];
  readonly captures: Captured[];
  /** A temporary for the parts of a value, of the given type; the cases of one statement share theirs. */
  readonly parts: (type: string) => Local;
}

type Local = Extract<Expression, { kind: "name" }>;

/** Temporaries for the parts of values, by their types, in the order in which a case asks for them. */
export type Parts = Map<string, Local[]>;

/** A case that has asked nothing yet. */
export function newMatching(pool: Parts, context: Context): Matching {
  const used = new Map<string, number>();
  return {
    tests: [],
    captures: [],
    parts: (type) => {
      const place = used.get(type) ?? 0;
      used.set(type, place + 1);
      const made = pool.get(type) ?? [];
      pool.set(type, made);
      return (made[place] ??= temporary(context, "parts", `${type} | null`));
    },
  };
}
