import type * as ast from "@tsyncio/ast";
import { isWritten } from "../../1-bind/dataclasses/dataclass.ts";
import type { ClassInfo, FunctionInfo } from "../../2-infer/types.ts";
import { assignedMethods, lowerClassBody } from "../classes/body.ts";
import { blockingMethods } from "../classes/blocking.ts";
import { registeredProtocol } from "../classes/protocol.ts";
import { declaredAbstract, isAbstractClass } from "../classes/abstract.ts";
import { namedBase, namedItems } from "../classes/named-tuple.ts";
import { registeredDataclass } from "../classes/dataclass.ts";
import { declaredFields, defaultsOfObjects } from "../classes/fields.ts";
import { lowerGeneralClass } from "../classes/general.ts";
import { isErasedBase } from "../classes/general-base.ts";
import { moduleName, qualifiedClassName } from "../classes/module-name.ts";
import { refuseShape } from "../classes/refusals.ts";
import type { Expression, Statement } from "../../4-emit/tree.ts";
import { arrow, call, member, name, string } from "../../4-emit/builders.ts";
import { refuseReads } from "../erased.ts";
import { attributeName, staticName } from "../attributes.ts";
import { isAccessor, isDecorated, isStaticMethod } from "../decorators.ts";
import { type Context, fresh, runtime, typeOf } from "../context.ts";
import { lowerExpression } from "../expressions/index.ts";
import { lowerDecorators } from "../functions/decorated.ts";
import { dataclassDocumentation } from "../classes/dataclass-documentation.ts";
import { keptDocstring } from "../functions/body.ts";
import { signatureText } from "../functions/signature.ts";
import { classEntry } from "../members.ts";
import { documentation } from "./FunctionDef.ts";

/**
 * ```py
 * class Point:
 *     def __init__(self, x):
 *         self.x = x
 *
 *     def __repr__(self):
 *         return f"Point({self.x})"
 *
 * print(Point(1))
 * ```
 * ```ts
 * class Point {
 *   declare x: number;
 *
 *   constructor(x: number) {
 *     this.x = x;
 *   }
 *
 *   __repr__(): string {
 *     return `Point(${this.x})`;
 *   }
 * }
 *
 * print(new Point(1));
 * ```
 * Special methods keep Python's names; the runtime knows them.
 */
export function lowerClassDef(node: ast.ClassDef, around: Context): readonly Statement[] {
  // In its body `this` is the class: the object of a method around it goes by its name.
  const context: Context = { ...around, frame: { ...around.frame, self: null } };
  const info = context.types.classes.get(node);
  const binding = context.bound.bindings.get(node);
  if (info === undefined || binding === undefined) throw new Error(`the class ${node.name} was not inferred`);
  for (const parameter of node.type_params)
    for (const each of node.body) refuseReads(parameter.name, each, "typeParameter", context);
  if (info.general) return lowerGeneralClass(node, info, binding, context);
  const before: Statement[] = [];
  const members = [
    ...moduleName(info, context),
    ...qualifiedClassName(info, context),
    ...declaredFields(info, context),
    ...lowerClassBody(node, info, before, context),
  ];
  return [
    ...before,
    {
      kind: "class",
      name: binding.emitted,
      ...(isAbstractClass(info, context) ? { abstract: true } : {}),
      base: namedBase(node, context) ?? lowerBase(node, context),
      ...documentation(node),
      line: node.lineno,
      members,
    },
    ...declaredAbstract(info, binding.emitted, context),
    ...namedItems(info, binding.emitted, context),
    ...registeredDataclass(info, binding.emitted, context),
    ...methodSignatures(info, binding.emitted, context),
    ...defaultsOfObjects(info, binding.emitted),
    ...assignedMethods(node, info, binding.emitted, context),
    ...blockingMethods(info, binding.emitted, context),
    ...registeredProtocol(node, info, binding.emitted, context),
    ...decoratedMethods(info, binding.emitted, context),
    ...keptDocstring(node.body, name(binding.emitted), context),
    ...dataclassDocumentation(node, name(binding.emitted), context),
    ...methodDocstrings(info, binding.emitted, context),
  ];
}

/** The base class; `object` is what every class has. */
function lowerBase(node: ast.ClassDef, context: Context): Expression | null {
  const written = node.bases.find((each) => !isErasedBase(each, context));
  if (written === undefined) return null;
  // What the items of the library's classes are is of no account at run time: `asyncio.Queue[int]`.
  const isOfLibrary = written.kind === "Subscript" && typeOf(context, written.value).kind === "api";
  const base = isOfLibrary ? written.value : written;
  const type = typeOf(context, base);
  if (type.kind !== "class" && (type.kind !== "api" || classEntry(type.name) === null)) {
    refuseShape(context, base, node.name, "base");
  }
  return lowerExpression(base, context);
}

/** The signatures of methods that may be called without their class being known at compile time. */
function methodSignatures(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  return [...info.methods.values()].flatMap((method) => {
    const isElsewhere = isAccessor(method) || isWritten(method.node, info.node);
    const text = isElsewhere ? null : signatureText(method, context);
    if (text === null) return [];
    const target = method.name === "__init__" ? name(className) : methodReference(method, className);
    return [{ kind: "expression", expression: call(runtime(context, "signature"), [target, string(text)]) } as const];
  });
}

/** Where a method is found in the output: `Service.prototype.fetch`, or `Service.create` of a static one. */
function methodReference(method: FunctionInfo, className: string): Expression {
  const isStatic = isStaticMethod(method);
  const owner = isStatic ? name(className) : member(name(className), "prototype");
  return member(owner, (isStatic ? staticName : attributeName)(method.name));
}

/** The docstrings of methods, where the program reads docstrings. */
function methodDocstrings(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  return [...info.methods.values()].flatMap((method) => {
    const hasBody = method.node.kind !== "Lambda" && !isAccessor(method) && method.name !== "__init__";
    return hasBody ? keptDocstring(method.node.body, methodReference(method, className), context) : [];
  });
}

/** Methods that decorators of the program make something of: `decorate(Service, "fetch", (method) => retry(method))`. */
function decoratedMethods(info: ClassInfo, className: string, context: Context): readonly Statement[] {
  return [...info.methods.values()].filter(isDecorated).flatMap((method) => {
    if (method.node.kind === "Lambda") return [];
    const decorators = lowerDecorators(method.node.decorator_list, false, context);
    const parameter = name(fresh(context, "method"));
    const apply = arrow([{ target: parameter }], decorators.apply(parameter));
    const expression = call(runtime(context, "decorate"), [name(className), string(method.name), apply]);
    return [{ kind: "expression", expression } as const];
  });
}
