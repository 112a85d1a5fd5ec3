import type * as ast from "@tsyncio/ast";
import type { Binding } from "../../1-bind/bound.ts";
import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, name, string } from "../../4-emit/builders.ts";
import type { FunctionDeclaration, Statement } from "../../4-emit/tree.ts";
import { type Context, refuseConstruct, runtime } from "../context.ts";
import { docstringOf, lowerFunctionBody } from "../functions/body.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { signatureText } from "../functions/signature.ts";
import { declaredHere } from "../targets/assign.ts";
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
  checkDefinition(node, context);
  const parameters = lowerParameters(info, context);
  const declaration: FunctionDeclaration = {
    kind: "function",
    name: binding.emitted,
    async: info.isAsync || info.coloured,
    generator: info.isGenerator,
    parameters: parameters.list,
    returnType: returnText(info, context),
    ...documentation(node),
    line: node.lineno,
    body: lowerFunctionBody(node, info, parameters.opening, context),
  };
  return [...parameters.before, ...declare(declaration, binding, info, context)];
}

/** A name that is bound once is a declaration; one that is bound again is a variable that holds a function. */
function declare(
  declaration: FunctionDeclaration,
  binding: Binding,
  info: FunctionInfo,
  context: Context,
): readonly Statement[] {
  const text = signatureText(info);
  const recorded: readonly Statement[] =
    text === null
      ? []
      : [
          {
            kind: "expression",
            expression: call(runtime(context, "signature"), [name(binding.emitted), string(text)]),
          },
        ];
  if (binding.declaration.kind === "function") return [declaration, ...recorded];
  const {
    kind: _kind,
    trivia: _trivia,
    line,
    documentation: _documentation,
    typeParameters: _typeParameters,
    ...rest
  } = declaration;
  const value = { ...rest, kind: "functionExpression", ...(line === undefined ? {} : { line }) } as const;
  const target = name(binding.emitted);
  const keyword = declaredHere(info.node, binding);
  const bound: Statement =
    keyword === null
      ? { kind: "expression", expression: { kind: "assign", operator: "=", target, value } }
      : { kind: "variable", keyword, target, type: "any", initial: value };
  return [bound, ...recorded];
}

/** What a definition may not have yet. */
function checkDefinition(node: ast.FunctionDef | ast.AsyncFunctionDef, context: Context): void {
  for (const decorator of node.decorator_list) {
    refuseConstruct(context, decorator, "decorator");
  }
  for (const parameter of node.type_params) {
    refuseConstruct(context, parameter, "typeParameter");
  }
}

/** The docstring, for JSDoc. */
export function documentation(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef): {
  readonly documentation?: string;
} {
  const text = docstringOf(node.body);
  return text === null ? {} : { documentation: text };
}
