import type * as ast from "@tsyncio/ast";
import type { BoundModule } from "../1-bind/bound.ts";
import type { ClassDraft } from "./declarations.ts";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/** Whether a decorator is `abstractmethod`, imported from the module abc. */
export function marksAbstract(decorator: ast.Expr, bound: BoundModule): boolean {
  const [base, attribute] =
    decorator.kind === "Attribute" ? [decorator.value, decorator.attr] : [decorator, "abstractmethod"];
  const origins = bound.bindings.get(base)?.origins ?? [];
  const [origin] = origins;
  if (origin?.kind !== "import" || origins.length > 1 || attribute !== "abstractmethod") return false;
  const { node, statement } = origin;
  if (decorator.kind === "Attribute") return statement.kind === "Import" && node.name === "abc";
  return statement.kind === "ImportFrom" && statement.module === "abc" && node.name === "abstractmethod";
}

/** Whether abstract methods keep a class from being called: it extends `ABC`. */
export function countsAbstract(info: ClassInfo): boolean {
  return info.bases.some((base) => ("kind" in base ? base.name === "abc.ABC" : countsAbstract(base)));
}

/** Whether a method is marked as abstract. */
function isMarkedAbstract({ node }: FunctionInfo, bound: BoundModule): boolean {
  return node.kind !== "Lambda" && node.decorator_list.some((each) => marksAbstract(each, bound));
}

/** Finds the abstract methods that do nothing, and that all classes below have in the same form: their own code does not run. */
export function findStubs(classes: Iterable<ClassDraft>, bound: BoundModule): void {
  for (const info of classes) {
    if (info.general || !countsAbstract(info)) continue;
    for (const method of info.methods.values())
      method.isStub = isMarkedAbstract(method, bound) && isEmpty(method) && isOverriddenAlike(info, method);
  }
}

function isEmpty({ node }: FunctionInfo): boolean {
  if (node.kind === "Lambda") return false;
  const isPlain = node.decorator_list.every(
    (each) => each.kind !== "Name" || !/^(?:static|class)method$/.test(each.id),
  );
  return isPlain && node.body.every(doesNothing);
}

function doesNothing(statement: ast.Stmt): boolean {
  if (statement.kind !== "Expr") return statement.kind === "Pass";
  const { value } = statement;
  return value.kind === "Constant" && (value.value.type === "str" || value.value.type === "Ellipsis");
}

/** Whether some class below has the method, and none has anything else under its name. */
function isOverriddenAlike(info: ClassInfo, method: FunctionInfo): boolean {
  const below = classesBelow(info);
  const overriding = below.flatMap((each) => each.methods.get(method.name) ?? []);
  const isOther = below.some((each) => each.fields.has(method.name) || each.classAttributes.has(method.name));
  const form = formOf(method);
  return overriding.length > 0 && !isOther && overriding.every((each) => formOf(each) === form);
}

function classesBelow(info: ClassInfo): readonly ClassInfo[] {
  return info.subclasses.flatMap((each) => [each, ...classesBelow(each)]);
}

function formOf({ node, isAsync, isGenerator }: FunctionInfo): string {
  const decorators = node.kind === "Lambda" ? [] : node.decorator_list;
  const isProperty = decorators.some((each) => each.kind === "Name" && each.id === "property");
  const isOther = decorators.some((each) => each.kind === "Name" && /^(?:static|class)method$/.test(each.id));
  return isOther ? "other" : isProperty ? "property" : isGenerator ? `generator ${String(isAsync)}` : String(isAsync);
}
