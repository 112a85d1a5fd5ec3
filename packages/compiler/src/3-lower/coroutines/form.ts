import type { FunctionInfo } from "../../2-infer/types.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import type { Context, RuntimeSymbol } from "../context.ts";
import type { AsyncLoopParts } from "./async-loop.ts";

/** How coroutines are written: as native async functions, or as generators that the runtime drives. */
export type CoroutineLowering = "native" | "generator";

/** What is awaited: a call of a coroutine function of the program, one of the runtime, a scope of the form's own, or any value. */
type Awaited = "program" | "runtime" | "scope" | "value";

/** The keyword of a function: `async function`, `function*`, both or neither. */
interface FunctionKeyword {
  readonly async: boolean;
  readonly generator: boolean;
}

/** All in which the two lowerings differ: one builder a row. */
export interface CoroutineForm {
  /** The keyword of an `async def`. */
  keyword(info: FunctionInfo): FunctionKeyword;
  /** `await operand` */
  wait(operand: Expression, awaited: Awaited, context: Context): Expression;
  /** `async for` */
  loop(parts: AsyncLoopParts, context: Context): Statement;
  /** What enters an `async with`. */
  readonly enters: RuntimeSymbol;
  /** A function that is called at once, for a comprehension that awaits; the result is awaited. */
  atOnce(body: readonly Statement[], context: Context): Expression;
  /** What says of functions, by their references in the output, that they are coroutine functions. */
  marked(reference: Expression, info: FunctionInfo, context: Context): Expression;
}
