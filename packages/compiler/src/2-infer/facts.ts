import type * as ast from "@tsyncio/ast";
import type { FunctionInfo, Type } from "./types.ts";

/** What is learnt of one call, for colouring and the dialect. */
export interface CallFact {
  readonly call: ast.Call;
  /** The functions of the program that it may call. */
  readonly callees: readonly FunctionInfo[];
  /** The table's name of what it calls: `asyncio.run`. */
  readonly api: string | null;
  readonly blocking: boolean;
  /** Functions of the program that it is given, calls and waits for. */
  readonly runs: readonly FunctionInfo[];
  /** Whether it may block: then it is awaited where nothing stands against it. */
  readonly mayBlock: boolean;
  readonly place: Place;
}

/** An item of a `with`, for colouring. */
export interface WithFact {
  readonly item: ast.Withitem;
  readonly manager: Type;
  readonly place: Place;
}

/** Something whose items are waited for one by one, for colouring. */
export interface IterationFact {
  readonly iter: ast.Expr;
  readonly place: Place;
}

/** Where code stands. */
export interface Place {
  /** The function whose code it is; `null` at module level. */
  readonly function: FunctionInfo | null;
  /** A comprehension or a class body, in which nothing can be awaited. */
  readonly inside: "generator expression" | "class" | null;
}
