import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { ClassInfo, FunctionInfo } from "./types.ts";

/**
 * Whether an `__init__` can be the constructor of a TypeScript class, which calls `super(…)` once, before it uses `this`. What is
 * left to lowering are exceptions, whose `__init__` keeps nothing but arguments.
 */
export function hasConstructor(info: ClassInfo): boolean {
  const method = info.methods.get("__init__");
  if (method === undefined) return true;
  const { node } = method;
  if (node.kind !== "FunctionDef" || node.decorator_list.length > 0) return false;
  if (info.bases.some((base) => "kind" in base))
    return !isException(info) || !passesUnknownKeywords(node, info, method);
  const place = node.body.findIndex((statement) => baseInitializer(statement, info, method) !== null);
  if (place < 0) return !usesInitializers(node.body) && !inheritsInitializer(info);
  return hasPlainCall(node, place, info, method);
}

/** Whether what it extends is a built-in exception, as far as its name tells: the classes of modules have a dot. */
function isException(info: ClassInfo): boolean {
  return info.bases.every((base) => "kind" in base && !base.name.includes("."));
}

/** `super().__init__(*args, **keywords)`: only run time knows whether there are any, which a built-in exception refuses. */
function passesUnknownKeywords(node: ast.FunctionDef, info: ClassInfo, method: FunctionInfo): boolean {
  return node.body.some(
    (statement) => baseInitializer(statement, info, method)?.keywords.some((keyword) => keyword.arg === null) === true,
  );
}

/** Whether the call of the base's `__init__` at a place of the body can be `super(…)`. */
function hasPlainCall(node: ast.FunctionDef, place: number, info: ClassInfo, method: FunctionInfo): boolean {
  const self = selfOf(method);
  const before = node.body.slice(0, place);
  const superCall = baseInitializer(node.body[place]!, info, method);
  const isKept = before.every((statement) => isOwnAssignment(statement, self) || !mentions(statement, self));
  const isOnly = !usesInitializers(before) && !usesInitializers(node.body.slice(place + 1));
  const isSeen = superCall === null || [...superCall.args, ...superCall.keywords].some((each) => mentions(each, self));
  const takes = superCall === null ? 0 : superCall.args.length + superCall.keywords.length;
  return isKept && isOnly && !isSeen && (info.bases.length > 0 || takes === 0);
}

/** The call of a statement `super().__init__(…)` or `Base.__init__(self, …)`. */
function baseInitializer(statement: ast.Stmt, info: ClassInfo, method: FunctionInfo): ast.Call | null {
  if (statement.kind !== "Expr" || statement.value.kind !== "Call") return null;
  const { func, args } = statement.value;
  if (func.kind !== "Attribute" || func.attr !== "__init__") return null;
  const { value } = func;
  if (value.kind === "Call" && value.func.kind === "Name" && value.func.id === "super" && value.args.length === 0)
    return statement.value;
  const [base] = info.node.bases;
  const isBase = base !== undefined && isSameName(value, base);
  const isSelf = args[0]?.kind === "Name" && args[0].id === selfOf(method);
  return isBase && isSelf ? { ...statement.value, args: args.slice(1) } : null;
}

/** Whether two expressions are the same name, dotted or not: `unittest.TestCase`. */
export function isSameName(first: ast.Expr, second: ast.Expr): boolean {
  if (first.kind === "Attribute" && second.kind === "Attribute")
    return first.attr === second.attr && isSameName(first.value, second.value);
  return first.kind === "Name" && second.kind === "Name" && first.id === second.id;
}

function selfOf(method: FunctionInfo): string | undefined {
  return method.parameters[0]?.node.arg;
}

/** `self.x = value` whose value does not use the object. */
function isOwnAssignment(statement: ast.Stmt, self: string | undefined): boolean {
  if (statement.kind !== "Assign" || statement.targets.length !== 1) return false;
  const [target] = statement.targets;
  const isOwn = target?.kind === "Attribute" && target.value.kind === "Name" && target.value.id === self;
  return isOwn && !mentions(statement.value, self);
}

function mentions(node: ast.Node, name: string | undefined): boolean {
  return walk(node).some((each) => each.kind === "Name" && each.id === name);
}

function usesInitializers(body: readonly ast.Stmt[]): boolean {
  return body.some((statement) =>
    walk(statement).some((each) => each.kind === "Attribute" && each.attr === "__init__"),
  );
}

function inheritsInitializer(info: ClassInfo): boolean {
  return info.bases.some((base) => !("kind" in base) && (base.methods.has("__init__") || inheritsInitializer(base)));
}
