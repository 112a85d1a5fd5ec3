import type * as ast from "@tsyncio/ast";
import type { Inference } from "./context.ts";
import { any, joinAll, str } from "./lattice.ts";
import { dynamic } from "./sites.ts";
import type { ClassInfo, Type } from "./types.ts";

/** The bases of enumerations of which nothing but members is made. */
const bases: ReadonlySet<string> = new Set(["enum.Enum", "enum.IntEnum", "enum.StrEnum", "enum.Flag", "enum.IntFlag"]);

/** Whether a class statement makes an enumeration of the usual kind: its one base is a class of the module enum, or such an enumeration. */
export function isEnumeration(info: ClassInfo): boolean {
  const [base] = info.bases;
  if (base === undefined || info.bases.length > 1 || info.node.keywords.length > 0) return false;
  return "kind" in base ? bases.has(base.name) : isEnumeration(base);
}

/** Whether members are objects of their own, neither ints nor texts nor flags. */
export function isPlainEnumeration(info: ClassInfo): boolean {
  const isPlain = info.bases.every((base) => ("kind" in base ? base.name === "enum.Enum" : isPlainEnumeration(base)));
  return isPlain && isEnumeration(info);
}

/** The statement that makes a member of an enumeration by a value which certainly does; `null` where it is something else. */
export function memberValue(name: string, info: ClassInfo): ast.Expr | null {
  return isEnumeration(info) ? assignedMember(name, info) : null;
}

/** The same in any class that makes members of what its body assigns. */
export function assignedMember(name: string, info: ClassInfo): ast.Expr | null {
  if (name.startsWith("_") || info.classAttributes.has("_ignore_")) return null;
  if (info.classAttributes.get(name)?.definite !== true) return null;
  const found = info.node.body.filter(
    (each) => each.kind === "Assign" && each.targets.some((target) => target.kind === "Name" && target.id === name),
  );
  const [statement] = found;
  if (statement?.kind !== "Assign" || found.length > 1 || statement.targets.length > 1) return null;
  return isValue(statement.value) ? statement.value : null;
}

function isValue(node: ast.Expr): boolean {
  switch (node.kind) {
    case "Constant":
    case "Tuple":
    case "List":
    case "Dict":
    case "JoinedStr":
      return true;
    case "UnaryOp":
      return isValue(node.operand);
    case "BinOp":
      return isPart(node.left) && isPart(node.right);
    case "Call":
      return isAuto(node);
    default:
      return false;
  }
}

/** A value, or another member in what makes one: `READ | WRITE`. */
function isPart(node: ast.Expr): boolean {
  return node.kind === "Name" || isValue(node);
}

function isAuto({ func, args }: ast.Call): boolean {
  const name = func.kind === "Name" ? func.id : func.kind === "Attribute" ? func.attr : "";
  return name === "auto" && args.length === 0;
}

/** Whether an attribute of a member is what every enumeration gives it: its name or its value. */
export function isPlainPart(name: string, info: ClassInfo): name is "name" | "value" {
  if (name !== "name" && name !== "value") return false;
  const isOwn = info.methods.has(name) || info.classAttributes.has(name) || info.fields.has(name);
  return !isOwn && info.bases.every((base) => "kind" in base || isPlainPart(name, base));
}

/** The type of an attribute of a member of an enumeration. */
export function memberPart(name: string, info: ClassInfo, inference: Inference): Type {
  if (!isEnumeration(info) || !isPlainPart(name, info) || !hasPlainMembers(info)) return any;
  if (name === "name") return str;
  return joinAll(membersOf(info).map((each) => valueType(each, inference)));
}

/** Whether members are what their statements say, each with a name: flags have others too. */
function hasPlainMembers(info: ClassInfo): boolean {
  const isPlain = info.bases.every((base) =>
    "kind" in base ? base.name === "enum.Enum" || base.name === "enum.StrEnum" : hasPlainMembers(base),
  );
  const changes = ["__new__", "__init__", "_missing_", "_generate_next_value_"];
  return isPlain && !changes.some((each) => info.methods.has(each));
}

function membersOf(info: ClassInfo): readonly (ast.Expr | null)[] {
  return info.node.body.flatMap((statement) => {
    if (statement.kind !== "Assign") return [];
    const [target] = statement.targets;
    if (target?.kind !== "Name" || target.id.startsWith("_")) return [];
    return [memberValue(target.id, info)];
  });
}

function valueType(value: ast.Expr | null, inference: Inference): Type {
  const isFixed = value?.kind === "Constant" || (value?.kind === "UnaryOp" && value.operand.kind === "Constant");
  return isFixed ? dynamic(inference.types.get(value) ?? any) : any;
}
