import type * as ast from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, literal, spread } from "../../4-emit/builders.ts";
import type { ClassMember, Expression, Parameter, Statement } from "../../4-emit/tree.ts";
import { signatureOf } from "../../2-infer/signatures.ts";
import { walk } from "@tsyncio/ast";
import { lowerBlock } from "../block.ts";
import { arrange } from "../calls/arrange.ts";
import { Mismatch } from "../calls/mismatch.ts";
import { isSuper } from "../calls/callee.ts";
import { type ParameterShape, shapeOf } from "../calls/shape.ts";
import type { Context } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { enterFunction, receiverParameter } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { classEntry } from "../members.ts";
import { documentation } from "../statements/FunctionDef.ts";
import { refuseShape } from "./refusals.ts";

/**
 * ```py
 * class Failure(Exception):
 *     def __init__(self, message, code):
 *         super().__init__(message)
 *         self.code = code
 *
 * print(Failure("bad", 2).code)
 * ```
 * ```ts
 * class Failure extends Exception {
 *   declare code: number;
 *
 *   constructor(message: string, code: number) {
 *     super(message);
 *     this.code = code;
 *   }
 * }
 *
 * print(new Failure("bad", 2).code);
 * ```
 * JavaScript wants `super(…)` before `this`. An `__init__` that cannot have it there is refused.
 */
export function lowerConstructor(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  method: FunctionInfo,
  owner: ast.ClassDef,
  info: ClassInfo,
  defaults: Statement[],
  context: Context,
): readonly ClassMember[] {
  const refuse: Refuse = (shape) => refuseShape(context, node, owner.name, shape);
  if (node.kind === "AsyncFunctionDef") refuse("asyncInit");
  if (node.decorator_list.length > 0) refuse("initDecorator");
  const parameters = lowerParameters(method, context);
  defaults.push(...parameters.before);
  const inner = enterFunction(context, method, { keepsThis: false, canAwait: false });
  const split = splitAtSuper(node, method);
  if (split === null) refuse("selfBeforeSuper");
  const [base] = info.bases;
  const body = split?.rest ?? node.body;
  if (usesSuperInit(body)) refuse("nestedSuper");
  const before = split === null ? [] : lowerBlock(split.before, inner, true);
  const superCall =
    base === undefined ? [] : lowerSuper(split?.superCall ?? null, base, parameters.list, inner, refuse);
  const after = lowerBlock(body, inner, split?.superCall == null);
  return [
    {
      kind: "method",
      name: "constructor",
      role: "constructor",
      async: false,
      generator: false,
      parameters: parameters.list,
      ...documentation(node),
      line: node.lineno,
      body: [...parameters.opening, ...before, ...superCall, ...inner.frame.temporaries, ...after],
    },
  ];
}

type Refuse = (shape: Parameters<typeof refuseShape>[3]) => void;

interface Split {
  readonly before: readonly ast.Stmt[];
  readonly superCall: ast.Call | null;
  readonly rest: readonly ast.Stmt[];
}

/** The statements before `super().__init__(…)`, the call, and those after; `null` where the first ones use `self`. */
function splitAtSuper(node: ast.FunctionDef | ast.AsyncFunctionDef, method: FunctionInfo): Split | null {
  const place = node.body.findIndex((statement) => superInit(statement) !== null);
  const found = node.body[place];
  if (found === undefined) return { before: [], superCall: null, rest: node.body };
  const before = node.body.slice(0, place);
  const self = receiverParameter(method)?.arg;
  if (before.some((statement) => mentions(statement, self))) return null;
  return { before, superCall: superInit(found), rest: node.body.slice(place + 1) };
}

/** The call of a statement `super().__init__(…)`. */
function superInit(statement: ast.Stmt): ast.Call | null {
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return null;
  const { func } = statement.value;
  return func.kind === "Attribute" && func.attr === "__init__" && isSuper(func.value) ? statement.value : null;
}

function mentions(node: ast.Node, name: string | undefined): boolean {
  for (const each of walk(node)) if (each.kind === "Name" && each.id === name) return true;
  return false;
}

function usesSuperInit(body: readonly ast.Stmt[]): boolean {
  return body.some((statement) => {
    for (const each of walk(statement)) {
      if (each.kind === "Attribute" && each.attr === "__init__") return true;
    }
    return false;
  });
}

/** `super(…)`: the arguments of `super().__init__(…)`, or what Python's `__new__` keeps of an exception whose `__init__` is not called. */
function lowerSuper(
  node: ast.Call | null,
  base: ClassInfo["bases"][number],
  parameters: readonly Parameter[],
  context: Context,
  refuse: Refuse,
): readonly Statement[] {
  if (node !== null) {
    const arranged = arrange(
      node,
      constructorShape(base, context),
      { display: `${base.name}.__init__`, hidden: 1 },
      context,
    );
    if (arranged === null || arranged instanceof Mismatch) {
      refuse(arranged === null ? "starredSuper" : "wrongSuper");
      return [];
    }
    return [superStatement(arranged.args, node.lineno)];
  }
  if ("kind" in base) {
    const isException = classEntry(base.name)?.exception === true;
    return [superStatement(isException ? parameters.map(parameterValue) : [], undefined)];
  }
  if (methodOf(base, "__init__") !== null) refuse("missingSuper");
  return [superStatement([], undefined)];
}

function superStatement(args: readonly Expression[], line: number | undefined): Statement {
  return { kind: "expression", expression: call(literal("super"), args), ...(line === undefined ? {} : { line }) };
}

function parameterValue(parameter: Parameter): Expression {
  if (parameter.target.kind === "arrayPattern") throw new Error("a constructor's parameters are names");
  return parameter.rest === true ? spread(parameter.target) : parameter.target;
}

/** The parameters of a base class's constructor. */
function constructorShape(base: ClassInfo["bases"][number], context: Context): readonly ParameterShape[] {
  if (!("kind" in base)) {
    const initializer = methodOf(base, "__init__");
    if (initializer !== null) return shapeOf(initializer, true, context);
    const [next] = base.bases;
    return next === undefined ? [] : constructorShape(next, context);
  }
  const signature = classEntry(base.name)?.signature;
  return signature == null ? [] : signatureOf(signature);
}
