import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, name, statement, string } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { isStaticMethod } from "../decorators.ts";
import { type Context, runtime } from "../context.ts";

/**
 * Plain methods that run the event loop are async in the output. Where they are found by their name at run time, they say that they are
 * no coroutine functions: `blocking_methods(Client, "fetch")`.
 */
export function blockingMethods(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  const names = [...info.methods.values()]
    .filter((method) => isLookedUp(method, info, context))
    .map(({ name }) => name);
  if (names.length === 0) return [];
  return [
    statement(call(runtime(context, "blocking_methods"), [name(className), ...names.map((each) => string(each))])),
  ];
}

function isLookedUp(method: FunctionInfo, info: ClassInfo, context: Context): boolean {
  if (!method.coloured || method.name === "__enter__" || method.name === "__exit__") return false;
  const isTest = method.name.startsWith("test") && [...context.types.classes.values()].some(runsTests);
  return isTest || info.general || isStaticMethod(method) || isCalledByName(method.name, context);
}

function isCalledByName(method: string, context: Context): boolean {
  for (const { func } of context.types.callsByName) if (func.kind === "Attribute" && func.attr === method) return true;
  return false;
}

/** A case whose runner tells coroutine functions from others. */
function runsTests(info: ClassInfo): boolean {
  return info.bases.some((base) => "kind" in base && base.name === "unittest.IsolatedAsyncioTestCase");
}
