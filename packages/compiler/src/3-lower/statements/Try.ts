import type * as ast from "@tsyncio/ast";
import { completes } from "../../2-infer/completes.ts";
import { binary, call, literal, name, not, undefinedLiteral } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { mentionedIn } from "../mentioned.ts";
import { lowerBlock } from "../block.ts";
import { finalizedWithContext } from "../finalizers.ts";
import { type Context, fresh, freshError, runtime, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { caughtWithin, handlerOf } from "../handling.ts";
import { isExceptionClass } from "../members.ts";
import { declaredHere } from "../targets/assign.ts";
import { textOf } from "../text.ts";
import { lowerStarHandlers } from "./TryStar.ts";

/**
 * ```py
 * def work():
 *     ...
 *
 * try:
 *     work()
 * except ValueError as e:
 *     print(e)
 * finally:
 *     print("closed")
 * ```
 * ```ts
 * function work(): void {}
 *
 * try {
 *   work();
 * } catch (error) {
 *   const e = exception(error);
 *   if (!(e instanceof ValueError)) {
 *     throw e;
 *   }
 *   print(e);
 * } finally {
 *   print("closed");
 * }
 * ```
 * What JavaScript itself throws is turned into Python's exception first.
 */
export function lowerTry(node: ast.Try | ast.TryStar, context: Context): readonly Statement[] {
  const { handled } = context;
  if (handled?.kind === "name" && context.tracksContext && bindsName(node, handled.name, context)) {
    const outer = name(fresh(context, "outer"));
    const kept: Statement = { kind: "variable", keyword: "const", target: outer, initial: handled };
    return [kept, ...lowerTry(node, { ...context, handled: outer })];
  }
  if (node.finalbody.length > 0 && context.tracksContext) {
    return finalizedWithContext(lowerTry({ ...node, finalbody: [] }, context), node.finalbody, context);
  }
  const finalizer = node.finalbody.length === 0 ? null : lowerBlock(node.finalbody, context);
  if (node.handlers.length === 0 && finalizer === null) return lowerBlock(node.body, context);
  if (node.handlers.length === 0) {
    return [
      {
        kind: "try",
        body: [...lowerBlock(node.body, context), ...lowerBlock(node.orelse, context)],
        handler: null,
        finalizer,
      },
    ];
  }
  if (node.orelse.length === 0) return [guarded(node, lowerBlock(node.body, context), finalizer, context)];
  return withElse(node, finalizer, context);
}

/** Whether a handler binds the name of the exception that is handled around it: within, that one would be hidden. */
function bindsName(node: ast.Try | ast.TryStar, emitted: string, context: Context): boolean {
  return node.handlers.some((handler) => context.bound.bindings.get(handler)?.emitted === emitted);
}

function guarded(
  node: ast.Try | ast.TryStar,
  body: readonly Statement[],
  finalizer: readonly Statement[] | null,
  context: Context,
): Statement {
  const parameter = freshError(context);
  const lowered = node.kind === "Try" ? lowerHandlers : lowerStarHandlers;
  const { caught, around, context: inside } = handlerOf(parameter, context);
  return { kind: "try", body, handler: { parameter, body: around(lowered(node, caught, inside)) }, finalizer };
}

/** The `else` runs after the body, outside the reach of the handlers but inside that of `finally`. */
function withElse(
  node: ast.Try | ast.TryStar,
  finalizer: readonly Statement[] | null,
  context: Context,
): readonly Statement[] {
  const isPlain = node.kind === "Try";
  if (isPlain && node.handlers.every((handler) => !completes(handler.body, (item) => context.bound.swallows(item)))) {
    return withLeavingHandlers(node, finalizer, context);
  }
  const completed = name(fresh(context, "completed"));
  const flag: Statement = { kind: "variable", keyword: "let", target: completed, initial: literal("false") };
  const set: Statement = {
    kind: "expression",
    expression: { kind: "assign", operator: "=", target: completed, value: literal("true") },
  };
  const inner = guarded(node, [...lowerBlock(node.body, context), set], null, context);
  const otherwise: Statement = { kind: "if", test: completed, then: lowerBlock(node.orelse, context), otherwise: null };
  if (finalizer === null) return [flag, inner, otherwise];
  return [flag, { kind: "try", body: [inner, otherwise], handler: null, finalizer }];
}

/** Where every handler returns, raises or leaves the loop, what stands after the statement runs only if the body went through. */
function withLeavingHandlers(
  node: ast.Try | ast.TryStar,
  finalizer: readonly Statement[] | null,
  context: Context,
): readonly Statement[] {
  const inner = guarded(node, lowerBlock(node.body, context), null, context);
  const otherwise = lowerBlock(node.orelse, context);
  // Beside the `try`, what the `else` declares is seen by what follows.
  const isApart = declaresOneOfSeveral(otherwise, context);
  const statements: readonly Statement[] = [
    inner,
    ...(isApart ? [{ kind: "block", body: otherwise } as const] : otherwise),
  ];
  return finalizer === null ? statements : [{ kind: "try", body: statements, handler: null, finalizer }];
}

/** Whether statements declare a variable of a name that is declared elsewhere in the function, too. */
function declaresOneOfSeveral(statements: readonly Statement[], context: Context): boolean {
  const node = context.frame.function?.node;
  const scope = (node && context.bound.scopes.get(node)) ?? context.bound.scope;
  const declared = new Set(
    statements.flatMap((each) => (each.kind === "variable" ? [...mentionedIn([{ ...each, type: "" }]).values] : [])),
  );
  return Map.groupBy(scope.variables, ({ emitted }) => emitted)
    .entries()
    .some(([emitted, variables]) => variables.length > 1 && declared.has(emitted));
}

function lowerHandlers(node: ast.Try | ast.TryStar, caught: Expression, context: Context): readonly Statement[] {
  const [only] = node.handlers;
  if (only !== undefined && node.handlers.length === 1) return lowerOnlyHandler(only, caught, context);
  const failure = name(fresh(context, "failure"));
  const taken: Statement = { kind: "variable", keyword: "const", target: failure, initial: taking(caught, context) };
  return [taken, ...lowerChain(node.handlers, failure, context)];
}

/** The exception that a handler gets. One that was raised while another was handled has that one as its context by now. */
function taking(caught: Expression, context: Context): Expression {
  const within = caughtWithin(caught, context);
  if (within !== null) return within;
  return context.tracksHandled || context.tracesFrames ? caught : call(runtime(context, "exception"), [caught]);
}

/**
 * One handler: the exception takes the handler's name at once, and goes on if it is not of the class. Where the block binds the name
 * again, what is handled keeps a name of its own.
 */
function lowerOnlyHandler(handler: ast.ExceptHandler, caught: Expression, context: Context): readonly Statement[] {
  const binding = context.bound.bindings.get(handler);
  const isLasting = binding !== undefined && declaredHere(handler, binding) === "const";
  const local = name(isLasting ? binding.emitted : fresh(context, "failure"));
  const taken: Statement = { kind: "variable", keyword: "const", target: local, initial: taking(caught, context) };
  const test = handlerTest(handler, local, context);
  const pass: readonly Statement[] =
    test === null ? [] : [{ kind: "if", test: not(test), then: [{ kind: "throw", value: local }], otherwise: null }];
  const block = isLasting ? namedBlock(handler, local, true, context) : lowerNamed(handler, local, context);
  return [taken, ...pass, ...block];
}

/** A handler's block; a name that is declared elsewhere is assigned before it and unbound after it. */
export function namedBlock(
  handler: ast.ExceptHandler,
  failure: Expression,
  isDeclared: boolean,
  context: Context,
): readonly Statement[] {
  const binding = context.bound.bindings.get(handler);
  const body = withContext(
    lowerBlock(handler.body, { ...context, handled: failure, mayHandleNothing: false }),
    failure,
    context,
  );
  if (binding === undefined || isDeclared) return body;
  const unbound: Expression = { kind: "as", expression: undefinedLiteral, type: "any" };
  return [
    assign(binding.emitted, failure),
    { kind: "try", body, handler: null, finalizer: [assign(binding.emitted, unbound)] },
  ];
}

function assign(target: string, value: Expression): Statement {
  return { kind: "expression", expression: { kind: "assign", operator: "=", target: name(target), value } };
}

/** What a handler's code raises has the handled exception as its context, also where a function that it calls raises it. */
function withContext(body: readonly Statement[], failure: Expression, context: Context): readonly Statement[] {
  const isPlain = body.every(
    (statement) => statement.kind === "comments" || statement.kind === "break" || statement.kind === "continue",
  );
  if (!context.tracksContext || isPlain) return body;
  const parameter = fresh(context, "raised");
  const chained = call(runtime(context, "left_handler"), [name(parameter), failure]);
  return [{ kind: "try", body, handler: { parameter, body: [{ kind: "throw", value: chained }] }, finalizer: null }];
}

/** Several handlers: `if … else if … else throw`. */
function lowerChain(
  handlers: readonly ast.ExceptHandler[],
  failure: Expression,
  context: Context,
): readonly Statement[] {
  const [handler, ...rest] = handlers;
  if (handler === undefined) return [{ kind: "throw", value: failure }];
  const body = lowerNamed(handler, failure, context);
  const test = handlerTest(handler, failure, context);
  return test === null ? body : [{ kind: "if", test, then: body, otherwise: lowerChain(rest, failure, context) }];
}

/** A handler's block in a chain, which declares its name where it can. */
function lowerNamed(handler: ast.ExceptHandler, failure: Expression, context: Context): readonly Statement[] {
  const binding = context.bound.bindings.get(handler);
  const keyword = binding === undefined ? null : declaredHere(handler, binding);
  if (binding === undefined || keyword === null) return namedBlock(handler, failure, false, context);
  // What the block gives the name later may be something else than an exception of this class.
  const type = keyword === "let" ? { type: textOf(context.types.typeOfBinding(binding), context, binding) } : {};
  const declared: Statement = { kind: "variable", keyword, target: name(binding.emitted), initial: failure, ...type };
  return [declared, ...namedBlock(handler, failure, true, context)];
}

/** The test of a handler; `null` where it takes every exception. */
function handlerTest(handler: ast.ExceptHandler, failure: Expression, context: Context): Expression | null {
  if (handler.type === null || isBaseException(handler.type, context)) return null;
  const classes = handler.type.kind === "Tuple" ? handler.type.elts : [handler.type];
  if (classes.every((each) => isExceptionClass(typeOf(context, each)))) {
    const tests = classes.map((each): Expression => binary("instanceof", failure, lowerExpression(each, context)));
    return tests.reduce((left, right) => binary("||", left, right));
  }
  return call(runtime(context, "catches"), [failure, lowerExpression(handler.type, context)]);
}

function isBaseException(node: ast.Expr, context: Context): boolean {
  const type = typeOf(context, node);
  return type.kind === "api" && type.name === "BaseException";
}
