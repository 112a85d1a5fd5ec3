import type * as ast from "@tsyncio/ast";
import { definitionAt } from "../../0-link/linkage.ts";
import { namedTupleOf } from "../../1-bind/dataclasses/named-tuple.ts";
import type { ClassInfo, FunctionInfo, Type } from "../../2-infer/types.ts";
import { signatureOf } from "../../2-infer/signatures.ts";
import { call, literal, member, name, newOf } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import type { ApiClass, ApiFunction } from "../../tables/api.ts";
import { attributeName, staticName } from "../attributes.ts";
import { type Context, runtime, typeOf } from "../context.ts";
import { hasDecorator, isAccessor, isDecorated, isStaticMethod } from "../decorators.ts";
import { fieldOf, lowerReceiver, methodOf } from "../expressions/Attribute.ts";
import { lowerExpression } from "../expressions/index.ts";
import { apiEntry, memberOf } from "../members.ts";
import { qualifiedName } from "../qualified.ts";
import { isStable } from "../purity.ts";
import { construct, typeArgumentsOf } from "../text.ts";
import { withoutNone } from "../types.ts";
import { keepsCallersArguments, withWrittenArguments } from "../classes/exceptions.ts";
import { isAbstractClass } from "../classes/abstract.ts";
import { inheritedFrom } from "./inherited.ts";
import type { CalleeName } from "./mismatch.ts";
import { subclassesOf } from "./subclasses.ts";
import { isSuper } from "./super.ts";
import { type ParameterShape, shapeOf } from "./shape.ts";

/** What a call calls, where it is known at compile time. */
export interface Callee extends CalleeName {
  readonly parameters: readonly ParameterShape[];
  /** One of several that the call may reach, which messages name differently. */
  readonly isShared?: true;
  /** A coroutine function: its call is lazy unless it is awaited at once. */
  readonly isCoroutine: boolean;
  /** The call with its arguments in the output's order. */
  readonly direct: (args: readonly Expression[]) => Expression;
  /** The function itself, bound to its object: what `coroutine(…)` starts later. */
  readonly bound: () => Expression;
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

function programFunction(
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
    direct: (args) => call(reference, args),
    bound,
  };
}

/** `Point(1, 2)` → `new Point(1, 2)`. */
function programClass(node: ast.Call, type: Extract<Type, { kind: "class" }>, context: Context): Callee | null {
  const initializer = methodOf(type.class, "__init__");
  if (!namesClass(node.func, context) && initializersDiffer(type.class, initializer)) return null;
  if (isAbstractClass(type.class, context)) return null;
  const reference = lowerExpression(node.func, context);
  const parameters = initializer === null ? inheritedConstructor(type) : shapeOf(initializer, true, context);
  if (parameters === null) return null;
  return {
    display: initializer === null ? type.class.name : initializerName(initializer, context),
    hidden: initializer === null ? null : 1,
    parameters,
    isCoroutine: false,
    direct: (args) => {
      const isPartial = node.keywords.length > 0 && keepsCallersArguments(type.class);
      return isPartial ? withWrittenArguments(newOf(reference, args), node, context) : newOf(reference, args);
    },
    bound: () => reference,
  };
}

/** What CPython's messages call an initializer: named tuples take their arguments in `__new__`. */
function initializerName(initializer: FunctionInfo, context: Context): string {
  const qualified = qualifiedName(initializer, context);
  const isNamed = initializer.owner !== null && namedTupleOf(initializer.owner.node) !== null;
  return isNamed ? qualified.replace(/__init__$/, "__new__") : qualified;
}

/** Whether an expression names a class itself, and not a variable such as `cls` that may hold a subclass. */
function namesClass(node: ast.Expr, context: Context): boolean {
  const definition = definitionAt(node, context.bound, context.program.linkage);
  return definition?.kind === "variable" && definition.binding.origins[0]?.kind === "class";
}

/** Whether a subclass takes other arguments than the class that it extends. */
function initializersDiffer(info: ClassInfo, initializer: FunctionInfo | null): boolean {
  return info.subclasses.some((subclass) => {
    const own = subclass.methods.get("__init__");
    const differs = own !== undefined && (initializer === null || !sameShape(own, initializer));
    return differs || initializersDiffer(subclass, initializer);
  });
}

/** The parameters of a class without `__init__`: none, or those of the runtime class that it extends. */
function inheritedConstructor(type: Extract<Type, { kind: "class" }>): readonly ParameterShape[] | null {
  for (const base of type.class.bases) {
    if ("kind" in base) {
      const entry = apiEntry(base.name);
      return entry?.kind === "class" && entry.signature !== null ? signatureOf(entry.signature) : null;
    }
    return inheritedConstructor({ kind: "class", class: base });
  }
  return [];
}

/** A function or class of the tables: `asyncio.sleep(1)`, `asyncio.Lock()`, `print("a")`, `ValueError("b")`. */
function runtimeEntry(node: ast.Call, apiName: string, context: Context): Callee | null {
  const entry = apiEntry(apiName);
  if (entry === null || entry.kind === "constant" || entry.kind === "refused" || entry.signature === null) return null;
  const reference = lowerExpression(node.func, context);
  const display = apiName.slice(apiName.lastIndexOf(".") + 1);
  if (entry.kind === "class") return runtimeClass(node, entry, display, reference, context);
  const callee = runtimeFunction(entry, display, reference);
  if (entry.subclasses === undefined) return callee;
  const classes = subclassesOf(entry.subclasses, context);
  return { ...callee, direct: (args) => call(reference, [classes, ...args]) };
}

function runtimeClass(
  node: ast.Call,
  entry: ApiClass,
  display: string,
  reference: Expression,
  context: Context,
): Callee {
  const typeArguments = entry.typeParameters === undefined ? [] : typeArgumentsOf(typeOf(context, node), context, node);
  return {
    display,
    hidden: null,
    parameters: signatureOf(entry.signature ?? ""),
    isCoroutine: false,
    direct: (args) => construct(reference, args, typeArguments),
    bound: () => reference,
  };
}

function runtimeFunction(entry: ApiFunction, display: string, reference: Expression): Callee {
  return {
    display,
    hidden: null,
    parameters: signatureOf(entry.signature),
    isCoroutine: entry.coroutine === true,
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

/** A method that objects of several classes have in the same form. */
function sharedMethod(func: ast.Attribute, members: readonly Type[], context: Context): Callee | null {
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
function instanceMethod(
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

function staticMethod(info: FunctionInfo, func: ast.Attribute, context: Context): Callee {
  const receiver = lowerExpression(func.value, context);
  const reference = member(receiver, staticName(func.attr));
  return programFunction(info, reference, hasDecorator(info, "classmethod"), context, () =>
    call(member(reference, "bind"), [receiver]),
  );
}

/** Whether a subclass overrides a method as another kind of function, or with other parameters. */
function overridesDiffer(type: Extract<Type, { kind: "instance" }>, name: string): boolean {
  const base = methodOf(type.class, name);
  return type.class.subclasses.some((subclass) => {
    const own = subclass.methods.get(name);
    const differs = own !== undefined && base !== null && !sameShape(own, base);
    return differs || overridesDiffer({ kind: "instance", class: subclass }, name);
  });
}

function sameShape(left: FunctionInfo, right: FunctionInfo): boolean {
  const describe = (info: FunctionInfo): string =>
    JSON.stringify([
      info.isAsync,
      info.isGenerator,
      info.coloured,
      info.parameters.map((parameter) => [parameter.node.arg, parameter.kind, parameter.default !== null]),
    ]);
  return describe(left) === describe(right);
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
  return runtimeFunction(anything, func.attr, member(literal("super"), attributeName(func.attr)));
}

/** `super().method(x)` → `super.method(x)`. */
function superMethod(func: ast.Attribute, context: Context): Callee | null {
  const owner = context.frame.function?.owner;
  const [base] = owner?.bases ?? [];
  if (base === undefined) return null;
  const reference = member(literal("super"), attributeName(func.attr));
  if ("kind" in base) {
    const entry = memberOf({ kind: "runtime", name: base.name, args: [] }, func.attr);
    return entry?.kind === "function" ? runtimeFunction(entry, func.attr, reference) : null;
  }
  const info = methodOf(base, func.attr);
  if (info === null) return null;
  return programFunction(info, reference, true, context, () => call(member(reference, "bind"), [literal("this")]));
}

/** The namespaces that hold the methods of types that JavaScript has its own primitives or arrays for. */
const namespaces: Readonly<Record<string, string>> = {
  str: "strings",
  list: "lists",
  int: "numbers",
  float: "numbers",
  bool: "numbers",
};

function tableMethod(func: ast.Attribute, type: Type, context: Context): Callee | null {
  const entry = memberOf(type, func.attr);
  if (entry?.kind !== "function") return null; // what is refused is reported where the attribute is lowered
  if (entry.classMethod === true && type.kind !== "api") return null; // on an object of the type, it is looked up
  const namespace = namespaces[type.kind];
  const receiver = lowerReceiver(func.value, context);
  const property = entry.runtime ?? func.attr;
  if (namespace !== undefined) {
    const reference = member(name(context.imports.namespace(`@tsyncio/runtime/${namespace}`, namespace)), property);
    context.symbols.add(`${namespace}.${property}`);
    return {
      ...runtimeFunction(entry, `${type.kind}.${func.attr}`, reference),
      direct: (args) => call(reference, [receiver, ...args]),
    };
  }
  const reference = member(receiver, property);
  const callee = runtimeFunction(entry, func.attr, reference);
  if (!callee.isCoroutine) return callee;
  if (!isStable(func.value, context)) return null;
  return { ...callee, bound: () => call(member(reference, "bind"), [receiver]) };
}

/** `call(f, …)`: the callee is looked at when the call happens. */
export function dynamicCall(node: ast.Call, context: Context, args: readonly Expression[]): Expression {
  return call(runtime(context, "call"), [lowerExpression(node.func, context), ...args]);
}
