import type * as ast from "@tsyncio/ast";
import { type Frame, isUnknown, overridesOf } from "../context.ts";
import type { Arguments } from "../api.ts";
import { escapeArguments } from "../calls/arguments.ts";
import { findMethod, resultOf } from "../calls/program.ts";
import { isEnumeration } from "../enumerations.ts";
import { isPlainMethod, isStrange } from "../fields.ts";
import { any, bool, escape, joinAll, membersOf, never } from "../lattice.ts";
import type { ClassInfo, FunctionInfo, Type } from "../types.ts";

/** The names of the methods for an operator: of the left operand, of the right one, and in place. */
const operatorNames: Readonly<Record<ast.Operator, string>> = {
  Add: "add",
  Sub: "sub",
  Mult: "mul",
  MatMult: "matmul",
  Div: "truediv",
  Mod: "mod",
  Pow: "pow",
  LShift: "lshift",
  RShift: "rshift",
  BitOr: "or",
  BitXor: "xor",
  BitAnd: "and",
  FloorDiv: "floordiv",
};

/** `a + b` of which at least one is an instance: whatever the methods of both may give. The operands are theirs. */
export function operateInstances(op: ast.Operator, left: Type, right: Type, node: ast.Node, frame: Frame): Type {
  escape(left);
  escape(right);
  const name = operatorNames[op];
  const inPlace = node.kind === "AugAssign" ? [specialResult(left, `__i${name}__`, frame)] : [];
  const own = [...inPlace, specialResult(left, `__${name}__`, frame)];
  const results = [...own, specialResult(right, `__r${name}__`, frame)].filter((type) => type !== null);
  // A sequence may be repeated as often as an `__index__` says; and what no method knows may be anything.
  return results.length === 0 ? any : joinAll(results);
}

/**
 * What a special method of an object gives, those of subclasses included, without NotImplemented; `null` where its class has none,
 * anything where that is not known.
 */
function specialResult(type: Type, name: string, frame: Frame): Type | null {
  if (type.kind !== "instance") return membersOf(type).some(hasAnyMethods) ? any : null;
  const methods = specialMethods(type.class, name, frame);
  if (methods === null) return any;
  if (methods.length === 0) return null;
  return joinAll(methods.map((method) => (isPlain(method) ? withoutNotImplemented(method.returns) : any)));
}

/** A value whose methods are not known. */
function hasAnyMethods({ kind }: Type): boolean {
  return kind === "any" || kind === "made";
}

/** The special methods that an object of a class may have under a name; `null` where they are not all known. */
function specialMethods(info: ClassInfo, name: string, frame: Frame): readonly FunctionInfo[] | null {
  if (isUnknown("writtenUnknown", name, frame.inference) || !isClosed(info, name)) return null;
  const own = findMethod(info, name);
  return [...(own ? [own] : []), ...overridesOf(info, name)];
}

/** Whether all classes that an object may be of are the program's, and bind the name by a `def` alone. */
function isClosed(info: ClassInfo, name: string): boolean {
  return isHome(info, name) && info.subclasses.every((subclass) => isClosed(subclass, name));
}

function isHome(info: ClassInfo, name: string): boolean {
  if (isStrange(info) || info.classAttributes.has(name) || info.fields.has(name)) return false;
  return info.bases.every((base) => ("kind" in base ? base.name === "abc.ABC" : isHome(base, name)));
}

function isPlain(method: FunctionInfo): boolean {
  return isPlainMethod(method) && !method.isAsync && !method.isGenerator;
}

function withoutNotImplemented(type: Type): Type {
  const kept = membersOf(type).filter((member) => member.kind !== "api" || member.name !== "NotImplemented");
  return kept.length === membersOf(type).length ? type : joinAll(kept);
}

const comparisonNames: Readonly<Partial<Record<ast.Cmpop, readonly [string, string]>>> = {
  Eq: ["__eq__", "__eq__"],
  NotEq: ["__ne__", "__ne__"],
  Lt: ["__lt__", "__gt__"],
  LtE: ["__le__", "__ge__"],
  Gt: ["__gt__", "__lt__"],
  GtE: ["__ge__", "__le__"],
};

/** The type of a comparison: a bool, unless a method of a class gives something else, or one of which nothing is known may. */
export function compareInstances(op: ast.Cmpop, left: Type, right: Type, frame: Frame): Type {
  if (hasInstance(left)) escape(right);
  if (hasInstance(right)) escape(left);
  const [own, reflected] = comparisonNames[op] ?? [];
  if (own === undefined || reflected === undefined) return bool;
  const results = [
    ...membersOf(left).map((member) => compared(member, own, frame)),
    ...membersOf(right).map((member) => compared(member, reflected, frame)),
  ];
  return joinAll([bool, ...results]);
}

function comparesItself(info: ClassInfo): boolean {
  const isOwn = Object.values(comparisonNames).some((names) => names.some((each) => info.methods.has(each)));
  return isOwn || info.bases.some((base) => !("kind" in base) && comparesItself(base));
}

function hasInstance(type: Type): boolean {
  return membersOf(type).some(({ kind }) => kind === "instance" || kind === "made");
}

function compared(type: Type, name: string, frame: Frame): Type {
  if (type.kind === "made" && isEnumeration(type.class) && !comparesItself(type.class)) return bool;
  if (type.kind === "any" || type.kind === "made") return any;
  if (type.kind !== "instance") return never;
  return specialResult(type, name, frame) ?? never;
}

/** What a special method that takes the given value gives, or anything where the class has none or it is not known. */
export function specialCall(type: Type, name: string, given: readonly Type[], frame: Frame): Type {
  given.forEach(escape);
  return specialResult(type, name, frame) ?? any;
}

/** What calling an object gives: a coroutine where its `__call__` is a coroutine function. */
export function calledInstance(type: Type, args: Arguments, frame: Frame): Type {
  escapeArguments(args);
  const methods = type.kind === "instance" ? specialMethods(type.class, "__call__", frame) : null;
  if (methods === null || methods.length === 0 || !methods.every(isPlainMethod)) return any;
  return joinAll(methods.map(resultOf));
}

/** What iterating an object gives: what its `__iter__` yields, or the `__next__` of what that returns. */
export function iteratedInstance(type: Type, isAsync: boolean, frame: Frame): Type {
  const [iter, next] = isAsync ? ["__aiter__", "__anext__"] : ["__iter__", "__next__"];
  const methods = type.kind === "instance" ? specialMethods(type.class, iter, frame) : null;
  if (methods === null || methods.length === 0 || !methods.every(isPlainMethod)) return any;
  return joinAll(methods.map((method) => itemGiven(resultOf(method), next, isAsync, frame)));
}

function itemGiven(iterator: Type, next: string, isAsync: boolean, frame: Frame): Type {
  if (iterator.kind === "never") return never;
  if (iterator.kind === "iterator" || iterator.kind === "asyncIterator") return iterator.item;
  const methods = iterator.kind === "instance" ? specialMethods(iterator.class, next, frame) : null;
  if (methods === null || methods.length === 0 || !methods.every(isPlainMethod)) return any;
  return joinAll(methods.map((method) => (method.isGenerator || method.isAsync !== isAsync ? any : method.returns)));
}
