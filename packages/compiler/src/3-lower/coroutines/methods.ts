import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, statement, string, thisLiteral } from "../../4-emit/builders.ts";
import type { ClassMember } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";

/** `static { async_methods(this, "fetch"); }`: marks the coroutine functions among methods that are written as generators. */
export function markedMethods(
  methods: readonly FunctionInfo[],
  nameOf: (method: FunctionInfo) => string,
  context: Context,
): readonly ClassMember[] {
  if (context.coroutines === "native") return [];
  const names = methods.filter((method) => method.isAsync && !method.isGenerator && !method.isStub).map(nameOf);
  if (names.length === 0) return [];
  const mark = call(runtime(context, "async_methods"), [thisLiteral, ...names.map(string)]);
  return [{ kind: "staticBlock", body: [statement(mark)] }];
}
