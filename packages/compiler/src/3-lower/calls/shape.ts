import type { ApiType } from "../../2-infer/signatures.ts";
import type { FunctionInfo, Type } from "../../2-infer/types.ts";

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

/** The parameters of a function of the program; a bound method's own receiver is left out. */
export function shapeOf(info: FunctionInfo, skipReceiver: boolean): readonly ParameterShape[] {
  return info.parameters.slice(skipReceiver ? 1 : 0).map((parameter) => ({
    name: parameter.node.arg,
    kind: parameter.kind,
    optional: parameter.default !== null,
    type: parameter.type,
  }));
}
