import type { PatchedName } from "../2-infer/patched.ts";
import { arrow, call, member, name, statement, string } from "../4-emit/builders.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { builtins } from "../tables/index.ts";
import { type Context, runtime, type RuntimeSymbol } from "./context.ts";
import { entryReference, moduleReference, runtimeName } from "./modules.ts";

/**
 * ```py
 * import time
 * from unittest import mock
 *
 * def work():
 *     time.sleep(1)
 *
 * patched = mock.patch("time.sleep")
 * patched.start()
 * work()
 * ```
 * ```ts
 * mock.replaceable("time.sleep", () => time.sleep);
 *
 * function work(): void {
 *   call(mock.replaced("time.sleep", time.sleep), 1);
 * }
 *
 * const patched = call(mock.patch, "time.sleep");
 * call_method(patched, "start");
 * work();
 * ```
 * What the name stands for while nothing is in its place.
 */
export function replaceableNames(context: Context): readonly Statement[] {
  const { names } = context.types.patched;
  return names
    .filter(({ path }) => path === context.program.module.path)
    .map((each) => {
      const args = [string(each.full), arrow([], own(each, context))];
      const isOfModule = each.ofModule && each.library !== null && each.library !== "builtins";
      const module = isOfModule ? [moduleReference(each.library ?? "", null, context)] : [];
      return statement(call(mockMember("replaceable", context), [...args, ...module]));
    });
}

/** A name that a test may have replaced, read in a function. */
export function replacedName(full: string, own_: Expression, context: Context): Expression {
  return call(mockMember("replaced", context), [string(full), own_]);
}

function mockMember(attribute: string, context: Context): Expression {
  return member(moduleReference("unittest.mock", null, context), attribute);
}

function own({ library, name: attribute, node }: PatchedName, context: Context): Expression {
  if (library === null) return name(context.bound.scope.bindings.get(attribute)?.emitted ?? attribute);
  if (library === "builtins") return runtime(context, runtimeName(builtins[attribute]!, attribute) as RuntimeSymbol);
  return entryReference(moduleReference(library, null, context), library, attribute, node, context);
}
