import type { FunctionInfo } from "../../2-infer/types.ts";
import { call, statement, string, thisLiteral } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { refuseShape } from "../classes/refusals.ts";
import { type Context, runtime } from "../context.ts";
import { hasDecorator } from "../decorators.ts";
import { qualifiedName } from "../qualified.ts";

/**
 * What a method that is written without `self` begins with: it runs where it is read from its class, and raises Python's
 * TypeError where an object calls it. Refuses a method whose object would be one of its `*args`, or have no place at all.
 */
export function checkedReceiver(info: FunctionInfo, context: Context): readonly Statement[] {
  const { owner, parameters, node } = info;
  if (owner === null || hasDecorator(info, "staticmethod")) return [];
  const [first] = parameters;
  if (first?.kind === "positional" || first?.kind === "positionalOnly") return [];
  if (
    first !== undefined ||
    owner.general ||
    info.isAsync ||
    info.coloured ||
    info.isGenerator ||
    info.name === "__init__"
  ) {
    refuseShape(context, node, owner.name, "noReceiver");
    return [];
  }
  return [statement(call(runtime(context, "no_receiver"), [thisLiteral, string(qualifiedName(info, context))]))];
}
