import type * as ast from "@tsyncio/ast";
import { binary, call, member } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, refuse, report, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { apiEntry } from "../members.ts";
import { types } from "../../tables/builtins/types.ts";
import { withoutNone } from "../types.ts";
import { lowerValue } from "../values.ts";

/** A call that has a native form; `null` where it has not. */
type Inline = (node: ast.Call, context: Context) => Expression | null;

/** Built-ins that become TypeScript of their own where the argument's type is proven. */
const inlined: Readonly<Record<string, Inline>> = {
  len: lengthOf,
  str: (node, context) => (onlyArgument(node, context)?.type.kind === "str" ? lowerFirst(node, context) : null),
  isinstance: instanceTest,
  type: typeOfFunction,
};

/** The native form of a call of a built-in. */
export function inlineBuiltin(node: ast.Call, apiName: string, context: Context): Expression | null {
  return Object.hasOwn(inlined, apiName) ? (inlined[apiName]?.(node, context) ?? null) : null;
}

function onlyArgument(node: ast.Call, context: Context): { readonly type: ReturnType<typeof typeOf> } | null {
  const [argument] = node.args;
  if (argument === undefined || node.args.length !== 1 || node.keywords.length > 0 || argument.kind === "Starred")
    return null;
  return { type: typeOf(context, argument) };
}

function lowerFirst(node: ast.Call, context: Context): Expression | null {
  const [argument] = node.args;
  return argument === undefined ? null : lowerExpression(argument, context);
}

/** `len(xs)` → `xs.length`. */
function lengthOf(node: ast.Call, context: Context): Expression | null {
  const kind = onlyArgument(node, context)?.type.kind;
  const argument = kind === "list" || kind === "tuple" ? lowerFirst(node, context) : null;
  return argument === null ? null : member(argument, "length");
}

/** `isinstance(x, Shape)` → `x instanceof Shape`, for classes of the program and exceptions. */
function instanceTest(node: ast.Call, context: Context): Expression | null {
  const [value, tested] = node.args;
  if (value === undefined || tested === undefined || node.args.length !== 2 || node.keywords.length > 0) return null;
  const type = typeOf(context, tested);
  if (type.kind !== "class") return null;
  return binary("instanceof", lowerValue(value, context), lowerExpression(tested, context));
}

/** `type(print)`: the runtime's functions are not told apart from the program's own, whose type has another name. */
function typeOfFunction(node: ast.Call, context: Context): Expression | null {
  const [argument] = node.args;
  const type = argument === undefined ? null : typeOf(context, argument);
  if (type?.kind !== "api" || apiEntry(type.name)?.kind !== "function" || Object.hasOwn(types, type.name)) return null;
  return refuse(context, "unsupported-name", node, {
    module: type.name,
    name: "__class__",
    help: "the type of a built-in function is not kept; compare the function itself",
  });
}

/** `xs.append(x)` as a statement → `xs.push(x)`. */
export function inlineStatement(node: ast.Call, context: Context): Expression | null {
  const { func } = node;
  const [item] = node.args;
  if (func.kind !== "Attribute" || func.attr !== "append" || item === undefined || item.kind === "Starred") return null;
  if (node.args.length !== 1 || node.keywords.length > 0) return null;
  const type = withoutNone(typeOf(context, func.value));
  if (type.kind !== "list" || type !== typeOf(context, func.value)) return null;
  return call(member(lowerExpression(func.value, context), "push"), [lowerValue(item, context)]);
}

/** Notes of the guide's dialect, and the runtime's functions that carry it out. */
const dialectFunctions = {
  "create-task-without-loop": { code: "dialect-task-without-loop", runtime: "create_pending_task" },
  "run-of-task": { code: null, runtime: "run_task" },
  open: { code: "dialect-open", runtime: "open" },
} as const;

/** The runtime function of a call in the guide's dialect, after its warning; `null` for every other call. */
export function dialectFunction(node: ast.Call, context: Context): string | null {
  const kind = context.types.dialectCalls.get(node);
  if (kind === undefined) return null;
  const row = dialectFunctions[kind];
  if (row.code !== null) report(context, row.code, node, {});
  return row.runtime;
}
