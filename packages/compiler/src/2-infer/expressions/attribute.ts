import type * as ast from "@tsyncio/ast";
import { type Definition, isProgramPath, memberOf as globalMember } from "../../0-link/linkage.ts";
import { apiEntry, memberOf } from "../api.ts";
import type { Frame, Inference } from "../context.ts";
import { canonicalName } from "../../tables/index.ts";
import { findMethod } from "../calls/program.ts";
import { draftOf, fieldOf, isUnknown, noteUnknown, subclassesOf } from "../context.ts";
import { memberPart, memberValue } from "../enumerations.ts";
import { hasDecorator, isClassMethod, isPlainMethod, propertyParts } from "../fields.ts";
import { any, escape, escapeFunction, join, joinAll, membersOf, never, str } from "../lattice.ts";
import { instantiate } from "../instantiate.ts";
import { parseType } from "../signatures.ts";
import type { ClassInfo, FunctionInfo, Type } from "../types.ts";
import { inspect } from "./index.ts";

/** The type of `x.name`, a method unbound from its call included. */
export function inferAttribute(node: ast.Attribute, frame: Frame): Type {
  if (isSuper(node.value, frame)) {
    inspect(node.value, frame);
    return superAttribute(node, frame);
  }
  if (node.attr === "__name__" || node.attr === "__qualname__") frame.inference.comparedTypes.add(node.value);
  // A class or function whose attribute is read is not used as a value by that.
  const receiver = inspect(node.value, frame);
  return joinAll(membersOf(receiver).map((member) => attributeOf(member, node.attr, node, frame)));
}

/** The type of an attribute of a value. */
export function attributeType(receiver: Type, name: string, node: ast.Node, frame: Frame): Type {
  return attributeOf(receiver, name, node, frame);
}

function attributeOf(receiver: Type, name: string, node: ast.Node, frame: Frame): Type {
  const { inference } = frame;
  switch (receiver.kind) {
    case "instance":
      if (name === "__class__") escapeClass(receiver.class);
      if (name === "__dict__") noteAll(inference);
      return instanceAttribute(receiver.class, name, inference);
    case "class":
      return classAttribute(receiver.class, name, inference);
    case "made":
      return memberPart(name, receiver.class, inference);
    case "madeClass":
      return madeClassAttribute(receiver.class, name, inference);
    case "module":
      return moduleAttribute(receiver.name, name, inference);
    case "none":
      return never;
    case "any":
      noteUnknown("readUnknown", name, inference);
      if (name === "__dict__") noteAll(inference);
      return any;
    default:
      return apiAttribute(receiver, name, node, inference);
  }
}

/** An attribute of a class in the general form: a member of an enumeration, or a method that may be called with any object. */
function madeClassAttribute(info: ClassInfo, name: string, inference: Inference): Type {
  if (memberValue(name, info) !== null) return { kind: "made", class: info };
  for (const each of [info, ...subclassesOf(info)]) {
    const method = findMethod(each, name);
    if (method === null || inference.unbound.has(method)) continue;
    inference.unbound.add(method);
    inference.progress.changed = true;
  }
  return any;
}

/** Through `__dict__` any attribute may be read and written. */
function noteAll(inference: Inference): void {
  noteUnknown("readUnknown", "*", inference);
  noteUnknown("writtenUnknown", "*", inference);
}

function escapeClass(info: ClassInfo): void {
  for (const each of [info, ...subclassesOf(info)]) escape({ kind: "class", class: each });
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
  if (method) return field || !isOnlyMeaning(info, name, inference) ? unknownMethod(method) : methodType(method);
  if (!field && !attribute) return null;
  const type = joinAll([...(field ? [field.type] : []), ...(attribute ? [attribute.type] : [])]);
  const isBound = bindsFunction(attribute?.type ?? never);
  return interceptors.some((each) => findMethod(info, each)) || isBound || isDescriptor(attribute?.type ?? never)
    ? join(any, type)
    : type;
}

/** A function that a class body assigns is a method of what it is read from, and called from places that are not known. */
function bindsFunction(type: Type): boolean {
  const functions = membersOf(type).flatMap((member) => (member.kind === "function" ? [member.function] : []));
  functions.forEach(escapeFunction);
  return functions.length > 0;
}

/** Methods that decide themselves what an attribute gives. */
const interceptors = ["__getattr__", "__getattribute__", "__setattr__"] as const;

function isDescriptor(type: Type): boolean {
  return membersOf(type).some((member) => member.kind === "instance" && findMethod(member.class, "__get__") !== null);
}

/** Whether the class binds the name once, and nothing assigns it from outside. A property's setter does not count. */
function isOnlyMeaning(info: ClassInfo, name: string, inference: Inference): boolean {
  if (isUnknown("writtenUnknown", name, inference) || findMethod(info, "__getattribute__")) return false;
  const origins = inference.bound.scopes.get(info.node)?.bindings.get(name)?.origins ?? [];
  return origins.every((origin) => origin.kind === "function" && (origins.length === 1 || isPropertyPart(origin.node)));
}

function isPropertyPart(node: ast.FunctionDef | ast.AsyncFunctionDef): boolean {
  const [decorator] = node.decorator_list;
  return (
    (decorator?.kind === "Name" && decorator.id === "property") ||
    (decorator?.kind === "Attribute" && propertyParts.has(decorator.attr))
  );
}

/** What reading gives is not known, so neither are the calls of the method. */
function unknownMethod(method: FunctionInfo): Type {
  escapeFunction(method);
  return any;
}

function methodType(method: FunctionInfo): Type {
  if (hasDecorator(method, "property")) return method.returns;
  return isPlainMethod(method) ? { kind: "method", function: method } : unknownMethod(method);
}

/** `C.name`: a method read from its class takes the object as first argument. */
function classAttribute(info: ClassInfo, name: string, inference: Inference): Type {
  const found = lookUp(info, name, inference);
  if (!found || found.kind === "apiMethod") return any;
  if (found.kind !== "method") return found;
  if (isClassMethod(found.function)) return found;
  runStub(found.function);
  return { kind: "function", function: found.function };
}

function moduleAttribute(module: string, name: string, inference: Inference): Type {
  if (isProgramPath(module)) return definedType(globalMember(module, name, inference.linkage), inference);
  const full = `${module}.${name}`;
  return Object.hasOwn(inference.tables.modules, full) ? { kind: "module", name: full } : entryType(full, inference);
}

/** The type of what an import of the program's own modules stands for. */
export function definedType(definition: Definition | null, inference: Inference): Type {
  if (definition === null) return any;
  if (definition.kind === "module") return { kind: "module", name: definition.path };
  return inference.variables.get(definition.binding) ?? never;
}

/** The type of a name of the tables used as a value. */
export function entryType(full: string, inference: Inference): Type {
  const name = canonicalName(full);
  const entry = apiEntry(name, inference);
  if (!entry || entry.kind === "refused") return any;
  // What a method of an operator gives besides its result is told apart from it.
  if (entry.kind !== "constant" || name === "NotImplemented") return { kind: "api", name };
  return instantiate(parseType(entry.type), new Map(), inference.bound.module, name, inference);
}

function apiAttribute(receiver: Type, name: string, node: ast.Node, inference: Inference): Type {
  if (receiver.kind === "function" && name === "__name__") return str;
  const entry = memberOf(receiver, name, inference);
  if (!entry) return any;
  if (entry.kind === "function") return { kind: "apiMethod", receiver, name };
  const solution = new Map<string, Type>(
    receiver.kind === "runtime" && receiver.args[0] ? [["T", receiver.args[0]]] : [],
  );
  return instantiate(parseType(entry.type), solution, node, "attribute", inference);
}

/** Whether an expression is `super()`. */
export function isSuper(node: ast.Expr, frame: Frame): boolean {
  return (
    node.kind === "Call" &&
    node.func.kind === "Name" &&
    node.func.id === "super" &&
    !frame.inference.bound.bindings.has(node.func)
  );
}

function superAttribute(node: ast.Attribute, frame: Frame): Type {
  const owner = frame.place.function?.owner;
  // With several bases, the next class in the order of resolution need not be a base of this one.
  if (owner && hasSeveralBases(owner)) {
    noteUnknown("readUnknown", node.attr, frame.inference);
    return any;
  }
  for (const base of owner?.bases ?? []) {
    const found =
      "kind" in base
        ? inheritedMember(base.name, node.attr, frame.inference)
        : lookUp(base, node.attr, frame.inference);
    if (found?.kind === "method") runStub(found.function);
    if (found) return found;
  }
  return any;
}

/** Whether a class, or one that extends it, has several bases. */
function hasSeveralBases(info: ClassInfo): boolean {
  return info.bases.length > 1 || info.subclasses.some(hasSeveralBases);
}

/** The code of an abstract method runs where it is not called on an object. */
function runStub(method: FunctionInfo): void {
  if (!method.isStub) return;
  method.isStub = false;
  method.progress.changed = true;
}
