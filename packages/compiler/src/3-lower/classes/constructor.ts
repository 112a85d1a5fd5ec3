import type * as ast from "@tsyncio/ast";
import { isSameName } from "../../2-infer/initializer.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, constructorOf, literal, name, spread, string } from "../../4-emit/builders.ts";
import type { ClassMember, Expression, Parameter, Statement } from "../../4-emit/tree.ts";
import { textOf } from "../text.ts";
import { signatureOf } from "../../2-infer/signatures.ts";
import { walk } from "@tsyncio/ast";
import { lowerBlock } from "../block.ts";
import { lowerExpression } from "../expressions/index.ts";
import { parametersText } from "../functions/signature.ts";
import { arrange, arrangeDynamic } from "../calls/arrange.ts";
import { Mismatch } from "../calls/mismatch.ts";
import { isSuper } from "../calls/super.ts";
import { type ParameterShape, shapeOf } from "../calls/shape.ts";
import { type Context, runtime } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { enterFunction, receiverParameter } from "../functions/frame.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { checkedReceiver } from "../functions/receiver.ts";
import { classEntry } from "../members.ts";
import { documentation } from "../statements/FunctionDef.ts";
import { keepsOnlyArguments, keptArguments } from "./exceptions.ts";
import { isMoved, keepForLater, seesNothing } from "./moved.ts";
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
  checkedReceiver(method, context);
  const parameters = lowerParameters(method, context);
  defaults.push(...parameters.before);
  const inner = enterFunction(context, method, { keepsThis: false });
  const [base] = info.bases;
  const split = arrangeInit(node, method, info, refuse);
  const moved = split.before.map((statement) => (isMoved(statement, method) ? keepForLater(statement, inner) : null));
  const before = split.before.flatMap(
    (statement, place) => moved[place]?.kept ?? lowerBlock([statement], inner, place === 0),
  );
  const superCall =
    base === undefined ? [] : lowerSuperCall(split.superCall, base, parameters.list, method, inner, refuse);
  const after = lowerBlock(split.rest, inner, split.superCall === null);
  const body = [
    ...parameters.opening,
    ...before,
    ...superCall,
    ...inner.frame.temporaries,
    ...moved.flatMap((each) => each?.assigned ?? []),
    ...after,
  ];
  return [constructorOf(parameters.list, body, { ...documentation(node), line: node.lineno })];
}

/** How the output calls `super`: the code before it, its arguments, and the code after it. Refuses what has no such form. */
function arrangeInit(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  method: FunctionInfo,
  info: ClassInfo,
  refuse: Refuse,
): Split {
  const [base] = info.bases;
  const whole: Split = { before: [], superCall: null, rest: node.body };
  const split = splitAtSuper(node, method, info);
  const isNested = usesSuperInit(split?.rest ?? []);
  if (split !== null && !isNested) return split;
  if (keepsOnlyArguments(base)) return whole;
  if (isNested) refuse("nestedSuper");
  if (split === null) refuse("selfBeforeSuper");
  return whole;
}

/** Refuses an `__init__` for its shape. */
type Refuse = (shape: Parameters<typeof refuseShape>[3]) => void;

interface Split {
  readonly before: readonly ast.Stmt[];
  readonly superCall: ast.Call | null;
  readonly rest: readonly ast.Stmt[];
}

/** The statements before `super().__init__(…)`, the call, and those after; `null` where the first ones use `self` in a way that matters. */
function splitAtSuper(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  method: FunctionInfo,
  info: ClassInfo,
): Split | null {
  const place = node.body.findIndex((statement) => superInit(statement, info) !== null);
  const found = node.body[place];
  if (found === undefined) return { before: [], superCall: null, rest: node.body };
  const superCall = superInit(found, info);
  const before = node.body.slice(0, place);
  const self = receiverParameter(method)?.arg;
  const moved = before.filter((statement) => isMoved(statement, method));
  const isKept = before.every((statement) => isMoved(statement, method) || !mentions(statement, self));
  const isRead = superCall !== null && mentions(superCall, self);
  const isUnseen = !isRead && (moved.length === 0 || seesNothing(info, moved));
  return isKept && isUnseen ? { before, superCall, rest: node.body.slice(place + 1) } : null;
}

/** The call of a statement `super().__init__(…)`, or `Base.__init__(self, …)` without its first argument. */
function superInit(statement: ast.Stmt, info: ClassInfo): ast.Call | null {
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return null;
  const { func, args } = statement.value;
  if (func.kind !== "Attribute" || func.attr !== "__init__") return null;
  if (isSuper(func.value)) return statement.value;
  const [base] = info.node.bases;
  const isBase = base !== undefined && isSameName(func.value, base);
  const self = receiverParameter(info.methods.get("__init__") ?? null)?.arg;
  return isBase && args[0]?.kind === "Name" && args[0].id === self ? { ...statement.value, args: args.slice(1) } : null;
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
export function lowerSuperCall(
  node: ast.Call | null,
  base: ClassInfo["bases"][number],
  parameters: readonly Parameter[],
  method: FunctionInfo,
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
    if (arranged === null) return [superStatement([placedAtRunTime(node, base, method, context, refuse)], node.lineno)];
    if (arranged instanceof Mismatch) {
      refuse("wrongSuper");
      return [];
    }
    return [superStatement(arranged.args, node.lineno)];
  }
  if ("kind" in base) {
    const isException = classEntry(base.name)?.exception === true;
    return [superStatement(isException ? keptArguments(parameters, method) : [], undefined)];
  }
  if (methodOf(base, "__init__") !== null) refuse("missingSuper");
  return [superStatement([], undefined)];
}

/** `super(...arguments_of(Base, …))` for starred arguments that only run time can put in their places. */
function placedAtRunTime(
  node: ast.Call,
  base: ClassInfo["bases"][number],
  method: FunctionInfo,
  context: Context,
  refuse: Refuse,
): Expression {
  const args = arrangeDynamic(node, context, (parts) => call(runtime(context, "kwargs"), parts));
  const reference =
    "kind" in base
      ? runtimeClass(base.name, method, context, refuse)
      : name(textOf({ kind: "instance", class: base }, context));
  return spread(call(runtime(context, "arguments_of"), [reference, ...args]));
}

/** A class of the runtime with the names of its parameters, which keyword arguments are given by. */
function runtimeClass(baseName: string, method: FunctionInfo, context: Context, refuse: Refuse): Expression {
  const [written] = method.owner?.node.bases ?? [];
  const signature = classEntry(baseName)?.signature;
  if (written === undefined || signature == null) refuse("starredSuper");
  const lowered = written === undefined ? name(baseName) : lowerExpression(written, context);
  if (signature == null || classEntry(baseName)?.exception === true) return lowered;
  return call(runtime(context, "signature"), [lowered, string(parametersText(signatureOf(signature)))]);
}

function superStatement(args: readonly Expression[], line: number | undefined): Statement {
  return { kind: "expression", expression: call(literal("super"), args), ...(line === undefined ? {} : { line }) };
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
