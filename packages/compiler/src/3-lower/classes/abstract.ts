import type * as ast from "@tsyncio/ast";
import { countsAbstract } from "../../2-infer/abstract.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { array, call, name, statement, string } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { modules } from "../../tables/index.ts";
import type { Context } from "../context.ts";
import { isAccessor } from "../decorators.ts";
import { methodOf } from "../expressions/Attribute.ts";

/** Whether `abstractmethod` of the module abc marks a method. */
export function isAbstract(method: FunctionInfo, context: Context): boolean {
  return method.node.kind !== "Lambda" && method.node.decorator_list.some((each) => isAbstractMark(each, context));
}

/** Whether a decorator is `abstractmethod` of the module abc. */
export function isAbstractMark(decorator: ast.Expr, context: Context): boolean {
  const type = context.types.typeOf(decorator);
  return type.kind === "api" && type.name === "abc.abstractmethod";
}

/** Whether a class has abstract methods that nothing overrides, so that calling it raises TypeError. */
export function isAbstractClass(info: ClassInfo, context: Context): boolean {
  return countsAbstract(info) && abstractNames(info, context).some((each) => isStillAbstract(info, each, context));
}

function abstractNames(info: ClassInfo, context: Context): readonly string[] {
  const own = [...info.methods.values()].filter((method) => isAbstract(method, context)).map((method) => method.name);
  return [...own, ...info.bases.flatMap((base) => ("kind" in base ? [] : abstractNames(base, context)))];
}

function isStillAbstract(info: ClassInfo, method: string, context: Context): boolean {
  const found = methodOf(info, method);
  return found !== null && isAbstract(found, context) && !info.classAttributes.has(method);
}

/**
 * ```py
 * from abc import ABC, abstractmethod
 *
 * class Shape(ABC):
 *     @abstractmethod
 *     def area(self) -> float: ...
 *
 * class Square(Shape):
 *     def __init__(self, side):
 *         self.side = side
 *
 *     def area(self) -> float:
 *         return self.side * 1.5
 *
 * print(Square(2).area())
 * ```
 * ```ts
 * abstract class Shape extends ABC {
 *   abstract area(): float;
 * }
 * declare_abstract(Shape, ["area"]);
 *
 * class Square extends Shape {
 *   declare side: number;
 *
 *   constructor(side: number) {
 *     super();
 *     this.side = side;
 *   }
 *
 *   area(): float {
 *     return float(this.side * 1.5);
 *   }
 * }
 *
 * print(new Square(2).area());
 * ```
 * Calling a class whose abstract methods are not all overridden raises TypeError.
 */
export function declaredAbstract(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  const methods = [...info.methods.values()].filter((method) => isAbstract(method, context));
  if (methods.length === 0 || !countsAbstract(info)) return [];
  const from = modules["abc"]?.from ?? "";
  const local = context.imports.named(from, "declare_abstract", context.imports.free("declare_abstract"));
  const names = array(methods.map((method) => string(abstractText(method))));
  return [statement(call(name(local), [name(className), names]), info.node.lineno)];
}

/** `"area"`; of one that has no code in the output what it is, too: `"get size"`, `"async fetch"`. */
function abstractText(method: FunctionInfo): string {
  const mark = !method.isStub ? "" : isAccessor(method) ? "get " : method.isAsync ? "async " : "";
  return mark + method.name;
}
