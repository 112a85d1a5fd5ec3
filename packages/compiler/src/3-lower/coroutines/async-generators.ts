import { walk } from "@tsyncio/ast";
import { escapeName } from "../../1-bind/names.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { qualifiedName } from "../qualified.ts";
import { functionStar } from "./function-star.ts";

/** What an asynchronous generator yields for an item: all else it yields is what it waits for. */
export function produced(value: Expression, context: Context): Expression {
  return call(runtime(context, "produced"), [value]);
}

/** The body of an asynchronous generator: it gives a generator that the runtime drives. */
export function asyncGeneratorBody(
  body: readonly Statement[],
  info: FunctionInfo,
  context: Context,
): readonly Statement[] {
  return [{ kind: "return", value: started(body, info, context) }];
}

/** `async_generator(ticker$body(to), "ticker")`: a body that has not begun, and the name of its function. */
export function begunGenerator(body: Expression, info: FunctionInfo, context: Context): Expression {
  return call(runtime(context, "async_generator"), [body, string(qualifiedName(info, context))]);
}

/** An asynchronous generator expression. */
export function asyncGeneratorExpression(body: readonly Statement[], context: Context): Expression {
  return call(runtime(context, "async_generator"), [functionStar(body), string("<genexpr>")]);
}

/** The name that tracebacks show of the body of a generator: not where a variable of that name would be hidden by it. */
function shownName({ name: own, node }: FunctionInfo): string | null {
  const isHiding = walk(node).some((each) => each.kind === "Name" && each.id === own);
  return isHiding || escapeName(own) !== own ? null : own;
}

/** `async_generator(function* ticker() { … })`; with its name where the function does not say all of it. */
function started(body: readonly Statement[], info: FunctionInfo, context: Context): Expression {
  const shown = shownName(info);
  const qualified = qualifiedName(info, context);
  const names = qualified === shown ? [] : [string(qualified)];
  return call(runtime(context, "async_generator"), [functionStar(body, { name: shown }), ...names]);
}
