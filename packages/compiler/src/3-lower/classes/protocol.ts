import type * as ast from "@tsyncio/ast";
import { walk } from "@tsyncio/ast";
import type { ClassInfo } from "../../2-infer/types.ts";
import { array, call, name, statement, string } from "../../4-emit/builders.ts";
import type { Statement } from "../../4-emit/tree.ts";
import { type Context, runtime, typeOf } from "../context.ts";

/**
 * `protocol(Closeable, ["close"])`: what makes a value one of the protocol, where the program asks. `isinstance` of a protocol is a question
 * about members.
 */
export function registeredProtocol(
  node: ast.ClassDef,
  info: ClassInfo,
  className: string,
  context: Context,
): readonly Statement[] {
  if (!isProtocol(node, context) || !isAsked(node, info, context)) return [];
  const names = [...new Set(node.body.flatMap(membersOf))].filter((each) => !apart.has(each));
  return [statement(call(runtime(context, "protocol"), [name(className), array(names.map((each) => string(each)))]))];
}

/** Members of every class, which no protocol asks for. */
const apart: ReadonlySet<string> = new Set([
  "__annotations__",
  "__class_getitem__",
  "__dict__",
  "__doc__",
  "__init__",
  "__match_args__",
  "__module__",
  "__new__",
  "__slots__",
  "__subclasshook__",
  "__weakref__",
]);

function isProtocol(node: ast.ClassDef, context: Context): boolean {
  return node.bases.some((base) => {
    const type = typeOf(context, base.kind === "Subscript" ? base.value : base);
    return type.kind === "api" && type.name === "typing.Protocol";
  });
}

/** Whether some `isinstance`, `issubclass`, pattern or decorator may ask about the class. */
function isAsked(node: ast.ClassDef, info: ClassInfo, context: Context): boolean {
  if (node.decorator_list.length > 0) return true;
  const mayBe = (tested: ast.Expr): boolean => {
    if (tested.kind === "Tuple") return tested.elts.some(mayBe);
    const type = typeOf(context, tested);
    return type.kind === "class" ? type.class === info : type.kind !== "api";
  };
  for (const each of walk(context.bound.module)) {
    if (each.kind === "MatchClass" && mayBe(each.cls)) return true;
    const isCheck = each.kind === "Call" && each.func.kind === "Name" && /^is(?:instance|subclass)$/.test(each.func.id);
    if (isCheck && each.args[1] !== undefined && mayBe(each.args[1])) return true;
  }
  return false;
}

function membersOf(node: ast.Stmt): readonly string[] {
  switch (node.kind) {
    case "FunctionDef":
    case "AsyncFunctionDef":
    case "ClassDef":
      return [node.name];
    case "AnnAssign":
      return node.target.kind === "Name" ? [node.target.id] : [];
    case "Assign":
      return node.targets.flatMap((target) => (target.kind === "Name" ? [target.id] : []));
    default:
      return [];
  }
}
