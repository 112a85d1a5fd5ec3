import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import { type Context, refuseConstruct } from "../context.ts";

/**
 * The context of code that becomes a function of its own inside a method: the object goes by its name there. Refuses
 * `super()`, which JavaScript has only in the method itself.
 */
export function withoutThis(node: ast.Node, context: Context): Context {
  const isNative = context.frame.function?.owner?.general === false && context.frame.inherited === null;
  const called = isNative ? [...walk(node)].find((each) => each.kind === "Name" && each.id === "super") : undefined;
  if (called !== undefined) refuseConstruct(context, called, "super");
  return { ...context, frame: { ...context.frame, self: null } };
}
