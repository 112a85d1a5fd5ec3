import type * as ast from "@tsyncio/ast";
import type { FunctionInfo, Type } from "../../2-infer/types.ts";
import { signatureOf } from "../../2-infer/signatures.ts";
import { call, literal, member, name } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import type { ApiClass, ApiFunction } from "../../tables/api.ts";
import { attributeName, staticName } from "../attributes.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { hasDecorator, isDecorated, isStaticMethod } from "../decorators.ts";
import { lowerReceiver, methodOf } from "../expressions/Attribute.ts";
import { lowerExpression } from "../expressions/index.ts";
import { apiEntry, memberOf } from "../members.ts";
import { qualifiedName } from "../qualified.ts";
import { isStable } from "../purity.ts";
import { construct, typeArgumentsOf } from "../text.ts";
import { mayBeNone, withoutNone } from "../types.ts";
import { namesClass, programClass } from "./constructed.ts";
import { instanceMethod, overridesDiffer, sharedMethod } from "./object-method.ts";
import { calledName, inC } from "./called-name.ts";
import type { CalleeName } from "./mismatch.ts";
import { hooksOf, subclassesOf, withKeywords } from "./subclasses.ts";
import { inheritedMethod, isSuper } from "./super.ts";
import { type ParameterShape, shapeOf } from "./shape.ts";

/** What a call calls, where it is known at compile time. */
export interface Callee extends CalleeName {
  readonly parameters: readonly ParameterShape[];
  /** One of several that the call may reach, which messages name differently. */
  readonly isShared?: true;
  /** A coroutine function: its call is lazy unless it is awaited at once. */
  readonly isCoroutine: boolean;
  /** A function of the program. */
  readonly isOfProgram: boolean;
  /** A coroutine function that is a plain one in the output: awaiting its call is the call. */
  readonly isImmediate?: boolean;
  /** The call with its arguments in the output's order. */
  readonly direct: (args: readonly Expression[]) => Expression;
  /** The function itself, bound to its object: what `coroutine(…)` starts later. Null where only run time can bind it. */
  readonly bound: (() => Expression) | null;
}

/** Finds out what a call calls; `null` where only run time tells. */
export function resolveCallee(node: ast.Call, context: Context): Callee | null {
  const { func } = node;
  if (func.kind === "Attribute" && isSuper(func.value) && context.frame.function?.owner?.general === true) return null;
  const type = typeOf(context, func);
  switch (type.kind) {
    case "function":
      return programFunction(type.function, lowerExpression(func, context), false, context);
    case "class":
      return programClass(node, type, context);
    case "api":
      return runtimeEntry(node, type.name, context);
    case "method":
    case "apiMethod":
      return func.kind === "Attribute" ? method(func, context) : null;
    case "union":
      return func.kind === "Attribute" && type.members.every(({ kind }) => kind === "method")
        ? method(func, context)
        : null;
    default:
      if (func.kind !== "Attribute") return null;
      return isSuper(func.value) ? decoratedSuper(func, context) : throughClass(func, context);
  }
}

/** A function of the program. */
export function programFunction(
  info: FunctionInfo,
  reference: Expression,
  skipReceiver: boolean,
  context: Context,
  bound: () => Expression = () => reference,
): Callee {
  return {
    display: qualifiedName(info, context),
    hidden: skipReceiver ? 1 : 0,
    parameters: shapeOf(info, skipReceiver, context),
    isCoroutine: info.isAsync && !info.isGenerator,
    isOfProgram: true,
    isImmediate: info.immediate,
    direct: (args) => call(reference, args),
    bound,
  };
}

/** A function or class of the tables: `asyncio.sleep(1)`, `asyncio.Lock()`, `print("a")`, `ValueError("b")`. */
function runtimeEntry(node: ast.Call, apiName: string, context: Context): Callee | null {
  const entry = apiEntry(apiName);
  if (entry === null || entry.kind === "constant" || entry.kind === "refused" || entry.signature === null) return null;
  const reference = lowerExpression(node.func, context);
  const called = calledName(apiName, entry);
  if (entry.kind === "class") return runtimeClass(node, entry, called, reference, context);
  const callee = runtimeFunction(entry, called, reference);
  // What this gives is an awaitable, no coroutine.
  if (apiName === "anext" && context.coroutines === "generator") return { ...callee, isCoroutine: false };
  if (entry.subclasses === undefined) return callee;
  const classes = subclassesOf(entry.subclasses, context);
  const hooks = hooksOf(entry.hooks ?? [], context);
  return { ...callee, direct: (args) => call(reference, [classes, ...withKeywords(args, hooks)]) };
}

function runtimeClass(
  node: ast.Call,
  entry: ApiClass,
  called: CalleeName,
  reference: Expression,
  context: Context,
): Callee {
  const typeArguments = entry.typeParameters === undefined ? [] : typeArgumentsOf(typeOf(context, node), context, node);
  return {
    ...called,
    parameters: signatureOf(entry.signature ?? ""),
    isCoroutine: false,
    isOfProgram: false,
    direct: (args) => construct(reference, args, typeArguments),
    bound: () => reference,
  };
}

function runtimeFunction(entry: ApiFunction, called: CalleeName, reference: Expression): Callee {
  return {
    ...called,
    parameters: signatureOf(entry.signature),
    isCoroutine: entry.coroutine === true,
    isOfProgram: false,
    direct: (args) => call(reference, args),
    bound: () => reference,
  };
}

/** A method of a proven receiver. */
function method(func: ast.Attribute, context: Context): Callee | null {
  if (isSuper(func.value)) return superMethod(func, context);
  const type = withoutNone(typeOf(context, func.value));
  switch (type.kind) {
    case "instance":
      return instanceMethod(func, type, context);
    case "union":
      return sharedMethod(func, type.members, context);
    case "class": {
      const info = methodOf(type.class, func.attr);
      if (!namesClass(func.value, context) && overridesDiffer({ kind: "instance", class: type.class }, func.attr))
        return null;
      return info !== null && isStaticMethod(info) ? staticMethod(info, func, context) : throughClass(func, context);
    }
    default:
      return tableMethod(func, type, context);
  }
}

function staticMethod(info: FunctionInfo, func: ast.Attribute, context: Context): Callee {
  const receiver = lowerExpression(func.value, context);
  const reference = member(receiver, staticName(func.attr));
  return programFunction(info, reference, hasDecorator(info, "classmethod"), context, () =>
    call(member(reference, "bind"), [receiver]),
  );
}

/** `Base.method(self, x)` → `Base.prototype.method.call(this, x)`. */
function throughClass(func: ast.Attribute, context: Context): Callee | null {
  const type = typeOf(context, func.value);
  if (type.kind !== "class" || type.class.general) return null;
  const info = methodOf(type.class, func.attr);
  if (info === null || isStaticMethod(info) || isDecorated(info) || func.attr === "__init__") return null;
  const prototype = member(lowerExpression(func.value, context), "prototype");
  const reference = member(member(prototype, attributeName(func.attr)), "call");
  return programFunction(info, reference, false, context);
}

/** `super().method(x)` where decorators made the method: it takes what they let through. */
function decoratedSuper(func: ast.Attribute, context: Context): Callee | null {
  const [base] = context.frame.function?.owner?.bases ?? [];
  const info = base === undefined || "kind" in base ? null : methodOf(base, func.attr);
  if (info === null || !isDecorated(info)) return null;
  const anything: ApiFunction = { kind: "function", signature: "*args: any, **kwargs: any", returns: "any" };
  return runtimeFunction(anything, inC(func.attr), inheritedMethod(func.attr, context));
}

/** `super().method(x)` → `super.method(x)`. */
function superMethod(func: ast.Attribute, context: Context): Callee | null {
  const owner = context.frame.function?.owner;
  const [base] = owner?.bases ?? [];
  if (base === undefined) return null;
  const reference = inheritedMethod(func.attr, context);
  if ("kind" in base) {
    const entry = memberOf({ kind: "runtime", name: base.name, args: [] }, func.attr);
    return entry?.kind === "function" ? runtimeFunction(entry, inC(func.attr), reference) : null;
  }
  const info = methodOf(base, func.attr);
  if (info === null) return null;
  const bound = (): Expression =>
    context.frame.inherited === null ? call(member(reference, "bind"), [literal("this")]) : reference;
  return programFunction(info, reference, true, context, bound);
}

/** The namespaces that hold the methods of types that JavaScript has its own primitives or arrays for. */
const namespaces: Readonly<Record<string, string>> = {
  str: "strings",
  list: "lists",
  int: "numbers",
  float: "numbers",
  bool: "numbers",
};

/** A method of a value of the runtime. */
export function tableMethod(func: ast.Attribute, type: Type, context: Context): Callee | null {
  const entry = memberOf(type, func.attr);
  if (entry?.kind !== "function") return null; // what is refused is reported where the attribute is lowered
  if (entry.classMethod === true && type.kind !== "api") return null; // on an object of the type, it is looked up
  const namespace = namespaces[type.kind];
  const property = entry.runtime ?? func.attr;
  // What JavaScript says of null names the property that was read: only under Python's name is that Python's message.
  const isRenamed = namespace !== undefined || property !== func.attr;
  if (isRenamed && mayBeNone(typeOf(context, func.value))) return null;
  const receiver = lowerReceiver(func.value, context);
  if (namespace !== undefined) {
    const reference = member(name(context.imports.namespace(`@tsyncio/runtime/${namespace}`, namespace)), property);
    context.symbols.add(`${namespace}.${property}`);
    return {
      ...runtimeFunction(entry, inC(`${type.kind}.${func.attr}`), reference),
      direct: (args) => call(reference, [receiver, ...args]),
    };
  }
  const reference = member(receiver, property);
  const callee = runtimeFunction(entry, inC(func.attr), reference);
  if (!callee.isCoroutine) return callee;
  // A function bound to its object names it twice.
  const bound = isStable(func.value, context) ? () => call(member(reference, "bind"), [receiver]) : null;
  return { ...callee, bound };
}

/** `call(f, …)`: the callee is looked at when the call happens. */
export function dynamicCall(node: ast.Call, context: Context, args: readonly Expression[]): Expression {
  return call(runtime(context, "call"), [lowerExpression(node.func, context), ...args]);
}
