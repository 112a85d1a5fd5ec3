import { binary, call, member, name, not, statement } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, fresh, runtime } from "../context.ts";
import type { LoopTarget } from "../targets/loop.ts";

/** The parts of an `async for` loop. */
export interface AsyncLoopParts {
  readonly target: LoopTarget;
  readonly iterable: Expression;
  /** An asynchronous generator of the program is iterated. */
  readonly isGenerator: boolean;
  /** Nothing else refers to what is iterated: leaving the loop early closes it. */
  readonly isAlone: boolean;
  readonly body: readonly Statement[];
}

/**
 * ```ts
 * for (const items = async_items(source); items.step() ?? (await items.wait()); ) {
 *   const item = items.value;
 *   …
 * }
 * for (const items of async_items_once(ticker())) {
 *   if (!(items.step() ?? (await items.wait()))) break;
 *   const item = items.value;
 *   …
 * }
 * ```
 * An item that is there costs no promise: only where the source waits for something does the loop. The second form tells the
 * items when the loop is left.
 */
export function steppingLoop(
  { target, iterable, isAlone, body }: AsyncLoopParts,
  waits: (items: Expression) => Expression,
  context: Context,
): Statement {
  const items = name(fresh(context, "items"));
  const value = member(items, "value");
  const taken: Statement =
    target.keyword === null
      ? statement({ kind: "assign", operator: "=", target: target.target, value })
      : { kind: "variable", keyword: target.keyword, target: target.target, initial: value };
  const goesOn = binary("??", call(member(items, "step"), []), waits(items));
  const whole = [taken, ...target.opening, ...body];
  if (isAlone) {
    const end: Statement = { kind: "if", test: not(goesOn), then: [{ kind: "break" }], otherwise: null };
    const loop = call(runtime(context, "async_items_once"), [iterable]);
    return { kind: "forOf", await: false, keyword: "const", target: items, iterable: loop, body: [end, ...whole] };
  }
  const initial = call(runtime(context, "async_items"), [iterable]);
  const declared: Statement = { kind: "variable", keyword: "const", target: items, initial };
  return { kind: "for", initial: declared, test: goesOn, update: null, body: whole };
}
