import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import type { FunctionInfo } from "../2-infer/types.ts";
import { call, name, statement } from "../4-emit/builders.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "./context.ts";
import { generatorsCalled } from "./iteration.ts";

// A generator that is left half-used is closed in CPython when nothing refers to it any more: when its variable is bound anew or deleted,
// when the function that has it returns, at the end of the program. That shows where it yields inside of `try` or `with`. A coroutine that the
// program drives by hand is the same; the runtime knows it without being told.

const closing: ReadonlySet<string> = new Set(["BaseException", "GeneratorExit"]);
/** Built-in functions that keep nothing of a generator that they are given. */
const borrowing: ReadonlySet<string> = new Set(
  "next list tuple set sorted sum any all min max print repr str len isinstance type id bool".split(" "),
);
const waiting: ReadonlySet<ast.Node["kind"]> = new Set(["Yield", "YieldFrom", "Await", "AsyncFor", "AsyncWith"]);
const ownMethods: ReadonlySet<string> = new Set(["send", "throw", "close", "__next__"]);

/** `g = numbers()`, where the generator notices how it ends: one that the end of the program closes. */
export function keptOpen(value: ast.Expr, lowered: Expression, context: Context): Expression {
  return isNoticing(value, context) ? call(runtime(context, "closed_at_end"), [lowered]) : lowered;
}

/** What a variable that alone has a generator is bound to next: what it held is closed. */
export function replacing(target: ast.Name, value: Expression, context: Context): Expression {
  const binding = context.bound.bindings.get(target);
  if (binding === undefined || !ownsGenerators(binding, context)) return value;
  return call(runtime(context, "dropped"), [name(binding.emitted), value]);
}

/** `del g` of a variable that alone has a generator. */
export function dropping(binding: Binding, context: Context): readonly Statement[] {
  if (!ownsGenerators(binding, context)) return [];
  return [statement(call(runtime(context, "dropped"), [name(binding.emitted)]))];
}

/** The body of a function, at whose end the generators are closed that its variables alone have. */
export function droppedAtEnd(
  node: ast.FunctionDef | ast.AsyncFunctionDef,
  body: readonly Statement[],
  context: Context,
): readonly Statement[] {
  const variables = context.bound.scopes.get(node)?.variables ?? [];
  const owners = new Set(variables.filter((each) => ownsGenerators(each, context)).map(({ emitted }) => emitted));
  const isDeclaration = (each: Statement): each is Extract<Statement, { kind: "variable" }> =>
    each.kind === "variable" && each.target.kind === "name" && owners.has(each.target.name);
  const wrapped = (statements: readonly Statement[], before: readonly Expression[]): readonly Statement[] => {
    const first = statements.findIndex(isDeclaration);
    if (first === -1) return statements;
    const following = statements.slice(first).findIndex((each) => !isDeclaration(each));
    const rest = following === -1 ? [] : statements.slice(first + following);
    // What is declared in a block is not seen by functions above it.
    if (rest.length === 0 || rest.some(declares)) return statements;
    const declared = statements.slice(first, first + following).filter(isDeclaration);
    const held = [...before, ...declared.map(({ target }) => target as Expression)];
    const finalizer = held.map((each) => statement(call(runtime(context, "dropped"), [each])));
    return [
      ...statements.slice(0, first + following),
      { kind: "try", body: wrapped(rest, held), handler: null, finalizer },
    ];
  };
  return wrapped(body, []);
}

function declares({ kind }: Statement): boolean {
  return kind === "function" || kind === "class";
}

/** Whether every value of a variable is a new generator that notices its end, or None, and nothing else gets hold of it. */
function ownsGenerators(binding: Binding, context: Context): boolean {
  if (binding.captured || binding.assignedFromInside || binding.declaration.kind === "member") return false;
  const bound = binding.origins.filter((origin) => origin.kind !== "delete");
  const values = bound.map((origin) =>
    origin.kind === "assignment" && origin.statement.kind === "Assign" && origin.statement.targets[0] === origin.node
      ? origin.statement.value
      : null,
  );
  const isOwn = (value: ast.Expr | null): boolean =>
    value !== null && (value.kind === "Constant" || isNoticing(value, context) || isCoroutine(value, context));
  if (!values.every(isOwn) || values.every((value) => value?.kind === "Constant")) return false;
  const borrowed = borrowedNames(binding.scope.node, context);
  return binding.reads.every((read) => borrowed.has(read) || binding.uncertain.has(read));
}

/** Whether a call gives a coroutine object, which may be driven by hand, that notices how it is closed. */
function isCoroutine(value: ast.Expr, context: Context): boolean {
  if (value.kind !== "Call" || context.coroutines !== "generator") return false;
  const callee = typeOf(context, value.func);
  if (callee.kind !== "function" || !callee.function.isAsync || callee.function.isGenerator) return false;
  return noticesItsEnd(callee.function);
}

/** The names whose values an expression only uses. */
function borrowedNames(scope: ast.Node, context: Context): ReadonlySet<ast.Node> {
  const found = new Set<ast.Node>();
  for (const node of walk(scope)) for (const each of borrowedBy(node, context)) found.add(each);
  return found;
}

function borrowedBy(node: ast.Node, context: Context): readonly ast.Node[] {
  switch (node.kind) {
    case "Call":
      if (node.func.kind === "Attribute" && ownMethods.has(node.func.attr)) return [node.func.value];
      if (node.func.kind !== "Name" || !borrowing.has(node.func.id)) return [];
      return context.bound.bindings.has(node.func) ? [] : node.args;
    case "For":
    case "comprehension":
      return [node.iter];
    case "Compare":
      return [node.left, ...node.comparators];
    case "Starred":
    case "YieldFrom":
      return [node.value];
    default:
      return [];
  }
}

/** Whether a call makes a generator that notices how it is closed. */
function isNoticing(value: ast.Expr, context: Context): boolean {
  return value.kind === "Call" && generatorsCalled(value, context)?.some(noticesItsEnd) === true;
}

/** Whether a generator or coroutine waits where closing it does more than end it. */
function noticesItsEnd({ node }: FunctionInfo): boolean {
  return walk(node).some(
    (each) =>
      ((each.kind === "With" || each.kind === "AsyncWith") && yields(each)) ||
      (each.kind === "Try" && (each.finalbody.length > 0 || each.handlers.some(catchesClosing)) && yields(each)),
  );
}

function yields(node: ast.Node): boolean {
  return walk(node).some((each) => waiting.has(each.kind));
}

function catchesClosing({ type }: ast.ExceptHandler): boolean {
  return type === null || walk(type).some((each) => each.kind === "Name" && closing.has(each.id));
}
