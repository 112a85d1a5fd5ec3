import type * as ast from "@tsyncio/ast";
import type { FunctionInfo, Type } from "../../2-infer/types.ts";
import { call, member } from "../../4-emit/builders.ts";
import { attributeName } from "../attributes.ts";
import type { Context } from "../context.ts";
import { isAccessor, isDecorated, isStaticMethod } from "../decorators.ts";
import { fieldOf, lowerReceiver, methodOf } from "../expressions/Attribute.ts";
import { isStable } from "../purity.ts";
import { type Callee, programFunction, tableMethod } from "./callee.ts";
import { inheritedFrom } from "./inherited.ts";

/** A method that objects of several classes have in the same form. */
export function sharedMethod(func: ast.Attribute, members: readonly Type[], context: Context): Callee | null {
  const found = members.map((each) => (each.kind === "instance" ? methodOf(each.class, func.attr) : null));
  const [first] = found;
  const [member] = members;
  if (first == null || member?.kind !== "instance") return null;
  if (!found.every((each) => each !== null && sameShape(each, first))) return null;
  const callees = members.map((each) => (each.kind === "instance" ? instanceMethod(func, each, context) : null));
  const [callee] = callees;
  return callee != null && callees.every((each) => each !== null) ? { ...callee, isShared: true } : null;
}

/** A method of an object of a class of the program. */
export function instanceMethod(
  func: ast.Attribute,
  type: Extract<Type, { kind: "instance" }>,
  context: Context,
): Callee | null {
  const inherited = inheritedFrom(type.class, func.attr);
  if (inherited !== null) return tableMethod(func, inherited, context);
  const info = methodOf(type.class, func.attr);
  if (info === null || isAccessor(info) || isDecorated(info)) return null;
  if (fieldOf(type.class, func.attr) !== null || overridesDiffer(type, func.attr)) return null;
  return boundMethod(info, func, context, isStaticMethod(info));
}

function boundMethod(info: FunctionInfo, func: ast.Attribute, context: Context, isStatic: boolean): Callee | null {
  if (isStatic) return null;
  const receiver = lowerReceiver(func.value, context);
  const reference = member(receiver, attributeName(func.attr));
  if (info.isAsync && !isStable(func.value, context)) return null;
  return programFunction(info, reference, true, context, () => call(member(reference, "bind"), [receiver]));
}

/** Whether a subclass overrides a method as another kind of function, or with other parameters. */
export function overridesDiffer(type: Extract<Type, { kind: "instance" }>, name: string): boolean {
  const base = methodOf(type.class, name);
  return type.class.subclasses.some((subclass) => {
    const own = subclass.methods.get(name);
    const differs = own !== undefined && base !== null && !sameShape(own, base);
    return differs || overridesDiffer({ kind: "instance", class: subclass }, name);
  });
}

/** Whether two functions take the same parameters and are of the same kind. */
export function sameShape(left: FunctionInfo, right: FunctionInfo): boolean {
  const describe = (info: FunctionInfo): string =>
    JSON.stringify([
      info.isAsync,
      info.isGenerator,
      info.coloured,
      info.parameters.map((parameter) => [parameter.node.arg, parameter.kind, parameter.default !== null]),
    ]);
  return describe(left) === describe(right);
}
