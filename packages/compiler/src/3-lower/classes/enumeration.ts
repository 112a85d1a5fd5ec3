import type * as ast from "@tsyncio/ast";
import type { ClassInfo } from "../../2-infer/types.ts";
import { type Context, typeOf } from "../context.ts";

/** Whether a class makes members of what its body assigns. */
export function isEnumeration(info: ClassInfo): boolean {
  return info.bases.some((base) => ("kind" in base ? base.name.startsWith("enum.") : isEnumeration(base)));
}

/** Whether `Color.RED` is certainly the member that the body assigns: such an attribute is never assigned again, nor deleted. */
export function hasMember(info: ClassInfo, name: string): boolean {
  if (!isEnumeration(info) || name.startsWith("_") || info.classAttributes.get(name)?.definite !== true) return false;
  if (info.classAttributes.has("_ignore_")) return false;
  const values = info.node.body.flatMap((statement) => valueOf(statement, name));
  return values.length === 1 && values.every(isValue);
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

function valueOf(statement: ast.Stmt, name: string): readonly ast.Expr[] {
  if (statement.kind !== "Assign" || statement.targets.length !== 1) return [];
  const isNamed = statement.targets.some((target) => target.kind === "Name" && target.id === name);
  return isNamed ? [statement.value] : [];
}

/** What no descriptor comes of, which would decide itself what reading it gives. */
function isValue(node: ast.Expr): boolean {
  switch (node.kind) {
    case "Constant":
    case "Tuple":
    case "List":
    case "Dict":
    case "UnaryOp":
      return true;
    case "BinOp":
      return isOperand(node.left) && isOperand(node.right);
    case "Call":
      return node.func.kind === "Name" && node.func.id === "auto";
    default:
      return false;
  }
}

/** `READ | WRITE` */
function isOperand(node: ast.Expr): boolean {
  return node.kind === "Name" || isValue(node);
}
