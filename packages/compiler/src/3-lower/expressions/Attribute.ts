import type * as ast from "@tsyncio/ast";
import type { ClassInfo, FieldInfo, FunctionInfo, Type } from "../../2-infer/types.ts";
import { call, literal, member, string, thisLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { isProgramPath } from "../../0-link/linkage.ts";
import { attributeName, staticName } from "../attributes.ts";
import { isAccessor } from "../decorators.ts";
import { isExtensible } from "../../tables/extensible.ts";
import { isEnumeration, isPlainPart, memberValue } from "../../2-infer/enumerations.ts";
import { isFrozen } from "../classes/fields.ts";
import { lowerConstantOfClass } from "../classes/constants.ts";
import { hasMember } from "../classes/enumeration.ts";
import { lowerSuper } from "../classes/general.ts";
import { isSuper } from "../calls/super.ts";
import { type Context, refuse, refuseConstruct, runtime, typeOf } from "../context.ts";
import { classEntry, memberOf, refusedMember } from "../members.ts";
import { importedOwner } from "../program.ts";
import { entryReference, lowerModuleAttribute, moduleReference, submodule } from "../modules.ts";
import { mayBeNone, withoutNone } from "../types.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * import asyncio
 *
 * class Counter:
 *     def __init__(self):
 *         self.count = 0
 *
 *     def increase(self):
 *         self.count += 1
 *
 * counter = Counter()
 * callback = counter.increase
 * print(counter.count, asyncio.FIRST_COMPLETED)
 * ```
 * ```ts
 * class Counter {
 *   declare count: number;
 *
 *   constructor() {
 *     this.count = 0;
 *   }
 *
 *   increase(): null {
 *     this.count += 1;
 *     return null;
 *   }
 * }
 *
 * const counter = new Counter();
 * const callback = getattr(counter, "increase");
 * print(counter.count, asyncio.FIRST_COMPLETED);
 * ```
 * A plain property where it is proven to exist; a method that is read without a call is bound to its object.
 */
export function lowerAttribute(node: ast.Attribute, context: Context): Expression {
  if (isSuper(node.value) && lowerSuper(node.value, context) === null) return lowerSuperAttribute(node, context);
  const type = withoutNone(typeOf(context, node.value));
  if (type.kind === "module" && isProgramPath(type.name)) return lowerModuleAttribute(node, type.name, context);
  if (type.kind === "module" && submodule(type.name, node.attr) !== null)
    return moduleReference(`${type.name}.${node.attr}`, null, context);
  if (type.kind === "module")
    return entryReference(lowerValue(node.value, context), type.name, node.attr, node, context);
  if (type.kind === "function" && node.attr === "__module__") {
    const owner = importedOwner(type.function.node, context);
    if (owner !== null) return string(owner);
  }
  const refusal = refusedMember(type, node.attr);
  if (refusal !== null)
    return refuse(context, "unsupported-name", node, { module: refusal.owner, name: node.attr, help: refusal.reason });
  if (type.kind === "class" && isAccessor(methodOf(type.class, node.attr))) {
    return refuseConstruct(context, node, "propertyOfClass");
  }
  const receiver = lowerReceiver(node.value, context);
  if (isOfHierarchy(node.attr)) return { ...hierarchy(receiver, node.attr, context), line: node.lineno };
  if (isOfBuiltinBase(node, context))
    return { ...call(runtime(context, "base_method"), [receiver, string(node.attr)]), line: node.lineno };
  if (isEnumMember(node, context)) return { ...member(receiver, staticName(node.attr)), line: node.lineno };
  importEffect(type, node.attr, context);
  if (isPlainProperty(type, node.attr))
    return { ...member(receiver, propertyName(type, node.attr)), line: node.lineno };
  return (
    lowerConstantOfClass(node, context) ?? {
      ...call(runtime(context, "getattr"), [receiver, string(node.attr)]),
      line: node.lineno,
    }
  );
}

/** What an attribute of the runtime's gives may be of a class that nothing else in the program brings. */
function importEffect(type: Type, attribute: string, context: Context): void {
  const row = type.kind === "runtime" ? memberOf(type, attribute) : null;
  if (row?.kind === "attribute" && row.effect !== undefined) context.imports.effect(row.effect);
}

/** `dict.__getitem__`, `Exception.__init__` inside of a class in the general form, which may extend the built-in one. */
export function isOfBuiltinBase(node: ast.Attribute, context: Context): boolean {
  if (context.frame.function?.owner?.general !== true || !/^__\w+__$/.test(node.attr)) return false;
  const type = typeOf(context, node.value);
  return type.kind === "api" && (isExtensible(type.name) || classEntry(type.name)?.exception === true);
}

/** `Color.RED` of a class statement that names it: a member of an enumeration is never assigned again. */
export function isEnumMember(node: ast.Attribute, context: Context): boolean {
  const type = typeOf(context, node.value);
  if (type.kind === "madeClass" && memberValue(node.attr, type.class) !== null) return true;
  const [origin, ...others] = context.bound.bindings.get(node.value)?.origins ?? [];
  const info = origin?.kind === "class" ? context.types.classes.get(origin.node) : undefined;
  return info !== undefined && others.length === 0 && hasMember(info, node.attr);
}

/** `__mro__` and its like, which plain classes do not carry. */
export function isOfHierarchy(attribute: string): boolean {
  return /^(?:__bases__|__base__|__mro__|mro)$/.test(attribute);
}

/** `hierarchy(Square, "__bases__")`. */
function hierarchy(cls: Expression, attribute: string, context: Context): Expression {
  return call(runtime(context, "hierarchy"), [cls, string(attribute)]);
}

/** `super().size` of a property, or a method that is read without a call. */
function lowerSuperAttribute(node: ast.Attribute, context: Context): Expression {
  const [base] = context.frame.function?.owner?.bases ?? [];
  const method = base === undefined || "kind" in base ? null : methodOf(base, node.attr);
  if (method === null || context.frame.inherited !== null) return refuseConstruct(context, node, "super");
  const inherited = member(literal("super"), attributeName(node.attr));
  return isAccessor(method) ? inherited : call(runtime(context, "bind_method"), [thisLiteral, inherited]);
}

/** The object of an attribute; `!` where it may be None, whose use raises Python's AttributeError at run time. */
export function lowerReceiver(node: ast.Expr, context: Context): Expression {
  const receiver = lowerValue(node, context);
  const type = typeOf(context, node);
  return mayBeNone(type) && withoutNone(type).kind !== "union" ? { kind: "nonNull", expression: receiver } : receiver;
}

/** Whether an attribute certainly exists as a property of the object. */
export function isPlainProperty(type: Type, attribute: string): boolean {
  switch (type.kind) {
    case "instance":
      return fieldOf(type.class, attribute)?.definite === true || isAccessor(methodOf(type.class, attribute));
    case "made":
      return isEnumeration(type.class) && isPlainPart(attribute, type.class);
    case "union":
      // Of None alone nothing is left without it.
      return (
        type.members.length > 0 &&
        type.members.every((each) => each.kind === "instance" && isPlainProperty(each, attribute))
      );
    case "class":
      return type.class.classAttributes.get(attribute)?.definite === true && !isAlias(type.class, attribute);
    case "runtime":
      return memberOf(type, attribute)?.kind === "attribute";
    default:
      return false;
  }
}

/** Whether an attribute of a class is another name of one of its methods, which stands on the prototype. */
function isAlias(info: ClassInfo, attribute: string): boolean {
  return info.node.body.some((statement) => {
    if (statement.kind !== "Assign" || statement.value.kind !== "Name" || !info.methods.has(statement.value.id))
      return false;
    return statement.targets.some((target) => target.kind === "Name" && target.id === attribute);
  });
}

/** The property that holds an attribute of an object or class. */
export function propertyName(owner: Type, attribute: string): string {
  return owner.kind === "class" ? staticName(attribute) : attributeName(attribute);
}

/** Whether a `__setattr__` of the object's class, or of one that extends it, sees what is assigned to its attributes. */
export function seesAssignments(info: ClassInfo): boolean {
  return mayHaveMethod(info, "__setattr__") || isFrozenFamily(info);
}

function isFrozenFamily(info: ClassInfo): boolean {
  return isFrozen(info) || info.subclasses.some(isFrozenFamily);
}

/** Whether an instance of a class, or of any class that extends it, may have a method. */
export function mayHaveMethod(info: ClassInfo, name: string): boolean {
  return methodOf(info, name) !== null || isDefinedBelow(info, name);
}

function isDefinedBelow(info: ClassInfo, name: string): boolean {
  return info.subclasses.some((subclass) => subclass.methods.has(name) || isDefinedBelow(subclass, name));
}

/** The attribute of an instance, in its class or one it inherits from. */
export function fieldOf(info: ClassInfo, name: string): FieldInfo | null {
  return info.fields.get(name) ?? inherited(info, (base) => fieldOf(base, name));
}

/** The method of a class, its own or inherited. */
export function methodOf(info: ClassInfo, name: string): FunctionInfo | null {
  return info.methods.get(name) ?? inherited(info, (base) => methodOf(base, name));
}

function inherited<T>(info: ClassInfo, find: (base: ClassInfo) => T | null): T | null {
  for (const base of info.bases) {
    const found = "kind" in base ? null : find(base);
    if (found !== null) return found;
  }
  return null;
}
