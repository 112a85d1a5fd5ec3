import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, statement, string, thisLiteral } from "../../4-emit/builders.ts";
import type { ClassMember } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { isStepped } from "./index.ts";

/** `static { async_methods(this, "fetch"); }`: marks the coroutine functions among methods that are written as generators. */
export function markedMethods(
  methods: readonly FunctionInfo[],
  nameOf: (method: FunctionInfo) => string,
  context: Context,
): readonly ClassMember[] {
  const marks = [false, true].flatMap((isGenerator) => {
    const own = methods.filter(
      (method) => !method.isStub && isStepped(method, context) && method.isGenerator === isGenerator,
    );
    if (own.length === 0 || (isGenerator && !context.tellsKinds)) return [];
    const marking = runtime(context, isGenerator ? "async_generator_methods" : "async_methods");
    return [statement(call(marking, [thisLiteral, ...own.map((method) => string(nameOf(method)))]))];
  });
  return marks.length === 0 ? [] : [{ kind: "staticBlock", body: marks }];
}
