import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../../2-infer/types.ts";
import type { Context } from "../context.ts";

/** Whether `abstractmethod` of the module abc marks a method. */
export function isAbstract(method: FunctionInfo, context: Context): boolean {
  return method.node.kind !== "Lambda" && method.node.decorator_list.some((each) => isAbstractMark(each, context));
}

/** Whether a decorator is `abstractmethod` of the module abc. */
export function isAbstractMark(decorator: ast.Expr, context: Context): boolean {
  const type = context.types.typeOf(decorator);
  return type.kind === "api" && type.name === "abc.abstractmethod";
}
