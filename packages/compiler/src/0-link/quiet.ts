import type * as ast from "@tsyncio/ast";
import { modules as libraries } from "../tables/index.ts";
import { dataclassOf, fieldAt } from "../1-bind/dataclasses/dataclass.ts";
import { isTypeChecking } from "./sites.ts";

/**
 * Whether nobody can tell when the top level of a module runs: it defines functions and classes and gives names to
 * constants. What its imports load is another question.
 */
export function isQuiet(module: ast.Module): boolean {
  return isQuietBody(module.body);
}

function isQuietBody(body: readonly ast.Stmt[]): boolean {
  return body.every(isQuietStatement);
}

/** Whether nobody can tell when a statement of a module's top level runs. */
export function isQuietStatement(node: ast.Stmt): boolean {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
      return (
        node.decorator_list.every(isMethodDecorator) &&
        [...node.args.defaults, ...node.args.kw_defaults].every(isQuietValue)
      );
    case "ClassDef":
      return (
        (node.decorator_list.length === 0 || dataclassOf(node) !== null) &&
        node.keywords.length === 0 &&
        node.bases.every(isQuietValue) &&
        node.body.every((each) => isQuietMember(each, node))
      );
    case "Assign":
      return node.targets.every(isQuietTarget) && isQuietValue(node.value);
    case "AnnAssign":
      return isQuietTarget(node.target) && isQuietValue(node.value);
    case "Expr":
      return node.value.kind === "Constant";
    case "If":
      if (isMainTest(node.test) || isTypeChecking(node.test)) return isQuietBody(node.orelse);
      return isQuietValue(node.test) && isQuietBody(node.body) && isQuietBody(node.orelse);
    case "Try":
      return isQuietBody(node.body) && isQuietBody(node.orelse) && isQuietBody(node.finalbody);
    case "Import":
    case "ImportFrom":
    case "Pass":
    case "Global":
      return true;
    default:
      return false;
  }
}

function isQuietTarget(target: ast.Expr): boolean {
  return (
    target.kind === "Name" || ((target.kind === "Tuple" || target.kind === "List") && target.elts.every(isQuietTarget))
  );
}

/** Whether nobody can tell when a statement of a class body runs; the `field(…)` of a dataclass is no call in the output. */
function isQuietMember(statement: ast.Stmt, owner: ast.ClassDef): boolean {
  const field = fieldAt(statement, owner);
  return field === null ? isQuietStatement(statement) : field.value === null || isQuietValue(field.value);
}

function isMethodDecorator(node: ast.Expr): boolean {
  if (node.kind === "Name") return ["property", "staticmethod", "classmethod"].includes(node.id);
  return node.kind === "Attribute" && node.attr === "setter" && node.value.kind === "Name";
}

/** `__name__ == "__main__"`, which is false in a module that is imported. */
function isMainTest(test: ast.Expr): boolean {
  if (test.kind !== "Compare" || test.ops[0] !== "Eq") return false;
  return [test.left, ...test.comparators].some((side) => side.kind === "Name" && side.id === "__name__");
}

/** Whether evaluating an expression does nothing but give a value. */
function isQuietValue(node: ast.Expr | null): boolean {
  switch (node?.kind) {
    case undefined:
    case "Constant":
    case "Name":
    case "Lambda":
      return true;
    case "Attribute":
      return isQuietValue(node.value);
    case "Tuple":
    case "List":
    case "Set":
      return node.elts.every(isQuietValue);
    case "Dict":
      return [...node.keys, ...node.values].every(isQuietValue);
    case "UnaryOp":
      return isQuietValue(node.operand);
    case "BinOp":
      return isQuietValue(node.left) && isQuietValue(node.right);
    case "BoolOp":
      return node.values.every(isQuietValue);
    case "Subscript":
      return isQuietValue(node.value) && isQuietValue(node.slice);
    case "Call":
      return isQuietCall(node);
    default:
      return false;
  }
}

const makers: ReadonlySet<string> = new Set([
  "set",
  "dict",
  "list",
  "tuple",
  "frozenset",
  "range",
  "object",
  "bytearray",
]);

/** A call that makes an empty container, or an object of a class of the library: `asyncio.Lock()`. */
function isQuietCall({ func, args, keywords }: ast.Call): boolean {
  if (![...args, ...keywords.map(({ value }) => value)].every(isQuietValue)) return false;
  if (func.kind === "Name") return makers.has(func.id);
  if (func.kind !== "Attribute" || func.value.kind !== "Name") return false;
  const entries = libraries[func.value.id]?.entries;
  return entries !== undefined && Object.hasOwn(entries, func.attr) && entries[func.attr]?.kind === "class";
}
