import type * as ast from "@tsyncio/ast";
import type { Solution } from "../api.ts";
import { type Inference, overridesOf } from "../context.ts";
import { hasDecorator, isClassMethod } from "../fields.ts";
import { instantiate } from "../instantiate.ts";
import { any, escape, join, joinAll, membersOf, never } from "../lattice.ts";
import type { Callback } from "../solve.ts";
import type { FunctionInfo, Type } from "../types.ts";
import { callClass, callFunction } from "./program.ts";
import { isWrapping } from "./wraps.ts";

/**
 * The runtime calls what it was given: a key of `sorted`, the function of `map`. Its row says with what, `Callable[T, R]`, and its
 * result is known as `R` after this.
 */
export function runCallback(callback: Callback, solution: Solution, node: ast.Node, inference: Inference): void {
  const { args } = callback.form;
  const positional = args.slice(0, -1).map((form, i) => instantiate(form, solution, node, `callback${i}`, inference));
  const result = callWith(callback.type, positional, node, inference);
  const form = args.at(-1);
  if (form?.kind === "variable") solution.set(form.name, join(solution.get(form.name) ?? never, result));
  else escape(result);
}

/** What a value gives that is called with positional arguments, by the runtime or as a decorator. */
export function callWith(callee: Type, positional: readonly Type[], node: ast.Node, inference: Inference): Type {
  return joinAll(membersOf(callee).map((member) => resultOf(member, positional, node, inference)));
}

function resultOf(callee: Type, positional: readonly Type[], node: ast.Node, inference: Inference): Type {
  const args = { node, positional, starred: null, keywords: new Map<string, Type>(), doubleStarred: null };
  const run = (info: FunctionInfo, receiver: Type | null): Type => callFunction(info, args, receiver, { inference });
  switch (callee.kind) {
    case "none":
      return never;
    case "function":
      return run(callee.function, null);
    case "method": {
      const { owner } = callee.function;
      const overriding = owner ? overridesOf(owner, callee.function.name) : [];
      return joinAll([callee.function, ...overriding].map((info) => run(info, receiverOf(info))));
    }
    case "class":
      return callClass(callee.class, args, { inference });
    default:
      if (isWrapping(callee)) return positional[0] ?? any;
      positional.forEach(escape);
      return any;
  }
}

/** What the first parameter of a bound method holds; a static method has none. */
function receiverOf(info: FunctionInfo): Type | null {
  if (hasDecorator(info, "staticmethod") || !info.owner) return null;
  return { kind: isClassMethod(info) ? "class" : "instance", class: info.owner };
}
