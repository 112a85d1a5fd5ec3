import type * as ast from "@tsyncio/ast";
import { memberOf, apiEntry, instantiate } from "../api.ts";
import type { Frame, Inference } from "../context.ts";
import { draftOf, fieldOf } from "../context.ts";
import { any, joinAll, membersOf, never, str } from "../lattice.ts";
import { hasDecorator, isClassMethod } from "../fields.ts";
import { parseType } from "../signatures.ts";
import type { ClassInfo, FunctionInfo, Type } from "../types.ts";
import { inspect } from "./index.ts";

/** The type of `x.name`, a method unbound from its call included. */
export function inferAttribute(node: ast.Attribute, frame: Frame): Type {
  if (isSuper(node.value, frame)) {
    inspect(node.value, frame);
    return superAttribute(node, frame);
  }
  // A class or function whose attribute is read is not used as a value by that.
  const receiver = inspect(node.value, frame);
  return joinAll(membersOf(receiver).map((member) => attributeOf(member, node.attr, node, frame)));
}

function attributeOf(receiver: Type, name: string, node: ast.Attribute, frame: Frame): Type {
  const { inference } = frame;
  switch (receiver.kind) {
    case "instance":
      return instanceAttribute(receiver.class, name, inference);
    case "class":
      return classAttribute(receiver.class, name, inference);
    case "module":
      return moduleAttribute(receiver.name, name, inference);
    case "none":
      return never;
    case "any":
      inference.readUnknown.add(name);
      return any;
    default:
      return apiAttribute(receiver, name, node, inference);
  }
}

/** An attribute of an instance: assigned through it, a property, a method, or an attribute of its class; of subclasses too. */
function instanceAttribute(info: ClassInfo, name: string, inference: Inference): Type {
  const inherited = lookUp(info, name, inference);
  const types = subclassesOf(info).flatMap((subclass) => ownAttribute(subclass, name, inference) ?? []);
  if (!inherited) return joinAll([any, ...types]);
  // A method stands for those that override it: a call looks for them.
  const isMethod = inherited.kind === "method" && types.every((type) => type.kind === "method");
  return isMethod ? inherited : joinAll([inherited, ...types]);
}

function subclassesOf(info: ClassInfo): readonly ClassInfo[] {
  return info.subclasses.flatMap((subclass) => [subclass, ...subclassesOf(subclass)]);
}

function lookUp(info: ClassInfo, name: string, inference: Inference): Type | null {
  const own = ownAttribute(info, name, inference);
  if (own) return own;
  for (const base of info.bases) {
    const inherited = "kind" in base ? inheritedMember(base.name, name, inference) : lookUp(base, name, inference);
    if (inherited) return inherited;
  }
  return null;
}

function inheritedMember(base: string, name: string, inference: Inference): Type | null {
  const receiver: Type = { kind: "runtime", name: base, args: [] };
  return memberOf(receiver, name, inference)?.kind === "function" ? { kind: "apiMethod", receiver, name } : null;
}

function ownAttribute(info: ClassInfo, name: string, inference: Inference): Type | null {
  const field = fieldOf(draftOf(info, inference), name, inference);
  const attribute = info.classAttributes.get(name);
  const method = info.methods.get(name);
  if (field) return joinAll([field.type, ...(attribute ? [attribute.type] : [])]);
  if (method) return methodType(method);
  return attribute?.type ?? null;
}

function methodType(method: FunctionInfo): Type {
  if (hasDecorator(method, "property")) return method.returns;
  return isPlain(method) ? { kind: "method", function: method } : any;
}

/** A method without decorators that change what it is. */
function isPlain(method: FunctionInfo): boolean {
  return (
    method.node.kind !== "Lambda" &&
    method.node.decorator_list.every((each) => each.kind === "Name" && (each.id === "staticmethod" || each.id === "classmethod"))
  );
}

/** `C.name`: a method read from its class takes the object as first argument. */
function classAttribute(info: ClassInfo, name: string, inference: Inference): Type {
  const found = lookUp(info, name, inference);
  if (!found || found.kind === "apiMethod") return any;
  if (found.kind !== "method") return found;
  if (isClassMethod(found.function)) return found;
  return { kind: "function", function: found.function };
}

function moduleAttribute(module: string, name: string, inference: Inference): Type {
  return entryType(`${module}.${name}`, inference);
}

/** The type of a name of the tables used as a value. */
export function entryType(name: string, inference: Inference): Type {
  const entry = apiEntry(name, inference);
  if (!entry || entry.kind === "refused") return any;
  if (entry.kind !== "constant") return { kind: "api", name };
  return instantiate(parseType(entry.type), new Map(), inference.bound.module, name, inference);
}

function apiAttribute(receiver: Type, name: string, node: ast.Attribute, inference: Inference): Type {
  if (receiver.kind === "function" && name === "__name__") return str;
  const entry = memberOf(receiver, name, inference);
  if (!entry) return any;
  if (entry.kind === "function") return { kind: "apiMethod", receiver, name };
  const solution = new Map<string, Type>(receiver.kind === "runtime" && receiver.args[0] ? [["T", receiver.args[0]]] : []);
  return instantiate(parseType(entry.type), solution, node, "attribute", inference);
}

/** Whether an expression is `super()`. */
export function isSuper(node: ast.Expr, frame: Frame): boolean {
  return node.kind === "Call" && node.func.kind === "Name" && node.func.id === "super" && !frame.inference.bound.bindings.has(node.func);
}

function superAttribute(node: ast.Attribute, frame: Frame): Type {
  const owner = frame.place.function?.owner;
  for (const base of owner?.bases ?? []) {
    const found = "kind" in base ? inheritedMember(base.name, node.attr, frame.inference) : lookUp(base, node.attr, frame.inference);
    if (found) return found;
  }
  return any;
}
