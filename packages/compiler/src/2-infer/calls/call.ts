import type * as ast from "@tsyncio/ast";
import { definitionAt, isProgramPath } from "../../0-link/linkage.ts";
import { apiEntry, type Arguments, callApi, constructApi, memberOf } from "../api.ts";
import { type CallFact, type Frame, noteUnknown, overridesOf, siteAt, subclassesOf } from "../context.ts";
import { makesClass } from "../class-form.ts";
import { isSuper } from "../expressions/attribute.ts";
import { calledInstance } from "../expressions/special.ts";
import { evaluate, inspect } from "../expressions/index.ts";
import { hasDecorator, isClassMethod } from "../fields.ts";
import { inferForcedStore } from "../forced-stores.ts";
import { callNamedTuple } from "../named-tuples.ts";
import { callDataclasses } from "../dataclasses.ts";
import { any, escape, joinAll, limited, membersOf, never, str } from "../lattice.ts";
import { dictAt, put } from "../sites.ts";
import type { ClassInfo, FunctionInfo, Type } from "../types.ts";
import { itemOf } from "../values.ts";
import { escapeArguments, inferArguments } from "./arguments.ts";
import { builtinResult, keepsArguments } from "./builtins.ts";
import { makesObjects } from "../class-form.ts";
import { forward, forwardedArguments } from "./forwarded.ts";
import { callClass, callFunction, findMethod, resultOf } from "./program.ts";
import { blockingItems, givesBlockingItems, noteBlockingArguments, noteEagerGenerator } from "../blocking-items.ts";
import { callThreadFunctions, noteThreadArguments, waitedFunctions } from "../threads.ts";
import { readsWrapped, wrapping } from "./wraps.ts";

/** The facts of a call that are gathered while its possible callees are looked at. */
interface Found {
  readonly callees: FunctionInfo[];
  api: string | null;
  blocking: boolean;
  mayBlock: boolean;
}

/** The type of a call. */
export function inferCall(node: ast.Call, frame: Frame): Type {
  if (isSuper(node, frame)) return any;
  const locals = frame.inference.bound.locals.get(node);
  if (locals !== undefined) return localsDict(node, locals, frame);
  const callee = inspect(node.func, frame);
  noteThreadArguments(node, callee, frame);
  noteEagerGenerator(node, callee, frame);
  const args = isClassCheck(node, callee) ? inspectedArguments(node, frame) : inferArguments(node, frame);
  callThreadFunctions(node, callee, args, frame);
  noteBlockingArguments(node, callee, frame);
  inferForcedStore(node, args, frame);
  const receiver = node.func.kind === "Attribute" ? (frame.inference.types.get(node.func.value) ?? null) : null;
  const named = callNamedTuple(node, receiver, args, frame);
  if (named !== null) return named;
  const found: Found = { callees: [], api: null, blocking: false, mayBlock: false };
  const waited = waitedFunctions(node, callee, frame);
  const result = joinAll(membersOf(callee).map((member) => callMember(member, node, args, found, frame)));
  const fact: CallFact = {
    call: node,
    callees: found.callees,
    api: found.api,
    blocking: found.blocking || waited.blocking,
    runs: waited.functions,
    mayBlock: found.mayBlock,
    place: frame.place,
  };
  frame.inference.calls.set(node, fact);
  if (givesBlockingItems(node, callee, frame)) return blockingItems;
  return callee.kind === "never" ? never : result;
}

/** `locals()`: what the function's variables hold goes into a dict. */
function localsDict(node: ast.Call, reads: readonly ast.Name[], frame: Frame): Type {
  for (const read of reads) evaluate(read, frame);
  return dictAt(siteAt(node, "dict", [str, any], frame.inference));
}

/** `isinstance(x, C)` looks at a class and does not call it. */
function isClassCheck(node: ast.Call, callee: Type): boolean {
  return (
    callee.kind === "api" &&
    (callee.name === "isinstance" || callee.name === "issubclass") &&
    node.keywords.length === 0
  );
}

function inspectedArguments(node: ast.Call, frame: Frame): Arguments {
  const look = (argument: ast.Expr): Type => {
    if (argument.kind === "Tuple") argument.elts.forEach((element) => inspect(element, frame));
    if (argument.kind === "Tuple") frame.inference.types.set(argument, any);
    return argument.kind === "Tuple" ? any : inspect(argument, frame);
  };
  return { node, positional: node.args.map(look), starred: null, keywords: new Map(), doubleStarred: null };
}

function callMember(callee: Type, node: ast.Call, args: Arguments, found: Found, frame: Frame): Type {
  switch (callee.kind) {
    case "function":
      found.callees.push(callee.function);
      return callKnown(callee.function, node, args, frame);
    case "method":
      return callMethod(callee.function, node, args, found, frame);
    case "class": {
      const initializer = findMethod(callee.class, "__init__");
      if (initializer) found.callees.push(initializer);
      if (!namesClass(node.func, frame)) callSubclasses(callee.class, args, found, frame);
      return callClass(callee.class, args, frame);
    }
    case "madeClass":
      escapeArguments(args);
      return makesObjects(callee.class) ? { kind: "made", class: callee.class } : any;
    case "instance":
      return calledInstance(callee, args, frame);
    case "api":
      return callEntry(callee.name, node, args, found, frame);
    case "apiMethod":
      return callApiMethod(callee, args, found, frame);
    default:
      escapeArguments(args);
      return any;
  }
}

/** A function of the program; one that is given another's arguments gets each in its own place. */
function callKnown(info: FunctionInfo, node: ast.Call, args: Arguments, frame: Frame): Type {
  const forwarded = args.starred === null ? null : forwardedArguments(node, args, frame);
  if (forwarded === null) return callFunction(info, args, null, frame);
  forward(info);
  for (const each of forwarded) callFunction(info, each, null, frame);
  return resultOf(info);
}

/** Whether an expression names a class itself, and not a variable such as `cls` that may hold a subclass. */
function namesClass(node: ast.Expr, frame: Frame): boolean {
  const definition = definitionAt(node, frame.inference.bound, frame.inference.linkage);
  return definition?.kind === "variable" && definition.binding.origins[0]?.kind === "class";
}

function callSubclasses(info: ClassInfo, args: Arguments, found: Found, frame: Frame): void {
  for (const subclass of info.subclasses) {
    const own = subclass.methods.get("__init__");
    if (own) found.callees.push(own);
    if (own) callClass(subclass, args, frame);
    callSubclasses(subclass, args, found, frame);
  }
}

/** A method of the program, bound to its object: overriding methods of subclasses may run instead. */
function callMethod(method: FunctionInfo, node: ast.Call, args: Arguments, found: Found, frame: Frame): Type {
  const isStatic = hasDecorator(method, "staticmethod");
  const isSuperCall = node.func.kind === "Attribute" && isSuper(node.func.value, frame);
  const receiver =
    node.func.kind === "Attribute" && !isSuperCall ? frame.inference.types.get(node.func.value) : undefined;
  const classes = receiver
    ? membersOf(receiver).flatMap((member) => (member.kind === "instance" ? [member.class] : []))
    : [];
  // Called through a variable, the method is that of some class which has it.
  const known = classes.length === 0 && method.owner && node.func.kind !== "Attribute" ? [method.owner] : classes;
  const overriding = isSuperCall ? [] : known.flatMap((each) => overridesOf(each, method.name));
  const methods = new Set([method, ...overriding]);
  found.callees.push(...methods);
  return joinAll([...methods].map((each) => callFunction(each, args, isStatic ? null : receiverOf(each), frame)));
}

/** What the first parameter of a method holds. */
function receiverOf(method: FunctionInfo): Type {
  if (!method.owner) return any;
  return { kind: isClassMethod(method) ? "class" : "instance", class: method.owner };
}

function callEntry(name: string, node: ast.Call, args: Arguments, found: Found, frame: Frame): Type {
  const { inference } = frame;
  if (name === wrapping.name) return args.positional[0] ?? any;
  const entry = apiEntry(name, inference);
  found.api = name;
  if (entry?.kind === "class") return constructApi(name, entry, args, inference);
  if (entry?.kind !== "function") {
    escapeArguments(args);
    return any;
  }
  if (entry.blocking) found.blocking = true;
  if (entry.mayBlock) found.mayBlock = true;
  const made = callDataclasses(name, args, frame);
  if (made !== null) return made;
  if (makesClass(node, inference.bound)) {
    escapeArguments(args);
    return any;
  }
  if (name === "type" && !inference.comparedTypes.has(node)) escapeClasses(args.positional[0] ?? any);
  if (name === "getattr" || name === "setattr") dynamicAttribute(name, node, frame);
  if (name === "vars") anyAttribute(frame);
  const isWraps = name === "functools.wraps" && node.args.length === 1 && node.keywords.length === 0;
  const keeps = isWraps ? readsWrapped(inference) : keepsArguments(name);
  const result = callApi(entry, args, null, keeps, inference);
  if (isWraps) return wrapping;
  const sharper = builtinResult(name, node, args, frame) ?? result;
  return entry.coroutine ? limited({ kind: "coroutine", result: sharper }) : sharper;
}

/** The class that `type(x)` gives may be called with anything. */
function escapeClasses(type: Type): void {
  for (const member of membersOf(type)) {
    if (member.kind !== "instance") continue;
    for (const each of [member.class, ...subclassesOf(member.class)]) escape({ kind: "class", class: each });
  }
}

/** `getattr(x, name)`: any attribute with that name, or any attribute at all. */
function dynamicAttribute(name: string, node: ast.Call, frame: Frame): void {
  const [owner, attribute] = node.args;
  // A module of the library holds nothing of the program.
  const type = owner === undefined ? any : (frame.inference.types.get(owner) ?? any);
  if (type.kind === "module" && !isProgramPath(type.name)) return;
  const known = attribute?.kind === "Constant" && attribute.value.type === "str" ? attribute.value.value : "*";
  noteUnknown(name === "getattr" ? "readUnknown" : "writtenUnknown", known, frame.inference);
}

/** Through the dict that `vars(x)` gives, any attribute may be read and written. */
function anyAttribute(frame: Frame): void {
  noteUnknown("readUnknown", "*", frame.inference);
  noteUnknown("writtenUnknown", "*", frame.inference);
}

function callApiMethod(
  callee: Extract<Type, { kind: "apiMethod" }>,
  args: Arguments,
  found: Found,
  frame: Frame,
): Type {
  const entry = memberOf(callee.receiver, callee.name, frame.inference);
  if (entry?.kind !== "function") {
    escapeArguments(args);
    return any;
  }
  if (entry.blocking) found.blocking = true;
  if (entry.mayBlock) found.mayBlock = true;
  if (callee.receiver.kind === "runtime") found.api = `${callee.receiver.name}.${callee.name}`;
  if (callee.receiver.kind === "dict" && callee.name === "update") updateDict(callee.receiver, args);
  const result = callApi(entry, args, callee.receiver, callee.receiver.kind === "runtime", frame.inference);
  return entry.coroutine ? limited({ kind: "coroutine", result }) : result;
}

/** `d.update(other)` takes a dict, or pairs. */
function updateDict(dict: Extract<Type, { kind: "dict" }>, args: Arguments): void {
  const [other] = args.positional;
  if (!dict.site || !other) return;
  const pair = other.kind === "dict" ? null : itemOf(other);
  put(dict.site, 0, other.kind === "dict" ? other.key : pair?.kind === "tuple" ? (pair.items?.[0] ?? any) : any);
  put(dict.site, 1, other.kind === "dict" ? other.value : pair?.kind === "tuple" ? (pair.items?.[1] ?? any) : any);
}
