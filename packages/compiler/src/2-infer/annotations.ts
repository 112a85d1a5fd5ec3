import type * as ast from "@tsyncio/ast";
import { definitionAt } from "../0-link/linkage.ts";
import type { Inference } from "./context.ts";
import { membersOf } from "./lattice.ts";
import type { ClassInfo, Type } from "./types.ts";
import { itemOf } from "./values.ts";

/** Finds the parameters whose annotation no known call and no assignment contradicts, so that it may stand in the output. */
export function checkAnnotations(inference: Inference): void {
  for (const info of inference.functions.values()) {
    for (const parameter of info.parameters) {
      const { annotation } = parameter.node;
      const isConstant = inference.bound.bindings.get(parameter.node)?.origins.length === 1;
      parameter.annotationHolds = annotation !== null && isConstant && agrees(parameter.passed, annotation, inference);
    }
  }
}

/** Whether TypeScript takes values of the type where the annotation stands. What the output writes as `any` takes all. */
function agrees(type: Type, annotation: ast.Expr, inference: Inference): boolean {
  return membersOf(type).every((member) => member.kind === "any" || agreesMember(member, annotation, inference));
}

const simple: Readonly<Record<string, readonly Type["kind"][]>> = {
  int: ["int"],
  float: ["int", "float"],
  str: ["str"],
  bool: ["bool"],
  bytes: ["bytes"],
  range: ["range"],
  list: ["list"],
  dict: ["dict"],
  set: ["set"],
  tuple: ["tuple"],
};

function agreesMember(type: Type, annotation: ast.Expr, inference: Inference): boolean {
  switch (annotation.kind) {
    case "Constant":
      return annotation.value.type !== "None" || type.kind === "none";
    case "BinOp":
      return [annotation.left, annotation.right].some((part) => agreesMember(type, part, inference));
    case "Name":
      return agreesName(type, annotation, inference);
    case "Attribute": {
      const definition = definitionAt(annotation, inference.bound, inference.linkage);
      const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
      if (origin) return origin.kind !== "class" || (type.kind === "instance" && isA(type.class, origin.node));
      return type.kind === "runtime" && type.name.endsWith(`.${annotation.attr}`);
    }
    case "Subscript":
      return agreesGeneric(type, annotation, inference);
    default:
      return true;
  }
}

function agreesName(type: Type, annotation: ast.Name, inference: Inference): boolean {
  const definition = definitionAt(annotation, inference.bound, inference.linkage);
  const [origin] = definition?.kind === "variable" ? definition.binding.origins : [];
  if (origin?.kind === "class") return type.kind === "instance" && isA(type.class, origin.node);
  if (origin || inference.bound.bindings.has(annotation)) return true;
  if (Object.hasOwn(simple, annotation.id)) return simple[annotation.id]?.includes(type.kind) ?? true;
  return !/(Error|Exception)$/.test(annotation.id) || (type.kind === "runtime" && type.name === annotation.id);
}

function agreesGeneric(type: Type, annotation: ast.Subscript, inference: Inference): boolean {
  const { value, slice } = annotation;
  const parts = slice.kind === "Tuple" ? slice.elts : [slice];
  const [first, second] = parts;
  if (value.kind === "Name" && value.id === "Optional")
    return type.kind === "none" || parts.every((part) => agreesMember(type, part, inference));
  if (value.kind === "Name" && value.id === "Union") return parts.some((part) => agreesMember(type, part, inference));
  if (!agreesMember(type, value, inference) || !first) return false;
  if (type.kind === "dict")
    return agrees(type.key, first, inference) && (!second || agrees(type.value, second, inference));
  if (type.kind === "tuple")
    return (
      type.items?.length === parts.length && type.items.every((item, i) => agrees(item, parts[i] ?? first, inference))
    );
  if (type.kind === "runtime") return type.args.every((argument) => agrees(argument, first, inference));
  return type.kind !== "list" && type.kind !== "set" ? true : agrees(itemOf(type), first, inference);
}

function isA(info: ClassInfo, node: ast.ClassDef): boolean {
  return info.node === node || info.bases.some((base) => !("kind" in base) && isA(base, node));
}
