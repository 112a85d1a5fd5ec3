import type * as ast from "@tsyncio/ast";
import type { Type } from "../2-infer/types.ts";
import { call } from "../4-emit/builders.ts";
import type { Expression } from "../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "./context.ts";
import { lowerValue } from "./values.ts";

/**
 * What `for…of` or a spread goes over: the value itself where JavaScript iterates it as Python does, else `iterate(value)`.
 *
 * A generator that has a name is wrapped too: leaving a `for…of` early would close it, which Python does not do.
 */
export function lowerIterable(node: ast.Expr, context: Context): Expression {
  const value = lowerValue(node, context);
  const type = typeOf(context, node);
  return iteratesNatively(type, node) ? value : call(runtime(context, "iterate"), [value]);
}

function iteratesNatively(type: Type, node: ast.Expr): boolean {
  switch (type.kind) {
    case "list":
    case "str":
    case "tuple":
    case "dict":
    case "set":
    case "range":
      return true;
    case "iterator":
      return node.kind === "Call";
    default:
      return false;
  }
}

/** What `for await…of` goes over. What a call gives belongs to the loop alone, which closes it when it ends early. */
export function lowerAsyncIterable(node: ast.Expr, context: Context): Expression {
  const over = node.kind === "Call" ? "aiterate_once" : "aiterate";
  return call(runtime(context, over), [lowerValue(node, context)]);
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
      return { kind: "int", bits: 53 };
    default:
      return { kind: "any" };
  }
}
