import type * as ast from "@tsyncio/ast";
import type { FunctionInfo } from "../2-infer/types.ts";

/** Whether a function of the program has a built-in decorator by its bare name. */
export function hasDecorator(info: FunctionInfo, decorator: string): boolean {
  return decoratorsOf(info).some((each) => each.kind === "Name" && each.id === decorator);
}

/** Whether a method is one of the class in the output: a static method or a class method. */
export function isStaticMethod(info: FunctionInfo): boolean {
  return hasDecorator(info, "staticmethod") || hasDecorator(info, "classmethod");
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
function isSetterOf(decorator: ast.Expr, name: string): boolean {
  return (
    decorator.kind === "Attribute" &&
    decorator.attr === "setter" &&
    decorator.value.kind === "Name" &&
    decorator.value.id === name
  );
}

/** The decorators of Python's own that the output has a form for: they stand in the class, and nothing is called. */
const builtIn: ReadonlySet<string> = new Set(["property", "staticmethod", "classmethod"]);

/** Whether a method is what a decorator of the program makes of it. */
export function isDecorated(info: FunctionInfo): boolean {
  return decoratorsOf(info).some((each) => !isBuiltIn(each, info.name) && !isAbstractByName(each));
}

/** Whether a decorator of a method is one of Python's own. */
function isBuiltIn(decorator: ast.Expr, name: string): boolean {
  return (decorator.kind === "Name" && builtIn.has(decorator.id)) || isSetterOf(decorator, name);
}

/** `@abstractmethod`: a class with another decorator of that name is in the general form. */
function isAbstractByName(decorator: ast.Expr): boolean {
  return (
    (decorator.kind === "Name" ? decorator.id : decorator.kind === "Attribute" ? decorator.attr : "") ===
    "abstractmethod"
  );
}

function decoratorsOf(info: FunctionInfo): readonly ast.Expr[] {
  return info.node.kind === "Lambda" ? [] : info.node.decorator_list;
}
