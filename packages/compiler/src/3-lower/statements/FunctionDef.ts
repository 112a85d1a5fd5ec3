import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, name, newOf, string } from "../../4-emit/builders.ts";
import type { Expression, FunctionDeclaration, Statement } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import { isStaticMethod } from "../decorators.ts";
import { formOfFunction } from "../coroutines/index.ts";
import { refuseReads } from "../erased.ts";
import { withAnnotations } from "../functions/annotations.ts";
import { withCode } from "../functions/code.ts";
import { withNames } from "../functions/names.ts";
import { docstringOf, keptDocstring, lowerFunctionBody } from "../functions/body.ts";
import { lowerDecorators, namedFunction } from "../functions/decorated.ts";
import { receiverOf } from "../functions/frame.ts";
import { lowerDeclaredGenerator } from "../functions/generator-body.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { recordedSignature } from "../functions/signature.ts";
import { bindDefinition } from "../targets/members.ts";
import { returnText } from "../text.ts";

/**
 * ```py
 * import asyncio
 *
 * async def task1():
 *     await asyncio.sleep(2)
 * ```
 * ```ts
 * async function task1(): Promise<void> {
 *   await asyncio.sleep(2);
 * }
 * ```
 */
export function lowerFunctionDef(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): readonly Statement[] {
  const info = context.types.functions.get(node);
  const binding = context.bound.bindings.get(node);
  if (info === undefined || binding === undefined) throw new Error(`the function ${node.name} was not inferred`);
  refuseTypeParameters(node, context);
  const parameters = lowerParameters(info, context);
  const isDeclared = binding.declaration.kind === "function";
  const generator = isDeclared
    ? lowerDeclaredGenerator(node, info, binding.emitted, parameters.opening, context)
    : null;
  const declaration: FunctionDeclaration = {
    kind: "function",
    name: binding.emitted,
    ...formOfFunction(info, context).keyword(info),
    parameters: parameters.list,
    returnType: returnText(info, context),
    ...documentation(node),
    line: node.lineno,
    body: generator?.body ?? lowerFunctionBody(node, info, parameters.opening, context),
  };
  if (isDeclared) {
    return [
      ...parameters.before,
      declaration,
      ...(generator === null ? [] : [generator.beside]),
      ...marked(info, binding, context),
      ...recorded(info, binding, context),
      ...keptDocstring(node.body, name(binding.emitted), context),
      ...keptAnnotations(info, name(binding.emitted), context),
    ];
  }
  const decorators = lowerDecorators(node.decorator_list, parameters.before.length > 0, context);
  const made = formOfFunction(info, context).marked(
    functionOf(asExpression(declaration), info, binding, context),
    info,
    context,
  );
  const method = receiverOf(info, context) === null ? made : asFunction(made, info, context);
  const value = decorators.apply(withAnnotations(method, info, context));
  const member = info.owner === null ? value : asImplicitMethod(value, info, context);
  return [...decorators.before, ...parameters.before, bindDefinition(node, binding, member, context)];
}

/** The statement that keeps the annotations of a declared function. */
function keptAnnotations(info: FunctionInfo, reference: Expression, context: Context): readonly Statement[] {
  const value = withAnnotations(reference, info, context);
  return value === reference ? [] : [{ kind: "expression", expression: value }];
}

/** A function as a value, with what the program reads of functions. */
function functionOf(
  value: Extract<Expression, { kind: "functionExpression" }>,
  info: FunctionInfo,
  binding: Binding,
  context: Context,
): Expression {
  const named = namedFunction(value, info, binding, context);
  return withCode(withNames(named, info, info.name, context), info, context);
}

/** The statement that says of a declared function that it is a coroutine function, where its keyword does not. */
function marked(info: FunctionInfo, binding: Binding, context: Context): readonly Statement[] {
  const reference = name(binding.emitted);
  const mark = formOfFunction(info, context).marked(reference, info, context);
  return mark === reference ? [] : [{ kind: "expression", expression: mark }];
}

/** The statement that records the signature of a declared function. */
function recorded(info: FunctionInfo, binding: Binding, context: Context): readonly Statement[] {
  const value = recordedSignature(name(binding.emitted), info, context);
  const made = withCode(withNames(value, info, binding.emitted, context), info, context);
  return made.kind === "name" ? [] : [{ kind: "expression", expression: made }];
}

/** What Python makes of a method by its name alone. */
const implicit: ReadonlyMap<string, "ClassMethod" | "StaticMethod"> = new Map([
  ["__init_subclass__", "ClassMethod"],
  ["__class_getitem__", "ClassMethod"],
  ["__new__", "StaticMethod"],
]);

function asImplicitMethod(value: Expression, info: FunctionInfo, context: Context): Expression {
  const kind = isStaticMethod(info) ? undefined : implicit.get(info.name);
  return kind === undefined ? value : newOf(runtime(context, kind), [value]);
}

/** A method that a decorator or the class body takes as a function, whose first parameter is the object. */
function asFunction(made: Expression, info: FunctionInfo, context: Context): Expression {
  return call(runtime(context, "function_of"), [made, string(info.name)]);
}

function asExpression(declaration: FunctionDeclaration): Extract<Expression, { kind: "functionExpression" }> {
  const { async, generator, parameters, returnType, body, line, name: own } = declaration;
  return {
    kind: "functionExpression",
    async,
    generator,
    name: own,
    parameters,
    body,
    ...(returnType === undefined ? {} : { returnType }),
    ...(line === undefined ? {} : { line }),
  };
}

/** `def first[T](items: list[T]) -> T` is a function without them at run time. */
function refuseTypeParameters(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): void {
  for (const parameter of node.type_params) refuseReads(parameter.name, node, "typeParameter", context);
}

/** The docstring, for JSDoc. */
export function documentation(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef): {
  readonly documentation?: string;
} {
  const text = docstringOf(node.body);
  return text === null ? {} : { documentation: text };
}
