import type * as ast from "@tsyncio/ast";
import { binary, call, member, newOf, nullLiteral, string } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { classEntry, isException } from "../members.ts";
import { every } from "../types.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * def read(text):
 *     try:
 *         return int(text)
 *     except ValueError as error:
 *         if text == "":
 *             raise
 *         raise KeyError(text) from error
 * ```
 * ```ts
 * function read(text: unknown): int {
 *   try {
 *     return int(text);
 *   } catch (caught) {
 *     const error = exception(caught);
 *     if (!(error instanceof ValueError)) {
 *       throw error;
 *     }
 *     if (eq(text, "")) {
 *       throw error;
 *     }
 *     throw raise_from(new KeyError(text), error);
 *   }
 * }
 * ```
 */
export function lowerRaise(node: ast.Raise, context: Context): readonly Statement[] {
  return [{ kind: "throw", value: raised(node, context), line: node.lineno }];
}

function raised(node: ast.Raise, context: Context): Expression {
  if (node.exc === null) return handledHere(context);
  if (node.cause === null) return thrown(instanceOf(node.exc, context), context);
  const exception = instanceOf(node.exc, context, true);
  const cause = lowerValue(node.cause, context);
  const handled =
    context.handled ?? (context.tracksHandled ? call(runtime(context, "handled_exception"), []) : nullLiteral);
  return call(
    runtime(context, "raise_from"),
    sameName(cause, handled) ? [exception, cause] : [exception, cause, handled],
  );
}

/** `raise … from error` in the handler of that error: what is handled is the cause itself. */
function sameName(cause: Expression, handled: Expression): boolean {
  return cause.kind === "name" && handled.kind === "name" && cause.name === handled.name;
}

/** The exception to throw, which remembers the one being handled as its context. */
export function thrown(exception: Expression, context: Context): Expression {
  if (context.tracksHandled && (context.handled === null || context.mayHandleNothing))
    return call(runtime(context, "during"), [exception, call(runtime(context, "handled_exception"), [])]);
  return context.handled === null ? exception : call(runtime(context, "during"), [exception, context.handled]);
}

/** What a bare `raise` raises again. In a function outside of any handler that is what its caller handles. */
function handledHere(context: Context): Expression {
  const { clauses, handled } = context;
  if (context.tracksHandled && (handled === null || context.mayHandleNothing))
    return call(runtime(context, "handled_again"), []);
  if (handled === null) return noActiveException(context);
  if (clauses?.part === handled) return call(member(clauses.clauses, "again"), [handled]);
  return context.mayHandleNothing ? binary("??", handled, noActiveException(context)) : handled;
}

/** A bare `raise` outside a handler. */
function noActiveException(context: Context): Expression {
  return newOf(runtime(context, "RuntimeError"), [string("No active exception to reraise")]);
}

/** `raise ValueError` makes the instance; what is not known to be an exception is looked at when it is raised, by `raise_from` itself. */
function instanceOf(node: ast.Expr, context: Context, hasCause = false): Expression {
  const type = typeOf(context, node);
  const value = lowerValue(node, context);
  const isMadeHere = value.kind === "new" || (type.kind === "api" && classEntry(type.name)?.exception === true);
  if (context.tracesFrames && !isMadeHere)
    return call(runtime(context, "raised_here"), [call(runtime(context, "raise_"), [value])]);
  if (type.kind === "api" && classEntry(type.name)?.exception === true)
    return { ...newOf(value, []), line: node.lineno };
  if (hasCause || every(type, isException)) return value;
  return call(runtime(context, "raise_"), [value]);
}
