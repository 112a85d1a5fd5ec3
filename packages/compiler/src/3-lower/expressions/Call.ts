import type * as ast from "@tsyncio/ast";
import { makesClass } from "../../2-infer/class-form.ts";
import type { ClassInfo } from "../../2-infer/types.ts";
import { call, literal, member, string, thisLiteral } from "../../4-emit/builders.ts";
import type { Expression } from "../../4-emit/tree.ts";
import { arrange, arrangeDynamic } from "../calls/arrange.ts";
import { type Callee, dynamicCall, resolveCallee } from "../calls/callee.ts";
import { lowerLocals } from "../calls/locals.ts";
import { isSuper } from "../calls/super.ts";
import { lowerSuper } from "../classes/general.ts";
import { lowerExceptionInit } from "../classes/exceptions.ts";
import { dialectFunction, inlineBuiltin } from "../calls/inline.ts";
import { lowerMismatch, Mismatch } from "../calls/mismatch.ts";
import { type Context, refuseConstruct, runtime, typeOf } from "../context.ts";
import { lowerOfHandled, withHandled } from "../handling.ts";
import { attributeName } from "../attributes.ts";
import { formOf } from "../coroutines/index.ts";
import { apiEntry, refusedMember } from "../members.ts";
import { withoutNone } from "../types.ts";
import { lowerAs } from "../values.ts";
import { moduleReference } from "../modules.ts";
import { isQuiet } from "../purity.ts";
import { isOfBuiltinBase, isOfHierarchy, lowerReceiver, methodOf } from "./Attribute.ts";
import { lowerExpression } from "./index.ts";
import { waitingCallee } from "./threads.ts";
import { lowerValue } from "../values.ts";

/**
 * ```py
 * import asyncio
 *
 * async def worker(name):
 *     print(name, "starts", sep=": ")
 *
 * async def main():
 *     task = asyncio.create_task(worker("a"))
 *     await task
 *
 * asyncio.run(main())
 * ```
 * ```ts
 * async function worker(name: string): Promise<void> {
 *   print(name, "starts", { sep: ": " });
 * }
 *
 * async function main(): Promise<void> {
 *   const task = asyncio.create_task(coroutine(worker, "a"));
 *   await task;
 * }
 *
 * await asyncio.run(coroutine(main));
 * ```
 * A call of a coroutine function is lazy, as in Python; one that blocks in Python is awaited.
 */
export function lowerCall(node: ast.Call, context: Context): Expression {
  const waiting = lowerWaitingItems(node, context);
  if (waiting !== null) return at(waiting, node);
  if (!context.types.colouredCalls.has(node)) {
    const lowered = at(lowerPlainCall(node, context), node);
    return context.types.atOnce.has(node)
      ? call(member(moduleReference("socket", null, context), "at_once"), [lowered])
      : lowered;
  }
  const lowered = at(lowerWaitingCall(node, context) ?? lowerPlainCall(node, context), node);
  const isByName = context.types.callsByName.has(node);
  const value = isByName ? call(runtime(context, "unawaited"), [lowered]) : lowered;
  return { ...formOf(context).wait(value, "runtime", context), line: node.lineno };
}

/** `zip(names, executor.map(f, names))` → `futures.zip_waiting(names, executor.map(f, names))`: each of its items is waited for. */
function lowerWaitingItems(node: ast.Call, context: Context): Expression | null {
  const callee = typeOf(context, node.func);
  const type = typeOf(context, node);
  if (callee.kind !== "api" || type.kind !== "runtime" || type.name !== "concurrent.futures._Results") return null;
  if (callee.name !== "zip" && callee.name !== "enumerate") return null;
  const waiting = member(moduleReference("concurrent.futures", null, context), `${callee.name}_waiting`);
  return call(
    waiting,
    node.args.map((each) => lowerValue(each, context)),
  );
}

/** `time.sleep(1)` in a program with threads: `time.thread_sleep(1)`. */
function lowerWaitingCall(node: ast.Call, context: Context): Expression | null {
  const waiting = waitingCallee(node.func, context);
  if (waiting === null) return null;
  if (waiting.isInput)
    return call(waiting.callee, [...waiting.receiver, ...node.args.map((each) => lowerValue(each, context))]);
  const callee = resolveCallee(node, context);
  if (callee === null) return null;
  const arranged = arrange(node, callee.parameters, callee, context);
  if (arranged === null || arranged instanceof Mismatch) return null;
  return after(arranged.before, call(waiting.callee, [...waiting.receiver, ...arranged.args]));
}

/** The call of a coroutine function whose result is awaited at once: `null` where the callee is not known to be one. */
export function lowerAwaitedCall(node: ast.Call, context: Context): AwaitedCall | null {
  const callee = resolveCallee(node, context);
  if (callee?.isCoroutine !== true || context.types.dialectCalls.has(node)) return null;
  const arranged = arrange(node, callee.parameters, callee, context);
  if (arranged === null || arranged instanceof Mismatch) return null;
  const { isOfProgram, isImmediate = false } = callee;
  return { call: at(after(arranged.before, callee.direct(arranged.args)), node), isOfProgram, isImmediate };
}

interface AwaitedCall {
  readonly call: Expression;
  /** A coroutine function of the program is called, none of the runtime. */
  readonly isOfProgram: boolean;
  /** It never waits: the call is all that there is to do. */
  readonly isImmediate: boolean;
}

function lowerPlainCall(node: ast.Call, context: Context): Expression {
  const locals = lowerLocals(node, context);
  if (locals !== null) return locals;
  const dialect = dialectFunction(node, context);
  const callee = dialect === null ? resolveCallee(node, context) : dialectCallee(node, dialect, context);
  const type = typeOf(context, node.func);
  if (makesClass(node, context.bound))
    return call(
      runtime(context, "make_class"),
      node.args.map((each) => lowerAs(each, { kind: "any" }, context)),
    );
  if (type.kind === "api") {
    const inline = inlineBuiltin(node, type.name, context);
    if (inline !== null) return inline;
    const ofHandled = lowerOfHandled(node, context);
    if (ofHandled !== null) return ofHandled;
  }
  // Outside of a method there is no object, and JavaScript has no `super` either.
  const isOutside = (context.frame.function?.owner ?? null) === null;
  if (isOutside && node.func.kind === "Attribute" && isSuper(node.func.value))
    return refuseConstruct(context, node, "super");
  const superObject = lowerSuper(node, context);
  if (superObject !== null) return superObject;
  if (node.func.kind === "Name" && isSuper(node)) return refuseConstruct(context, node, "super");
  const initialized = lowerExceptionInit(node, context);
  if (initialized !== null) return initialized;
  if (callee === null) return lowerDynamicCall(node, context);
  const arranged = arrange(node, callee.parameters, callee, context);
  if (arranged === null || (arranged instanceof Mismatch && callee.isShared === true))
    return lowerDynamicCall(node, context);
  if (arranged instanceof Mismatch) return lowerMismatch(node, arranged, context);
  if (!callee.isCoroutine) return after(arranged.before, callee.direct(withHandled(node, arranged.args, context)));
  if (callee.bound === null) return lowerDynamicCall(node, context);
  return after(arranged.before, call(runtime(context, "coroutine"), [callee.bound(), ...arranged.args]));
}

function dialectCallee(node: ast.Call, runtimeName: string, context: Context): Callee | null {
  const callee = resolveCallee(node, context) ?? dialectOnly();
  const module =
    node.func.kind === "Attribute"
      ? lowerExpression(node.func.value, context)
      : moduleReference("asyncio", null, context);
  const reference = member(module, runtimeName);
  context.symbols.add(`asyncio.${runtimeName}`);
  return { ...callee, isCoroutine: false, direct: (args) => call(reference, args), bound: () => reference };
}

/** `asyncio.open(path, mode)`, which CPython's tables do not have. */
function dialectOnly(): Callee {
  const entry = apiEntry("asyncio.open");
  throw new Error(`the table of asyncio lacks a function of the dialect (${entry?.kind ?? "no entry"})`);
}

/** `call_method(thing, "name", …)` or `call(f, …)`. */
function lowerDynamicCall(node: ast.Call, context: Context): Expression {
  const args = arrangeDynamic(node, context, (parts) => call(runtime(context, "kwargs"), parts));
  const { func } = node;
  if (func.kind === "Attribute" && isSuper(func.value) && context.frame.function?.owner?.general !== true) {
    if (context.frame.inherited !== null) return refuseConstruct(context, node, "super");
    if (isOfObject(func, context)) {
      return call(runtime(context, "call_method"), [
        runtime(context, "object"),
        string(func.attr),
        thisLiteral,
        ...args,
      ]);
    }
    const method = member(literal("super"), attributeName(func.attr));
    return call(runtime(context, "call"), [call(runtime(context, "bind_method"), [thisLiteral, method]), ...args]);
  }
  if (func.kind === "Attribute" && refusedMember(withoutNone(typeOf(context, func.value)), func.attr) !== null)
    return lowerExpression(func, context);
  if (func.kind === "Attribute" && (isOfHierarchy(func.attr) || isOfBuiltinBase(func, context)))
    return dynamicCall(node, context, args);
  const isQuick = [...node.args, ...node.keywords.map(({ value }) => value)].every((each) => isQuiet(each, context));
  // Python looks the method up before it evaluates the arguments: where one of them could fail, or be noticed, `getattr` does.
  if (isQuick && func.kind === "Attribute" && typeOf(context, func.value).kind !== "module") {
    return call(runtime(context, "call_method"), [lowerReceiver(func.value, context), string(func.attr), ...args]);
  }
  return dynamicCall(node, context, args);
}

/** Whether `super().__setattr__` and its like reach `object`: no class between has a method of the name. */
function isOfObject(func: ast.Attribute, context: Context): boolean {
  const owner = context.frame.function?.owner ?? null;
  if (owner === null || !methodsOfObject.has(func.attr)) return false;
  const [base] = owner.bases;
  if (base === undefined) return true;
  if (!("kind" in base)) return methodOf(base, func.attr) === null && !hasRuntimeBase(base);
  return methodsOfExceptions.has(func.attr);
}

function hasRuntimeBase(info: ClassInfo): boolean {
  return info.bases.some((base) => "kind" in base || hasRuntimeBase(base));
}

const methodsOfExceptions: ReadonlySet<string> = new Set([
  "__delattr__",
  "__eq__",
  "__getattribute__",
  "__hash__",
  "__ne__",
  "__setattr__",
]);
const methodsOfObject: ReadonlySet<string> = new Set([...methodsOfExceptions, "__repr__", "__str__"]);

function after(before: readonly Expression[], result: Expression): Expression {
  return before.length === 0 ? result : { kind: "sequence", expressions: [...before, result] };
}

function at(expression: Expression, node: ast.Expr): Expression {
  return expression.line === undefined ? { ...expression, line: node.lineno } : expression;
}
