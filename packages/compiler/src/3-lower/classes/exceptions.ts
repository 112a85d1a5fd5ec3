import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, literal, member, object, spread, thisLiteral } from "../../4-emit/builders.ts";
import type { Expression, Parameter } from "../../4-emit/tree.ts";
import { isSuper } from "../calls/super.ts";
import { type Context, refuseConstruct, runtime, typeOf } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { lowerStarred } from "../iteration.ts";
import { classEntry } from "../members.ts";
import { isStable } from "../purity.ts";
import { lowerValue } from "../values.ts";

type Base = ClassInfo["bases"][number];

/** Whether a base is an exception of Python's whose `__init__` keeps its arguments in `args` and does nothing else. */
export function keepsOnlyArguments(base: Base | undefined): boolean {
  if (base === undefined || !("kind" in base)) return false;
  const entry = classEntry(base.name);
  return entry?.exception === true && entry.signature === "*args: Any" && Object.keys(entry.members).length === 0;
}

/**
 * What `BaseException.__new__` keeps of an exception's arguments: the positional ones that the caller wrote.
 * `arguments` says how many these were where some have defaults.
 */
export function keptArguments(parameters: readonly Parameter[], method: FunctionInfo): readonly Expression[] {
  const isPlain = parameters.every(({ initial }) => initial === undefined);
  const isFixed = isPlain && method.parameters.every(({ kind }) => kind !== "keywordOnly" && kind !== "keywords");
  const isRest = parameters.some(({ rest }) => rest === true);
  return isFixed || isRest ? parameters.map(parameterValue) : [spread({ kind: "name", name: "arguments" })];
}

function parameterValue(parameter: Parameter): Expression {
  if (parameter.target.kind === "arrayPattern") throw new Error("a constructor's parameters are names");
  return parameter.rest === true ? spread(parameter.target) : parameter.target;
}

/** `super().__init__(message)` of an exception that is there already: `this.args = Tuple.of(message)`. `null` for any other call. */
export function lowerExceptionInit(node: ast.Call, context: Context): Expression | null {
  const { func } = node;
  if (func.kind !== "Attribute" || func.attr !== "__init__" || context.frame.function?.name !== "__init__") return null;
  const args = initArguments(node, func, context);
  if (args === null || !keepsOnlyArguments(context.frame.function.owner?.bases[0])) return null;
  // Only run time knows what is in `**keywords`: the runtime's own `__init__` looks.
  if (node.keywords.some((keyword) => keyword.arg === null) && context.frame.function.owner?.general === true)
    return null;
  if (node.keywords.length > 0) return refuseConstruct(context, node, "wrongCall");
  const values = args.map((argument) =>
    argument.kind === "Starred" ? lowerStarred(argument, null, context) : lowerValue(argument, context),
  );
  const value = call(member(runtime(context, "Tuple"), "of"), values);
  return { kind: "assign", operator: "=", target: member(thisLiteral, "args"), value };
}

/** The arguments of `super().__init__(…)`, or of `Exception.__init__(self, …)`. */
function initArguments(node: ast.Call, func: ast.Attribute, context: Context): readonly ast.Expr[] | null {
  if (isSuper(func.value)) return node.args;
  const [first, ...rest] = node.args;
  const isSelf = first?.kind === "Name" && context.bound.bindings.get(first) === context.frame.self;
  const isException = typeOf(context, func.value).kind === "api";
  return isSelf && isException && context.frame.self !== null ? rest : null;
}

/** Whether an exception's `args` stay what its caller wrote, since its `__init__` does not set them. */
export function keepsCallersArguments(info: ClassInfo): boolean {
  const initializer = methodOf(info, "__init__");
  if (initializer?.owner == null || !keepsOnlyArguments(initializer.owner.bases[0])) return false;
  for (const each of walk(initializer.node)) if (each.kind === "Attribute" && each.attr === "__init__") return false;
  return true;
}

/**
 * `Failure("a", code=2)` of such an exception has only `"a"` in its `args`, though `code` arrives in its place:
 * `Object.assign(new Failure("a", 2), { args: Tuple.of("a") })`.
 */
export function withWrittenArguments(made: Expression, node: ast.Call, context: Context): Expression {
  if (!node.args.every((argument) => isStable(argument, context)))
    return refuseConstruct(context, node, "exceptionKeywords");
  const args = call(
    member(runtime(context, "Tuple"), "of"),
    node.args.map((argument) => lowerValue(argument, context)),
  );
  return call(member(literal("Object"), "assign"), [made, object([{ key: "args", value: args }])]);
}
