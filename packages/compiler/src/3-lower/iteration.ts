import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { FunctionInfo, Type } from "../2-infer/types.ts";
import { call, spread, string } from "../4-emit/builders.ts";
import type { Expression, Statement } from "../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "./context.ts";
import { formOf } from "./coroutines/index.ts";
import { receiverOf } from "./functions/frame.ts";
import type { LoopTarget } from "./targets/loop.ts";
import { lowerIteratedTuple } from "./expressions/List.ts";
import { lowerValue } from "./values.ts";

/**
 * What `for…of` or a spread goes over: the value itself where JavaScript iterates it as Python does, else `iterate(value)`.
 *
 * A generator that has a name is wrapped too: leaving a `for…of` early would close it, which Python does not do.
 */
export function lowerIterable(node: ast.Expr, context: Context): Expression {
  if (node.kind === "Tuple") return lowerIteratedTuple(node, context);
  const value = lowerValue(node, context);
  if (context.types.colouredIterations.has(node)) return value;
  const type = typeOf(context, node);
  const generators = node.kind === "Call" ? generatorsCalled(node, context) : null;
  if (generators?.some(seesItsEnd) === true) return call(runtime(context, "iterate_once"), [value]);
  const isNative = generators !== null || iteratesNatively(type, node, context);
  return isNative ? value : call(runtime(context, "iterate"), [value]);
}

/**
 * What `*value` in a display or a call spreads; where it may be no iterable, in a form that raises the error of a starred
 * value. `callee` is the function that is called with nothing else.
 */
export function lowerStarred(node: ast.Starred, callee: ast.Expr | null, context: Context): Expression {
  // Spread to its end, a generator expression that nobody else has needs nothing that keeps it open.
  if (node.value.kind === "GeneratorExp" && !context.types.colouredIterations.has(node.value))
    return spread(lowerValue(node.value, context));
  const type = typeOf(context, node.value);
  const isGenerator = node.value.kind === "Call" && generatorsCalled(node.value, context) !== null;
  if (isGenerator || isIterable(type)) return spread(lowerIterable(node.value, context));
  const named = callee?.kind === "Name" ? [calledName(callee, context)] : [];
  return spread(call(runtime(context, "starred"), [lowerValue(node.value, context), ...named]));
}

/** Whether the values of a type can all be iterated. */
function isIterable(type: Type): boolean {
  if (type.kind === "union") return type.members.every(isIterable);
  return ["list", "tuple", "str", "dict", "set", "range", "iterator", "bytes"].includes(type.kind);
}

/** A function for the message of an error: itself, or the name of a built-in one. */
function calledName(node: ast.Name, context: Context): Expression {
  return context.bound.bindings.has(node) ? lowerValue(node, context) : string(node.id);
}

/** The generator functions of the program that a call calls: what it gives belongs to the loop alone. `null` for any other call. */
export function generatorsCalled(node: ast.Call, context: Context): readonly FunctionInfo[] | null {
  const callee = typeOf(context, node.func);
  if (callee.kind !== "function" && callee.kind !== "method") return null;
  const info = callee.function;
  const isKnown = info.isGenerator && !info.isAsync && (info.owner === null || info.owner.subclasses.length === 0);
  return isKnown ? [info] : null;
}

const noticing: ReadonlySet<ast.Node["kind"]> = new Set(["Try", "With"]);
const stopping: ReadonlySet<string> = new Set(["next", "__next__", "send", "throw", "StopIteration"]);

/** Whether the code of a generator notices how it is closed, or could end itself with a StopIteration. */
function seesItsEnd(info: FunctionInfo): boolean {
  return walk(info.node).some(
    (each) =>
      noticing.has(each.kind) ||
      (each.kind === "Name" && stopping.has(each.id)) ||
      (each.kind === "Attribute" && stopping.has(each.attr)),
  );
}

function iteratesNatively(type: Type, node: ast.Expr, context: Context): boolean {
  switch (type.kind) {
    case "list":
    case "str":
    case "tuple":
    case "dict":
    case "set":
    case "range":
      return true;
    case "iterator":
      return (
        node.kind === "Call" &&
        (typeOf(context, node.func).kind === "api" || typeOf(context, node.func).kind === "apiMethod")
      );
    default:
      return false;
  }
}

/** `async for`. What a call makes belongs to the loop alone, which closes it when it ends early. */
export function lowerAsyncLoop(
  node: ast.Expr,
  target: LoopTarget,
  body: readonly Statement[],
  context: Context,
): Statement {
  const value = lowerValue(node, context);
  // TypeScript leaves open what `this` gives until it knows the class.
  const receiver = receiverOf(context.frame.function, context);
  const isReceiver = receiver !== null && context.bound.bindings.get(node) === receiver;
  const iterable: Expression = isReceiver ? { kind: "as", expression: value, type: "any" } : value;
  const isGenerator = typeOf(context, node).kind === "asyncIterator";
  const isAlone = node.kind === "Call" && !givesWhatHasAName(node, context);
  return formOf(context).loop({ target, iterable, isGenerator, isAlone, body }, context);
}

/** Whether a call calls a plain function of the program that returns what it may have kept: `return stream`. */
function givesWhatHasAName(node: ast.Call, context: Context): boolean {
  const callee = typeOf(context, node.func);
  if (callee.kind !== "function" && callee.kind !== "method") return false;
  const { node: definition, isGenerator } = callee.function;
  if (isGenerator || definition.kind === "Lambda") return false;
  return walk(definition).some((each) => each.kind === "Return" && each.value !== null && each.value.kind !== "Call");
}

/** What iterating a value gives. */
export function itemOf(type: Type): Type {
  switch (type.kind) {
    case "list":
    case "set":
    case "iterator":
    case "asyncIterator":
    case "tuple":
      return type.item;
    case "dict":
      return type.key;
    case "str":
      return type;
    case "range":
      return { kind: "int", bits: 53, natural: false };
    default:
      return { kind: "any" };
  }
}
