import type { ApiType } from "../../2-infer/signatures.ts";
import type { FunctionInfo, ParameterInfo, Type } from "../../2-infer/types.ts";
import type { Context } from "../context.ts";

/** One parameter, as far as placing an argument needs it. */
export interface ParameterShape {
  readonly name: string;
  readonly kind: "positionalOnly" | "positional" | "rest" | "keywordOnly" | "keywords";
  readonly optional: boolean;
  /** What the parameter is proven to hold: decides whether a float arrives bare. */
  readonly type: Type;
  /** What the tables say an argument must be. */
  readonly form?: ApiType;
}

/** What a parameter holds over its whole life: what calls pass, and what the body assigns to it. */
export function heldBy(parameter: ParameterInfo, context: Context): Type {
  const binding = context.bound.bindings.get(parameter.node);
  return binding !== undefined && binding.origins.length > 1 ? context.types.typeOfBinding(binding) : parameter.type;
}

/** The parameters of a function of the program; a bound method's own receiver is left out. */
export function shapeOf(info: FunctionInfo, skipReceiver: boolean, context: Context): readonly ParameterShape[] {
  return info.parameters.slice(skipReceiver ? 1 : 0).map((parameter) => ({
    name: parameter.node.arg,
    kind: parameter.kind,
    optional: parameter.default !== null,
    type: heldBy(parameter, context),
  }));
}
