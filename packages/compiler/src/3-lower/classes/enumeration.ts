import type * as ast from "@tsyncio/ast";
import { assignedMember } from "../../2-infer/enumerations.ts";
import type { ClassInfo } from "../../2-infer/types.ts";
import { type Context, typeOf } from "../context.ts";

/** Whether a class makes members of what its body assigns. */
export function makesMembers(info: ClassInfo): boolean {
  return info.bases.some((base) => ("kind" in base ? base.name.startsWith("enum.") : makesMembers(base)));
}

/** Whether `Color.RED` is certainly the member that the body assigns: such an attribute is never assigned again, nor deleted. */
export function hasMember(info: ClassInfo, name: string): boolean {
  return makesMembers(info) && assignedMember(name, info) !== null;
}

/** Whether an expression names the metaclass of enumerations. */
export function isEnumType(node: ast.Expr, context: Context): boolean {
  if (node.kind === "Attribute") {
    const type = typeOf(context, node.value);
    return type.kind === "module" && type.name === "enum" && isTypeName(node.attr);
  }
  const [origin] = context.bound.bindings.get(node)?.origins ?? [];
  return origin?.kind === "import" && origin.statement.kind === "ImportFrom" && isTypeName(origin.node.name);
}

function isTypeName(name: string): boolean {
  return name === "EnumType" || name === "EnumMeta";
}

/** Whether the body of a class has nothing but methods: what it assigned would have to become members at once. */
export function assignsNothing({ body }: ast.ClassDef): boolean {
  return body.every(
    (each) =>
      each.kind === "FunctionDef" || each.kind === "Pass" || (each.kind === "Expr" && each.value.kind === "Constant"),
  );
}
