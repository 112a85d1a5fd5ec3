import type * as ast from "@tsyncio/ast";
import type { Binding } from "../1-bind/bound.ts";
import type { Type } from "../2-infer/types.ts";
import { name } from "../4-emit/builders.ts";
import type { Statement, Trivia } from "../4-emit/tree.ts";
import type { Context } from "./context.ts";
import { movableBefore } from "./movable.ts";
import { docstringOf } from "./functions/body.ts";
import { lowerStatement } from "./statements/index.ts";
import { textOf } from "./text.ts";

/**
 * The statements of a block: variables hoisted to its start, then each statement with its comments.
 * The body of a function or module (`opensScope`) leaves out its docstring, which is printed as JSDoc.
 */
export function lowerBlock(body: readonly ast.Stmt[], context: Context, opensScope = false): readonly Statement[] {
  const rest = opensScope && docstringOf(body) !== null ? body.slice(1) : body;
  const statements = rest.flatMap((statement) => [
    ...movableBefore(statement, context),
    ...withTrivia(lowerStatement(statement, context), statement, context),
  ]);
  return [
    ...commentsOnly(context.comments.blockStart(body)),
    ...(context.hoisted.get(body) ?? []).map((binding) => declaration(binding, context)),
    ...statements,
    ...commentsOnly(context.comments.blockEnd(body)),
  ];
}

/** `let x!: type;`: binding has proven what TypeScript cannot see, or put a check at each read. */
function declaration(binding: Binding, context: Context): Statement {
  const held = context.types.typeOfBinding(binding);
  const type = mixesGroups(binding, held) ? "any" : textOf(held, context, binding);
  return { kind: "variable", keyword: "let", target: name(binding.emitted), type, definite: true };
}

/** A name that handlers of groups and of others share: to TypeScript a group is of any exception's class, since it has all of its members. */
function mixesGroups(binding: Binding, held: Type): boolean {
  const isHandlers = binding.origins.some((origin) => origin.kind === "except");
  return isHandlers && held.kind === "union" && held.members.some(isGroup) && !held.members.every(isGroup);
}

function isGroup(type: Type): boolean {
  return type.kind === "runtime" && type.name.endsWith("ExceptionGroup");
}

/** The first statement that came of a Python statement carries its comments and its line. */
function withTrivia(lowered: readonly Statement[], node: ast.Stmt, context: Context): readonly Statement[] {
  const trivia = context.comments.trivia(node);
  const [first, ...rest] = lowered;
  if (first === undefined)
    return trivia?.leading === undefined && trivia?.trailing === undefined ? [] : [{ kind: "comments", trivia }];
  const marked = rest.map((statement) => ({ ...statement, line: statement.line ?? node.lineno }));
  return [{ ...first, line: first.line ?? node.lineno, ...(trivia === undefined ? {} : { trivia }) }, ...marked];
}

function commentsOnly(trivia: Trivia | undefined): readonly Statement[] {
  return trivia === undefined ? [] : [{ kind: "comments", trivia }];
}
