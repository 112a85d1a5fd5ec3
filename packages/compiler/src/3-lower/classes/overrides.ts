import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import type { Parameter } from "../../4-emit/tree.ts";
import type { Context } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { lowerParameters } from "../functions/parameters.ts";
import { returnText } from "../text.ts";

/** The parameters and the result of a method, as the class says them. */
export interface MethodTypes {
  readonly parameters: readonly Parameter[];
  readonly returnType: string;
}

/**
 * Python lets a method be overridden by one of other types, TypeScript does not: what differs from the method of the base class is `any`.
 */
export function overridingTypes(
  own: MethodTypes,
  method: FunctionInfo,
  info: ClassInfo,
  context: Context,
): MethodTypes {
  const overridden = overriddenMethod(method, info);
  // The runtime's own methods of that name are native: it takes what this one gives all the same.
  const isOfRuntime = method.isAsync && context.coroutines === "generator" && extendsRuntime(info);
  if (overridden === null) return isOfRuntime ? { ...own, returnType: "any" } : own;
  // Only the texts are compared, so what this lowering reports or imports is thrown away.
  const apart: Context = { ...context, diagnostics: [], symbols: new Set(), taken: new Set(context.taken) };
  const base = lowerParameters(overridden, apart).list;
  const returnType = isWithin(own.returnType, returnText(overridden, apart))
    ? own.returnType
    : anyResult(method, context);
  return { parameters: own.parameters.map((parameter, place) => loosened(parameter, base[place])), returnType };
}

function extendsRuntime(info: ClassInfo): boolean {
  return info.bases.some((base) => "kind" in base || extendsRuntime(base));
}

function overriddenMethod(method: FunctionInfo, info: ClassInfo): FunctionInfo | null {
  for (const base of info.bases) {
    const found = "kind" in base ? null : methodOf(base, method.name);
    if (found !== null) return found;
  }
  return null;
}

/** Whether each value of a type is one of the other, as far as their texts tell. */
function isWithin(own: string, base: string): boolean {
  const parts = new Set(base.split(" | "));
  if (own === base || parts.has("any") || parts.has("unknown")) return true;
  if (base === "Promise<unknown>" && own.startsWith("Promise<")) return true;
  const isWrapped = /[<>]|=>/.test(own + base);
  return !isWrapped && own.split(" | ").every((part) => parts.has(part));
}

function anyResult(method: FunctionInfo, context: Context): string {
  if (method.isGenerator || (method.isAsync && context.coroutines === "generator")) return "any";
  return method.isAsync || method.coloured ? "Promise<any>" : "any";
}

function loosened(parameter: Parameter, base: Parameter | undefined): Parameter {
  if (base === undefined || base.type === parameter.type || parameter.rest === true) return parameter;
  // Of the parameters of methods, TypeScript asks that one type takes all of the other.
  if (base.type === "unknown" || parameter.type === "unknown") return parameter;
  return { ...parameter, type: "any" };
}
