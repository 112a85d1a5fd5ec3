import type * as ast from "@tsyncio/ast";
import { childrenOf, walk } from "@tsyncio/ast";
import type { InferredModule } from "../2-infer/types.ts";
import { call, constant, member, name, object } from "../4-emit/builders.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { type Context, fresh, runtime, typeOf } from "./context.ts";
import { lowerExpression } from "./expressions/index.ts";
import type { ApiFunction } from "../tables/index.ts";
import { apiEntry, memberOf } from "./members.ts";
import { moduleReference } from "./modules.ts";

/**
 * A call that asks what is handled, where that is certain: `sys.exc_info()` is told the exception, `sys.exception()` is it.
 * `null` for other calls, and where only run time tells.
 */
export function lowerOfHandled(node: ast.Call, context: Context): Expression | null {
  const handled = context.mayHandleNothing ? null : context.handled;
  const type = typeOf(context, node.func);
  const named = type.kind === "api" ? readerOf(type.name) : null;
  if (handled === null || named === null || type.kind !== "api" || !isPlain(node)) return null;
  if (named === "") return handled;
  const [module = ""] = type.name.split(".");
  context.symbols.add(`${module}.${named}`);
  const object = node.func.kind === "Attribute" ? lowerExpression(node.func.value, context) : null;
  return call(member(object ?? moduleReference(module, null, context), named), [handled]);
}

/** The function that takes the handled exception in the place of one that asks for it; "" for the exception itself, `null` for others. */
function readerOf(apiName: string): string | null {
  const entry = apiEntry(apiName);
  return entry?.kind === "function" ? (entry.ofHandled ?? null) : null;
}

/**
 * The arguments of `log.exception("…")` and `log.error("…", exc_info=True)`, with what is handled where that is certain: the function need
 * not ask for it.
 */
export function withHandled(node: ast.Call, args: readonly Expression[], context: Context): readonly Expression[] {
  const handled = context.mayHandleNothing ? null : context.handled;
  const entry = functionAt(node, context.types);
  if (handled === null || entry?.handledAs === undefined || !meansHandled(node, entry)) return args;
  const last = args.at(-1);
  const told = { key: entry.handledAs, value: handled };
  if (last?.kind !== "object") return [...args, object([told])];
  const others = last.entries.filter(({ key }) => key !== told.key);
  return [...args.slice(0, -1), object([...others, told])];
}

/** The row of the function or method that a call names. */
function functionAt(node: ast.Call, types: InferredModule): ApiFunction | null {
  const type = types.typeOf(node.func);
  const entry =
    type.kind === "api" ? apiEntry(type.name) : type.kind === "apiMethod" ? memberOf(type.receiver, type.name) : null;
  return entry?.kind === "function" ? entry : null;
}

/** Whether a call asks for what is handled by a keyword argument: True, or left out where that means True. */
function meansHandled(node: ast.Call, { handledAs, handledByDefault }: ApiFunction): boolean {
  const given = node.keywords.find(({ arg }) => arg === handledAs);
  if (given === undefined) return handledByDefault === true && node.keywords.every(({ arg }) => arg !== null);
  return given.value.kind === "Constant" && given.value.value.type === "bool" && given.value.value.value;
}

/** Whether a call may ask for what is handled when it runs: `self.log.exception("…")`, `log(…, exc_info=True)`. */
export function mayMeanHandled(node: ast.Node): boolean {
  if (node.kind !== "Call") return false;
  const isNamed = node.func.kind === "Attribute" && node.func.attr === "exception" && node.args.length > 0;
  return isNamed || node.keywords.some(({ arg }) => arg === "exc_info");
}

function isPlain(node: ast.Call): boolean {
  return node.args.length === 0 && node.keywords.length === 0;
}

/**
 * Whether some code asks what is handled outside of the handler itself: a bare `raise` or `sys.exception()` in a function that a
 * handler calls. Then every handler of the program says at run time what it handles.
 */
export function readsHandled(module: ast.Module, types: InferredModule): boolean {
  const logs = importsModule("logging", module);
  return module.body.some((statement) => asks(statement, { inFunction: false, inHandler: false, logs }, types));
}

/**
 * Whether a handler calls a function that may itself raise and catch: the context of such an exception never leaves the
 * function, and is known there at run time alone.
 */
export function catchesWithinHandlers(module: ast.Module, types: InferredModule): boolean {
  const nodes = [...walk(module)];
  const isWithin = (each: ast.Node): boolean =>
    each.kind === "ExceptHandler" && walk(each).some((node) => isOwnCall(node, types));
  return nodes.some((each) => isDefinition(each) && catches(each)) && nodes.some(isWithin);
}

function isDefinition(node: ast.Node): boolean {
  return node.kind === "FunctionDef" || node.kind === "AsyncFunctionDef";
}

/** Whether a node calls something of the program, as far as is known. */
function isOwnCall(node: ast.Node, types: InferredModule): boolean {
  if (node.kind !== "Call") return false;
  const callee = types.typeOf(node.func);
  if (callee.kind === "class") return [...callee.class.methods.values()].some((method) => catches(method.node));
  return callee.kind === "function" || callee.kind === "method" || callee.kind === "any";
}

function catches(definition: ast.Node): boolean {
  return walk(definition).some(({ kind }) => kind === "ExceptHandler");
}

/** Whether a program imports a module of the library. */
export function importsModule(module: string, program: ast.Module): boolean {
  return walk(program).some(
    (node) =>
      (node.kind === "Import" && node.names.some(({ name }) => name === module)) ||
      (node.kind === "ImportFrom" && node.module === module),
  );
}

interface Place {
  readonly logs: boolean;
  readonly inFunction: boolean;
  readonly inHandler: boolean;
}

function asks(node: ast.Node, place: Place, types: InferredModule): boolean {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "Lambda":
    case "GeneratorExp":
      return childrenOf(node).some((child) => asks(child, { ...place, inFunction: true, inHandler: false }, types));
    case "Try":
    case "TryStar":
      return childrenOf(node).some((child) => asks(child, insideTry(node, child, place), types));
    case "Raise":
      if (node.exc === null) return place.inFunction && !place.inHandler;
      break;
    case "Call":
      if (place.inHandler && isReader(node.func, types) && isPlain(node)) return false;
      if (place.logs && mayMeanHandled(node)) {
        const entry = functionAt(node, types);
        if (!place.inHandler || entry === null || !meansHandled(node, entry)) return true;
      }
      break;
    case "Attribute":
    case "Name":
      if (isReader(node, types)) return true;
  }
  return childrenOf(node).some((child) => asks(child, place, types));
}

/** In a `finally` something is handled only if something was raised. */
function insideTry(node: ast.Try | ast.TryStar, child: ast.Node, place: Place): Place {
  if (child.kind === "ExceptHandler") return { ...place, inHandler: true };
  return (node.finalbody as readonly ast.Node[]).includes(child) ? { ...place, inHandler: false } : place;
}

function isReader(node: ast.Expr, types: InferredModule): boolean {
  const type = types.typeOf(node);
  return type.kind === "api" && readerOf(type.name) !== null;
}

/** What a handler's code is lowered in, and what stands around it. */
interface Handler {
  readonly context: Context;
  /** What was caught. */
  readonly caught: Expression;
  readonly around: (body: readonly Statement[]) => readonly Statement[];
}

/** A `catch` block, which says at run time what it handles where the program asks for that. */
export function handlerOf(parameter: string, context: Context): Handler {
  const caught = caughtAs(parameter, context);
  if (!context.tracksHandled) return { context, caught, around: (body) => body };
  const handling = name(fresh(context, "handling"));
  const begun = constant(handling, call(runtime(context, "handle"), [caught]));
  return {
    context: { ...context, handling: context.handling ?? handling },
    caught: member(handling, "error"),
    around: (body) => [begun, ended(body, handling)],
  };
}

/** What a `catch` got; with its traceback where the program looks at tracebacks. */
export function caughtAs(parameter: string, context: Context): Expression {
  return context.tracesFrames ? call(runtime(context, "traced"), [name(parameter)]) : name(parameter);
}

/** What a `catch` inside a handler got: what was raised there has the handled exception as its context by now. */
export function caughtWithin(caught: Expression, context: Context): Expression | null {
  const { handled, tracksContext } = context;
  return tracksContext && handled !== null ? call(runtime(context, "left_handler"), [caught, handled]) : null;
}

/** A block that handles a part of a group, or what leaves a `try` through its `finally`: `null` at run time where nothing does. */
export function handledBlock(
  lowered: (context: Context) => readonly Statement[],
  handled: Expression,
  context: Context,
): readonly Statement[] {
  if (!context.tracksHandled) return lowered(context);
  const handling = name(fresh(context, "handling"));
  const begun = constant(handling, call(runtime(context, "handle_leaving"), [handled]));
  return [begun, ended(lowered({ ...context, handling: context.handling ?? handling }), handling)];
}

function ended(body: readonly Statement[], handling: Expression): Statement {
  const end: Statement = { kind: "expression", expression: call(member(handling, "end"), []) };
  return { kind: "try", body, handler: null, finalizer: [end] };
}
