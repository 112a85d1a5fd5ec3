import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../2-infer/types.ts";

/** Whether a function of the program has a built-in decorator by its bare name. */
export function hasDecorator(info: FunctionInfo, decorator: string): boolean {
  return decoratorsOf(info).some((each) => each.kind === "Name" && each.id === decorator);
}

/** Whether a method is a property or the setter of one: the output has an accessor, which nothing calls. */
export function isAccessor(info: FunctionInfo | null): boolean {
  return info !== null && (hasDecorator(info, "property") || isSetter(info));
}

/** Whether a method is the `@size.setter` of a property. */
export function isSetter(info: FunctionInfo): boolean {
  return decoratorsOf(info).some((each) => isSetterOf(each, info.name));
}

/** Whether a decorator is `@name.setter`. */
export function isSetterOf(decorator: ast.Expr, name: string): boolean {
  return decorator.kind === "Attribute" && decorator.attr === "setter" && decorator.value.kind === "Name" && decorator.value.id === name;
}

function decoratorsOf(info: FunctionInfo): readonly ast.Expr[] {
  return info.node.kind === "Lambda" ? [] : info.node.decorator_list;
}
