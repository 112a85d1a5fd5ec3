import type * as ast from "@tsyncio/ast";
import { call, name, statement, string, undefinedLiteral } from "../../4-emit/builders.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { type Context, refuseConstruct, runtime, typeOf } from "../context.ts";
import { lowerReceiver } from "../expressions/Attribute.ts";
import { dropping } from "../half_used.ts";
import { lowerVariable } from "../expressions/Name.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * seen = {"a": 1}
 * del seen["a"]
 * ```
 * ```ts
 * const seen = new Dict<string, number>([["a", 1]]);
 * delitem(seen, "a");
 * ```
 */
export function lowerDelete(node: ast.Delete, context: Context): readonly Statement[] {
  return node.targets.flatMap((target) => lowerTarget(target, context));
}

function lowerTarget(target: ast.Expr, context: Context): readonly Statement[] {
  switch (target.kind) {
    case "Subscript":
      return [
        statement(
          call(runtime(context, "delitem"), [lowerValue(target.value, context), lowerValue(target.slice, context)]),
        ),
      ];
    case "Attribute":
      if (typeOf(context, target.value).kind === "module")
        return [statement(refuseConstruct(context, target, "globalDeletion"))];
      return [
        statement(call(runtime(context, "delattr"), [lowerReceiver(target.value, context), string(target.attr)])),
      ];
    case "Tuple":
    case "List":
      return target.elts.flatMap((element) => lowerTarget(element, context));
    case "Name":
      return deleteName(target, context);
    default:
      return [statement(refuseConstruct(context, target, "deletionTarget"))];
  }
}

/** A deleted variable is unbound again; one that was not bound raises NameError, as a read of it does. */
function deleteName(target: ast.Name, context: Context): readonly Statement[] {
  const binding = context.bound.bindings.get(target);
  if (binding === undefined) throw new Error(`the target ${target.id} has no binding`);
  if (binding.declaration.kind === "member") {
    const own = binding.scope.node.kind === "ClassDef" ? context.classNames.get(binding.scope.node) : undefined;
    return [statement(call(runtime(context, "delattr"), [name(own ?? ""), string(binding.name)]))];
  }
  const unbind: Expression = {
    kind: "assign",
    operator: "=",
    target: name(binding.emitted),
    value: { kind: "as", expression: undefinedLiteral, type: "any" },
  };
  const read = binding.uncertain.has(target) ? [statement(lowerVariable(target, binding, context))] : [];
  return [...read, ...dropping(binding, context), statement(unbind)];
}
