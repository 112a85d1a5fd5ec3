import type * as ast from "@tsyncio/ast";
import { dataclassOf, fieldAt } from "../1-bind/dataclasses/dataclass.ts";
import type { Frame } from "./context.ts";
import type { FunctionInfo, ParameterInfo } from "./types.ts";

/** What the initializer of a dataclass makes where the argument of a parameter is left out; `null` for any other default. */
export function madeDefault(parameter: ParameterInfo, info: FunctionInfo): ast.Expr | null {
  const dataclass = info.owner === null ? null : dataclassOf(info.owner.node);
  return parameter.default === null ? null : (dataclass?.made.get(parameter.default) ?? null);
}

/**
 * The value that a statement with an annotation gives its target: of a field of a dataclass, the default that the class keeps.
 * The rest of its `field(…)` is what the initializer does.
 */
export function assignedValue(node: ast.AnnAssign, frame: Frame): ast.Expr | null {
  const { inference } = frame;
  const owner = inference.bound.bindings.get(node.target)?.scope.node;
  const info = owner === undefined ? undefined : inference.classes.get(owner);
  const field = info === undefined || info.general ? null : fieldAt(node, info.node);
  return field === null ? node.value : field.value;
}
