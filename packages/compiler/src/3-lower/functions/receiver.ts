import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { call, statement, string, thisLiteral } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { refuseShape } from "../classes/refusals.ts";
import { type Context, runtime } from "../context.ts";
import { hasDecorator } from "../decorators.ts";
import { qualifiedName } from "../qualified.ts";

/**
 * What a method that is written without `self` begins with: it runs where it is read from its class, and raises Python's
 * TypeError where an object calls it. Refuses a method whose object would be one of its `*args`, or have no
 * place at all.
 */
export function checkedReceiver(info: FunctionInfo, context: Context): readonly Statement[] {
  const { owner, node } = info;
  if (owner === null || hasDecorator(info, "staticmethod")) return [];
  const [first] = info.parameters;
  const hasPlace = first?.kind === "positional" || first?.kind === "positionalOnly";
  if (hasPlace && first.default === null) return [];
  if (first !== undefined || !isPlain(info, owner)) {
    refuseShape(context, node, owner.name, "noReceiver");
    return [];
  }
  return [statement(call(runtime(context, "no_receiver"), [thisLiteral, string(qualifiedName(info, context))]))];
}

/** Whether a method is only ever called, at once and in a class that JavaScript makes. */
function isPlain(info: FunctionInfo, owner: ClassInfo): boolean {
  return !(
    owner.general ||
    info.escapes ||
    info.isAsync ||
    info.coloured ||
    info.isGenerator ||
    info.name === "__init__"
  );
}
