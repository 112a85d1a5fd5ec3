import type * as ast from "@tsyncio/ast";
import type { BindingOrigin } from "./bound.ts";
import type { Cursor } from "./cursor.ts";
import { enterScope, record } from "./cursor.ts";
import { defaults, operands, parameters } from "./order.ts";

/** A comprehension of any kind. */
export type ComprehensionExpr = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp;

/** Collects the occurrences in an expression, in the order of evaluation. */
export function collectExpression(node: ast.Expr | null, cursor: Cursor): void {
  if (node === null) return;
  switch (node.kind) {
    case "Name":
      return record(cursor, node.id, { kind: "read", node });
    case "Constant":
      return;
    case "Lambda":
      return collectLambda(node, cursor);
    case "ListComp":
    case "SetComp":
    case "DictComp":
    case "GeneratorExp":
      return collectComprehension(node, cursor);
    case "NamedExpr":
      collectExpression(node.value, cursor);
      bindTarget(node.target, cursor, (name) => ({ kind: "assignment", node: name, statement: node }));
      return;
    case "Yield":
    case "YieldFrom":
      cursor.scope.isGenerator = true;
      break;
    case "Await":
      markAsync(cursor);
      break;
    case "Call":
      collectLocals(node, cursor);
      break;
    default:
  }
  for (const operand of operands(node)) collectExpression(operand, cursor);
}

/** `locals()` reads every variable of its function. */
function collectLocals(node: ast.Call, cursor: Cursor): void {
  if (node.func.kind !== "Name" || node.func.id !== "locals" || node.args.length + node.keywords.length > 0) return;
  cursor.collected.localsCalls.push({ call: node, scope: cursor.scope });
  for (const read of cursor.collected.locals.get(node) ?? []) record(cursor, read.id, { kind: "read", node: read });
}

/** An `await` inside comprehensions makes them asynchronous, up to a generator expression, which awaits by itself. */
function markAsync(cursor: Cursor): void {
  let scope = cursor.scope;
  while (scope.kind === "comprehension" && scope.parent) {
    scope.isAsync = true;
    if (scope.node.kind === "GeneratorExp") return;
    scope = scope.parent;
  }
}

function collectLambda(node: ast.Lambda, cursor: Cursor): void {
  collectSignature(node.args, cursor);
  const inside = enterScope(cursor, { kind: "lambda", node, body: [], deferred: true });
  for (const parameter of parameters(node.args)) record(inside, parameter.arg, { kind: "parameter", node: parameter });
  collectExpression(node.body, inside);
}

function collectComprehension(node: ComprehensionExpr, cursor: Cursor): void {
  const [first, ...rest] = node.generators;
  if (!first) return;
  collectExpression(first.iter, cursor);
  const inside = enterScope(cursor, { kind: "comprehension", node, body: [], deferred: node.kind === "GeneratorExp" });
  collectGenerator(first, inside);
  for (const generator of rest) {
    collectExpression(generator.iter, inside);
    collectGenerator(generator, inside);
  }
  if (node.kind === "DictComp") collectExpression(node.key, inside);
  collectExpression(node.kind === "DictComp" ? node.value : node.elt, inside);
}

function collectGenerator(generator: ast.Comprehension, inside: Cursor): void {
  if (generator.is_async !== 0) markAsync(inside);
  bindTarget(generator.target, inside, (name) => ({ kind: "comprehension", node: name, statement: generator }));
  for (const test of generator.ifs) collectExpression(test, inside);
}

/** Defaults and annotations of a signature: Python evaluates them where the function is defined. */
export function collectSignature(args: ast.Arguments, cursor: Cursor): void {
  for (const value of defaults(args)) collectExpression(value, cursor);
  for (const parameter of parameters(args)) annotationOf(parameter.annotation, cursor);
}

/** Collects the names of an annotation; those of one that is not evaluated are mentions. */
export function annotationOf(annotation: ast.Expr | null, cursor: Cursor, evaluated = true): void {
  if (annotation === null) return;
  if (evaluated && !cursor.collected.lazyAnnotations) collectExpression(annotation, cursor);
  else mention(annotation, cursor);
}

function mention(node: ast.Expr, cursor: Cursor): void {
  if (node.kind === "Name") record(cursor, node.id, { kind: "mention", node });
  else if (node.kind === "Attribute" || node.kind === "Starred") mention(node.value, cursor);
  else if (node.kind === "Tuple" || node.kind === "List") for (const part of node.elts) mention(part, cursor);
  else if (node.kind === "BinOp") [node.left, node.right].forEach((part) => mention(part, cursor));
  else if (node.kind === "Subscript") [node.value, node.slice].forEach((part) => mention(part, cursor));
}

/** Collects the names that a target binds; attributes and items of a target are expressions. */
export function bindTarget(target: ast.Expr, cursor: Cursor, origin: (name: ast.Name) => BindingOrigin): void {
  switch (target.kind) {
    case "Name":
      return record(cursor, target.id, origin(target));
    case "Tuple":
    case "List":
      for (const part of target.elts) bindTarget(part, cursor, origin);
      return;
    case "Starred":
      return bindTarget(target.value, cursor, origin);
    default:
      collectExpression(target, cursor);
  }
}
