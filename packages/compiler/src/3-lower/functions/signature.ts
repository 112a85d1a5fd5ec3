import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, string } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { type Context, runtime } from "../context.ts";
import type { ParameterShape } from "../calls/shape.ts";
import { qualifiedName } from "../qualified.ts";
import { receiverParameter } from "./frame.ts";

/** A function value with its Python signature recorded, where it escapes and a call at run time needs it. */
export function recordedSignature(value: Expression, info: FunctionInfo | null, context: Context): Expression {
  const text = signatureText(info, context);
  if (text === null || info === null) return value;
  const qualified = qualifiedName(info, context);
  const own = qualified === info.name ? [] : [string(qualified)];
  return call(runtime(context, "signature"), [value, string(text), ...own]);
}

/**
 * `"a, b=…, *rest, c"`: the parameters that `call` needs to place arguments at run time; `null` where their number says it all: where no
 * call places keywords at run time, only the texts of errors say the names of plain parameters, and these are read from the source.
 */
export function signatureText(info: FunctionInfo | null, context: Context): string | null {
  if (info?.escapes !== true) return null;
  const receiver = receiverParameter(info);
  const parameters = info.parameters
    .filter((parameter) => parameter.node !== receiver)
    .map(({ node, kind, default: value }) => ({ name: node.arg, kind, optional: value !== null }));
  const isPlain = parameters.every((parameter) => parameter.kind === "positional" && !parameter.optional);
  const isNamed = mayBeNamed(info, context) || hasRenamed(info, context);
  return isPlain && !isNamed ? null : parametersText(parameters);
}

/** Whether a call whose keywords are placed at run time may name a parameter. Nobody names those of operators. */
function mayBeNamed(info: FunctionInfo, { keywordsAtRunTime }: Context): boolean {
  if (info.owner !== null && /^__(?!init__|new__|call__).*__$/.test(info.name)) return false;
  return info.parameters.some(({ node }) => keywordsAtRunTime?.has(node.arg) === true);
}

/** Whether a parameter has another name in the output: callers and error messages use Python's. */
function hasRenamed(info: FunctionInfo, context: Context): boolean {
  return info.parameters.some(({ node }) => (context.bound.bindings.get(node)?.emitted ?? node.arg) !== node.arg);
}

/** Parameters as `signature` records them. */
export function parametersText(parameters: readonly Pick<ParameterShape, "name" | "kind" | "optional">[]): string {
  const marks = { positionalOnly: "", positional: "", rest: "*", keywordOnly: "", keywords: "**" } as const;
  const parts = parameters.map(({ name, kind, optional }) => {
    const mark = marks[kind];
    return `${mark}${name}${optional && mark === "" ? "=…" : ""}`;
  });
  const lastPositionalOnly = parameters.findLastIndex((parameter) => parameter.kind === "positionalOnly");
  const firstKeywordOnly = parameters.findIndex((parameter) => parameter.kind === "keywordOnly");
  const hasRest = parameters.some((parameter) => parameter.kind === "rest");
  if (firstKeywordOnly >= 0 && !hasRest) parts.splice(firstKeywordOnly, 0, "*");
  if (lastPositionalOnly >= 0) parts.splice(lastPositionalOnly + 1, 0, "/");
  return parts.join(", ");
}
