import type * as ast from "@tsyncio/ast";
import { definitionAt } from "../../0-link/linkage.ts";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import { signatureOf } from "../../2-infer/signatures.ts";
import type { ClassInfo, FunctionInfo, Type } from "../../2-infer/types.ts";
import { newOf } from "../../4-emit/builders.ts";
import { isAbstractClass } from "../classes/abstract.ts";
import { keepsCallersArguments, withWrittenArguments } from "../classes/exceptions.ts";
import type { Context } from "../context.ts";
import { methodOf } from "../expressions/Attribute.ts";
import { lowerExpression } from "../expressions/index.ts";
import { apiEntry } from "../members.ts";
import { qualifiedName } from "../qualified.ts";
import type { Callee } from "./callee.ts";
import { sameShape } from "./object-method.ts";
import { type ParameterShape, shapeOf } from "./shape.ts";

/** `Point(1, 2)` → `new Point(1, 2)`. */
export function programClass(node: ast.Call, type: Extract<Type, { kind: "class" }>, context: Context): Callee | null {
  const initializer = methodOf(type.class, "__init__");
  if (!namesClass(node.func, context) && initializersDiffer(type.class, initializer)) return null;
  if (isAbstractClass(type.class, context)) return null;
  const reference = lowerExpression(node.func, context);
  const parameters = initializer === null ? inheritedConstructor(type) : shapeOf(initializer, true, context);
  if (parameters === null) return null;
  return {
    display: initializer === null ? type.class.name : initializerName(initializer, context),
    hidden: initializer === null ? null : 1,
    parameters,
    isCoroutine: false,
    isOfProgram: true,
    direct: (args) => {
      const isPartial = node.keywords.length > 0 && keepsCallersArguments(type.class);
      return isPartial ? withWrittenArguments(newOf(reference, args), node, context) : newOf(reference, args);
    },
    bound: () => reference,
  };
}

/** What CPython's messages call an initializer: named tuples take their arguments in `__new__`. */
function initializerName(initializer: FunctionInfo, context: Context): string {
  const qualified = qualifiedName(initializer, context);
  const isNamed = initializer.owner !== null && namedTupleOf(initializer.owner.node) !== null;
  return isNamed ? qualified.replace(/__init__$/, "__new__") : qualified;
}

/** Whether an expression names a class itself, and not a variable such as `cls` that may hold a subclass. */
export function namesClass(node: ast.Expr, context: Context): boolean {
  const definition = definitionAt(node, context.bound, context.program.linkage);
  return definition?.kind === "variable" && definition.binding.origins[0]?.kind === "class";
}

/** Whether a subclass takes other arguments than the class that it extends. */
function initializersDiffer(info: ClassInfo, initializer: FunctionInfo | null): boolean {
  return info.subclasses.some((subclass) => {
    const own = subclass.methods.get("__init__");
    const differs = own !== undefined && (initializer === null || !sameShape(own, initializer));
    return differs || initializersDiffer(subclass, initializer);
  });
}

/** The parameters of a class without `__init__`: none, or those of the runtime class that it extends. */
function inheritedConstructor(type: Extract<Type, { kind: "class" }>): readonly ParameterShape[] | null {
  for (const base of type.class.bases) {
    if ("kind" in base) {
      const entry = apiEntry(base.name);
      return entry?.kind === "class" && entry.signature !== null ? signatureOf(entry.signature) : null;
    }
    return inheritedConstructor({ kind: "class", class: base });
  }
  return [];
}
